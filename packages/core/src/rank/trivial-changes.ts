import type { AmendingPassage } from '../facts/amendment-operations.ts'
import type { Language } from '../language/language.ts'
import type { Amendment } from '../records/records.ts'

/** An instruction that only renumbers, or mends signs and words that join items: a reader learns nothing of it. */
export function isTrivialChange(
  { amendments, isResolved }: AmendingPassage,
  { amending }: Language,
): boolean {
  const { trivial } = amending
  if (!trivial || !isResolved || amendments.length === 0) return false
  return amendments.every((one) => one.type === 'renumber' || changesSignsOnly(one, trivial))
}

function changesSignsOnly({ type, old, new: put, unitPath }: Amendment, trivial: RegExp): boolean {
  if (type === 'replaceWords') return isTrivial(old, trivial) && isTrivial(put, trivial)
  if (type === 'insertAfter') return isTrivial(put, trivial)
  // Without words it is the unit itself that goes.
  if (type === 'delete') return isTrivial(old, trivial)
  return unitPath.some(({ kind }) => kind === 'heading')
}

function isTrivial(words: string | undefined, trivial: RegExp): boolean {
  return words !== undefined && trivial.test(words)
}

/** An instruction that takes out units by number: what stood in them is not in the act, so that it says little alone. */
export function onlyRemovesUnits({ amendments }: AmendingPassage): boolean {
  if (amendments.length === 0) return false
  return amendments.every(
    ({ type, old, unitPath }) => type === 'delete' && old === undefined && unitPath.length > 0,
  )
}

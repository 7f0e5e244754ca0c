import { findAll } from '../facts/find-all.ts'
import type { Language } from '../language/language.ts'
import { change, type Draft, textOf } from './draft.ts'

/**
 * Say the long name of an office once: `The Minister of Repairs must keep a list. The Minister must publish it.` Where two
 * offices would have the same short name, both keep their own.
 */
export function shortenNames(draft: Draft, { wording }: Language): Draft {
  if (!wording.offices) return draft
  const text = textOf(draft)
  const found = findAll(text, wording.offices)
  const edits = found.flatMap(({ index, 0: name, groups }, at) => {
    const short = groups?.['short'] ?? ''
    const isKnown = found.slice(0, at).some((one) => one[0] === name)
    const isOnly = found.every((one) => one[0] === name || one.groups?.['short'] !== short)
    if (short === '' || !isKnown || !isOnly) return []
    return [{ from: index + short.length, to: index + name.length, insert: '' }]
  })
  return edits.length === 0 ? draft : change(draft, edits, 'short-name')
}

import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { makePartyNames, type PartyNames } from './party-names.ts'
import type { Passage } from './passages.ts'
import type { ProvisionContext } from './provision-context.ts'
import { readParts } from './provision-parts.ts'
import { type FoundProvision, readProvision } from './provisions.ts'

/**
 * Find what an act provides, in source order.
 *
 * A list that is told as a whole is found twice: as a whole, for a sentence that says it, and item by item, as records
 * and comparisons need it.
 *
 * @param terms Of the glossary.
 * @param isOther Whether a passage is something else: a definition, an amendment.
 */
export function findProvisions(
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
  isOther: (passage: Passage) => boolean,
  source: string,
  language: Language,
): Array<FoundProvision> {
  const context = { names: makePartyNames(terms, language), language, source }
  const provisions: Array<FoundProvision> = []
  let whole: Passage | undefined
  for (const passage of passages) {
    if (isOther(passage)) continue
    if (passage.isToldByLeadIn) {
      // Items of a condition or an exception are no provisions of their own.
      if (!whole || whole.piece !== passage.leadIns[passage.leadIns.length - 1]) continue
      const item = readProvision(passage, context)
      if (item) provisions.push(...apart(passage, item, context))
      continue
    }
    const found = readProvision(passage, context)
    whole = found && passage.items && isDivisible(passage, language) ? passage : undefined
    if (!found) continue
    if (whole) {
      provisions.push({ ...found, telling: 'whole' })
      continue
    }
    const parts = readParts(passage, found, context)
    if (parts.length > 0) provisions.push({ ...found, telling: 'whole' })
    else provisions.push(found)
    for (const part of parts) provisions.push({ ...part, telling: 'item' })
  }
  return provisions.map((provision) => renamed(provision, context.names))
}

/** What an item says, by its predicates where it has several. */
function apart(
  passage: Passage,
  item: FoundProvision,
  context: ProvisionContext,
): Array<FoundProvision> {
  const parts = readParts(passage, item, context)
  return (parts.length > 0 ? parts : [item]).map((part) => ({ ...part, telling: 'item' }))
}

/** Give parties the names that the whole act has for them. */
function renamed(provision: FoundProvision, { nameOf }: PartyNames): FoundProvision {
  const { party } = provision
  const details = provision.details.some((detail) => detail.party !== undefined)
    ? provision.details.map((detail) =>
        detail.party === undefined ? detail : { ...detail, party: nameOf(detail.party) },
      )
    : provision.details
  const name = party === undefined ? undefined : nameOf(party)
  if (name !== undefined && name !== party) return { ...provision, party: name, details }
  return details === provision.details ? provision : { ...provision, details }
}

function isDivisible(
  { piece, tail }: Passage,
  { enumerations, entryIntoForce }: Language,
): boolean {
  const words = piece.text.replace(/[\s.;:,—–-]+$/, '')
  if (!enumerations.announcesList.test(words) || enumerations.inseparable.test(words)) return false
  return (
    !entryIntoForce.exception.test(piece.text) &&
    !(tail && entryIntoForce.exception.test(tail.text))
  )
}

import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { placesOfTerms } from './term-places.ts'

/**
 * Count how often each term is used outside its own definition.
 *
 * @param terms Their `uses` are set in place.
 */
export function countUses(
  terms: ReadonlyArray<Term>,
  passages: ReadonlyArray<Passage>,
  language: Language,
): void {
  for (const { term } of placesOfTerms(terms, passages, language)) term.uses++
}

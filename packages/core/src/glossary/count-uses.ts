import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { wordsOf } from '../segment/word-list.ts'
import { findUses, indexTerms } from './find-uses.ts'

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
  if (terms.length === 0) return
  const index = indexTerms(terms, language)
  for (const { piece } of passages)
    for (const { term } of findUses(index, wordsOf(piece, language), piece.eId, language))
      if (!isOwn(term, piece.start, piece.end)) term.uses++
}

/** The passage is the one in which the term is defined or named. */
function isOwn(term: Term, start: number, end: number): boolean {
  return term.evidence.some((evidence) => evidence.start >= start && evidence.start < end)
}

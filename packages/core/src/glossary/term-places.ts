import type { Passage } from '../facts/passages.ts'
import { sourceOffset } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { spanOf, wordsOf } from '../segment/word-list.ts'
import { findUses, indexTerms } from './find-uses.ts'

/** A place where an act uses one of its terms, outside of the term's own definition. */
export interface TermPlace {
  /** The very term of the glossary. */
  readonly term: Term
  /** Unit that it stands in. */
  readonly eId: string
  /** Offsets into the source, half open. */
  readonly start: number
  readonly end: number
}

/** Find where terms are used, in source order. */
export function placesOfTerms(
  terms: ReadonlyArray<Term>,
  passages: ReadonlyArray<Passage>,
  language: Language,
): ReadonlyArray<TermPlace> {
  if (terms.length === 0) return []
  const index = indexTerms(terms, language)
  const places: Array<TermPlace> = []
  for (const { piece } of passages) {
    const words = wordsOf(piece, language)
    for (const { term, from, to } of findUses(index, words, piece.eId, language)) {
      if (isOwn(term, piece.start, piece.end)) continue
      const span = spanOf(words, from, to)
      const start = sourceOffset(piece, span.start)
      const end = sourceOffset(piece, span.end - 1) + 1
      places.push({ term, eId: piece.eId, start, end })
    }
  }
  return places
}

/** The passage is the one in which the term is defined or named. */
function isOwn(term: Term, start: number, end: number): boolean {
  return term.evidence.some((evidence) => evidence.start >= start && evidence.start < end)
}

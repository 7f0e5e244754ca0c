import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { listWords, spanOf } from '../segment/word-list.ts'
import { isForm, lowerWords } from './explain-terms.ts'
import { findUses, indexTerms } from './find-uses.ts'

/** A text of a page, and the unit of the act that it tells of: a term may hold in a part of the act only. */
export interface TermText {
  readonly text: string
  readonly eId: string
}

/** Where a term is used for the first time. */
export interface FirstUse {
  readonly term: Term
  /** Of the texts. */
  readonly at: number
  /** Offsets into that text, half open. */
  readonly start: number
  readonly end: number
}

/**
 * Find where each of some terms is used first, in any case form.
 *
 * @param texts In the order in which they are read, in the language of the terms.
 */
export function firstUses(
  texts: ReadonlyArray<TermText>,
  terms: ReadonlyArray<Term>,
  language: Language,
): Array<FirstUse> {
  if (terms.length === 0) return []
  const index = indexTerms(terms, language)
  const words = new Map(
    terms.flatMap((term) =>
      term.kind === 'explained' ? [[term, lowerWords(term.term, language)] as const] : [],
    ),
  )
  const seen = new Set<Term>()
  return texts.flatMap(({ text, eId }, at) => {
    const list = listWords(text, language)
    return findUses(index, list, eId, language).flatMap((use) => {
      const { term, from, to } = use
      if (seen.has(term)) return []
      if (term.kind === 'explained' && !isForm(words.get(term), list.lexemes, use)) return []
      seen.add(term)
      return [{ term, at, ...spanOf(list, from, to) }]
    })
  })
}

import type { Term } from '@aiqyn/core'
import type { Stem } from '../stems/load-stem.ts'
import type { TermMark } from '../worker/term-marks.ts'
import { isExplained } from './terms-template.ts'

/** Explained terms by the stem of their first word, longest first. */
export type TermStems = ReadonlyMap<string, ReadonlyArray<StemmedTerm>>

interface StemmedTerm {
  readonly stems: ReadonlyArray<string>
  /** Number in the glossary of the record. */
  readonly term: number
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-’'](?=[\p{L}\p{N}]))*/gu

/**
 * Prepare the terms of a record for `termsIn`.
 */
export function stemTerms(terms: ReadonlyArray<Term>, stem: Stem): TermStems {
  const index = new Map<string, Array<StemmedTerm>>()
  for (const [number, term] of terms.entries()) {
    const stems = wordsIn(term.term, stem).map((one) => one.stem)
    const [first] = stems
    if (first === undefined || !isExplained(term)) continue
    const entries = index.get(first) ?? []
    index.set(first, [...entries, { stems, term: number }])
  }
  for (const [first, entries] of index)
    index.set(
      first,
      entries.toSorted((a, b) => b.stems.length - a.stems.length),
    )
  return index
}

/**
 * Find the words of a glossary in a statement, in any case form, each once: what the library does with the whole language,
 * for a page that has no more of it than its stems.
 */
export function termsIn(text: string, terms: TermStems, stem: Stem): Array<TermMark> {
  const words = wordsIn(text, stem)
  const found: Array<TermMark> = []
  for (let at = 0; at < words.length; at++) {
    const start = words[at]?.start ?? 0
    const entry = terms
      .get(words[at]?.stem ?? '')
      ?.find(({ stems }) => stems.every((one, offset) => words[at + offset]?.stem === one))
    if (!entry) continue
    at += entry.stems.length - 1
    const end = words[at]?.end ?? start
    if (!found.some(({ term }) => term === entry.term)) found.push({ start, end, term: entry.term })
  }
  return found
}

function wordsIn(text: string, stem: Stem): Array<{ start: number; end: number; stem: string }> {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    stem: stem(found.toLowerCase()),
  }))
}

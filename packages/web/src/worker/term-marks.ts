import type { Statement, Summary } from '@aiqyn/core'
import { termPlaces } from 'aiqyn'

/** A word in a statement that the glossary explains. */
export interface TermMark {
  /** Offsets into the statement's text, half open. */
  readonly start: number
  readonly end: number
  /** Number of the term in the record's glossary. */
  readonly term: number
}

/** Marks by the text of the statement. */
export type TermMarks = ReadonlyMap<string, ReadonlyArray<TermMark>>

/**
 * Find the words of the glossary in the statements of a summary, in any case form, so that a page explains them in place.
 *
 * @param summary The record.
 * @param more Further statements.
 */
export function termMarks(summary: Summary, more: ReadonlyArray<Statement>): TermMarks {
  const { language } = summary.source
  const said = [...summary.overview, ...summary.answers.flatMap((one) => one.statements), ...more]
  const texts = [...new Set(said.flatMap((one) => (one.language === language ? [one.text] : [])))]
  // Words are sought in the statements alone: neither where a term was defined nor where it holds matters there, nor who
  // explains it.
  const terms = summary.glossary.terms.map((term) => ({
    ...term,
    kind: 'defined' as const,
    evidence: [],
    scope: 'act',
  }))
  const numbers = new Map(terms.map((term, number): [object, number] => [term, number]))
  const explained = terms.filter(({ definition, explanation }) => definition ?? explanation)
  const marks = new Map<string, Array<TermMark>>()
  for (const text of texts) {
    const found: Array<TermMark> = []
    for (const { term, start, end } of termPlaces(text, explained, { language, format: 'text' })) {
      const number = numbers.get(term)
      const last = found[found.length - 1]
      if (number === undefined || (last && start < last.end)) continue
      // Once a statement is enough.
      if (!found.some((mark) => mark.term === number)) found.push({ start, end, term: number })
    }
    if (found.length > 0) marks.set(text, found)
  }
  return marks
}

import type { Language } from '../language/language.ts'
import type { ClauseText } from './clause-words.ts'
import { partsBeforeVerbs } from './parts-before-verbs.ts'
import { partsBehindVerbs } from './parts-behind-verbs.ts'
import type { Predicate } from './predicate-parts.ts'

/** One of several things that a clause says: its own words, as offsets into the text. */
export interface Part {
  readonly start: number
  readonly end: number
  /** The word of modality of the first part, or of the last where it closes the clause, rules it. */
  readonly isRuled: boolean
  /** Nothing but its verb and what tells how stands before its verb: its subject is that of the part before. */
  readonly sharesSubject: boolean
}

/** A sentence with more is a list that nobody wrote as one. */
const mostParts = 12
/**
 * Take apart a clause with several predicates: `обязан вести журнал и представлять отчет`, `… жүргізеді және … ұсынады`,
 * `shall keep a register and publish it`.
 *
 * Only what the grammar makes certain is taken apart: verbs that share their object (`разрабатывает и утверждает правила`), that are a choice
 * (`или`) or stand in a clause inside stay together.
 *
 * @returns Two parts or more, in order, none of the text left out; empty where the clause says one thing.
 */
export function findParts(
  clause: ClauseText,
  main: Predicate,
  language: Language,
): ReadonlyArray<Part> {
  const found =
    language.modality.cuePosition === 'clauseFinal'
      ? partsBehindVerbs(clause, main, language)
      : partsBeforeVerbs(clause, main, language)
  if (found.length < 2 || found.length > mostParts) return []
  return found.map(({ from, to, isRuled, sharesSubject }) => ({
    start: from === 0 ? 0 : (clause.starts[from] ?? 0),
    end: to < clause.words.length ? endBehind(clause, to) : clause.text.length,
    isRuled,
    sharesSubject,
  }))
}

/** Offset behind a word and what closes there. */
function endBehind({ text, ends, starts }: ClauseText, to: number): number {
  let end = ends[to - 1] ?? 0
  const next = starts[to] ?? text.length
  while (end < next && /[)»”"]/.test(text[end] ?? '')) end++
  return end
}

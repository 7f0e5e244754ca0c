import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Glossary, Term } from '../records/records.ts'
import { findTerms } from './find-terms.ts'
import { termFindings } from './term-findings.ts'
import { placesOfTerms, type TermPlace } from './term-places.ts'

/** The terms of an act, counted, and where it uses them. */
export interface UsedTerms {
  readonly terms: ReadonlyArray<Term>
  readonly places: ReadonlyArray<TermPlace>
}

/** Make the glossary of a parsed act: terms, names, how often they are used, and what is wrong with them. */
export function makeGlossary(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Glossary {
  return glossaryOf(findUsedTerms(act, passages, language), act, passages, language)
}

/** The same of terms that were found already. */
export function glossaryOf(
  { terms, places }: UsedTerms,
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Glossary {
  return { terms: [...terms], findings: termFindings(act, passages, terms, places, language) }
}

/** Find the terms of a parsed act, and count how often they are used. */
export function findUsedTerms(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): UsedTerms {
  const terms = findTerms(act, passages, language)
  const places = placesOfTerms(terms, passages, language)
  for (const { term } of places) term.uses++
  return { terms, places }
}

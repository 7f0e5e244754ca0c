import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Glossary } from '../records/records.ts'
import { findTerms } from './find-terms.ts'
import { termFindings } from './term-findings.ts'
import { placesOfTerms } from './term-places.ts'

/** Make the glossary of a parsed act: terms, names, how often they are used, and what is wrong with them. */
export function makeGlossary(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Glossary {
  const terms = findTerms(act, passages, language)
  const places = placesOfTerms(terms, passages, language)
  for (const { term } of places) term.uses++
  return { terms, findings: termFindings(act, passages, terms, places, language) }
}

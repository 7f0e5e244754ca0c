import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Glossary } from '../records/records.ts'
import { countUses } from './count-uses.ts'
import { findTerms } from './find-terms.ts'
import { termFindings } from './term-findings.ts'

/** Make the glossary of a parsed act: terms, names, how often they are used, and what is wrong with them. */
export function makeGlossary(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Glossary {
  const terms = findTerms(act, passages, language)
  countUses(terms, passages, language)
  return { terms, findings: termFindings(act, passages, terms, language) }
}

import { findingMaker } from '../act/finding-maker.ts'
import { indexPositions } from '../act/positions.ts'
import type { Act } from '../act/types.ts'
import { findPassages } from '../facts/passages.ts'
import { indexTerms } from '../glossary/find-uses.ts'
import { makeGlossary } from '../glossary/glossary.ts'
import type { Language } from '../language/language.ts'
import type { ParseOptions } from '../parse/parse.ts'
import { measureAct } from '../readability/readability.ts'
import type { Check } from '../records/records.ts'
import { toAct } from '../to-act.ts'
import { lintFindings } from './lint-findings.ts'
import { mixFindings } from './mix-findings.ts'
import { phraseFindings } from './phrase-findings.ts'
import { toldOnce } from './told-once.ts'

/**
 * Everything there is to tell an editor about a draft, in source order.
 *
 * @param source Text of an act, or its tree.
 */
export function check(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Check {
  const { act, language } = toAct(source, languages, options)
  const passages = findPassages(act, language)
  const glossary = makeGlossary(act, passages, language)
  const say = findingMaker(indexPositions(act.source))
  const terms = indexTerms(glossary.terms, language)
  const found = [
    ...act.findings,
    ...glossary.findings,
    ...measureAct(act, passages, glossary.terms, language, languages).findings,
    ...phraseFindings(act, passages, terms, language, say),
    ...mixFindings(passages, language, say),
    ...lintFindings(passages, terms, language, say),
  ].sort((a, b) => a.start - b.start || a.ruleId.localeCompare(b.ruleId, 'en'))
  const findings = toldOnce(found)
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return { findings, counts }
}

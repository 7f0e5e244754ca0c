import type { Act } from './act/types.ts'
import { findPassages } from './facts/passages.ts'
import { makeGlossary } from './glossary/glossary.ts'
import type { Language } from './language/language.ts'
import type { ParseOptions } from './parse/parse.ts'
import { measureAct } from './readability/readability.ts'
import type { Check, Glossary, Readability } from './records/records.ts'
import { toAct } from './to-act.ts'

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
  const findings = [
    ...act.findings,
    ...makeGlossary(act, passages, language).findings,
    ...measureAct(act, passages, language).findings,
  ].sort((a, b) => a.start - b.start || a.ruleId.localeCompare(b.ruleId, 'en'))
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return { findings, counts }
}

/** The readability of an act, as a whole and by its units. */
export function readability(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Readability {
  const { act, language } = toAct(source, languages, options)
  return measureAct(act, findPassages(act, language), language)
}

/** The terms that an act defines or names, and how often it uses them. */
export function glossary(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Glossary {
  const { act, language } = toAct(source, languages, options)
  return makeGlossary(act, findPassages(act, language), language)
}

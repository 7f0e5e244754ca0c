import { findingMaker } from '../act/finding-maker.ts'
import { indexPositions } from '../act/positions.ts'
import type { Act } from '../act/types.ts'
import { findPassages } from '../facts/passages.ts'
import { findBrokenReferences } from '../facts/reference-findings.ts'
import { indexTerms } from '../glossary/find-uses.ts'
import { makeGlossary } from '../glossary/glossary.ts'
import type { Language } from '../language/language.ts'
import { speakIn } from '../language/speak-in.ts'
import type { ParseOptions } from '../parse/parse.ts'
import { measureAct } from '../readability/readability.ts'
import type { Check } from '../records/records.ts'
import { toAct } from '../to-act.ts'
import { finishCheck, type LevelOptions } from './finish-check.ts'
import { inOrder } from './ignores.ts'
import { lintFindings } from './lint-findings.ts'
import { mixFindings } from './mix-findings.ts'
import { phraseFindings } from './phrase-findings.ts'
import { quotedFindings } from './quoted-findings.ts'
import { toldOnce } from './told-once.ts'

/** How to check: how to read the text, and how grave each rule is. */
export interface CheckOptions extends ParseOptions, LevelOptions {}

/**
 * Everything there is to tell an editor about a draft, in source order.
 *
 * @param source Text of an act, or its tree: what reading found stays as `parse` told it, in the language it was given.
 * @param packs Language packs to choose from.
 * @throws {TypeError} When the call is wrong: an unknown language, format, rule or level.
 */
export function check(
  source: string | Act,
  packs: ReadonlyArray<Language>,
  options: CheckOptions = {},
): Check {
  const languages = speakIn(packs, options.messageLanguage)
  const { act, language } = toAct(source, languages, options)
  const passages = findPassages(act, language)
  const glossary = makeGlossary(act, passages, language)
  const say = findingMaker(indexPositions(act.source))
  const terms = indexTerms(glossary.terms, language)
  const found = inOrder([
    ...act.findings,
    ...glossary.findings,
    ...measureAct(act, passages, glossary.terms, language, languages).findings,
    ...phraseFindings(act, passages, terms, language, say),
    ...mixFindings(passages, language, say),
    ...lintFindings(passages, terms, language, say),
    ...quotedFindings(act, passages, terms, language, say),
    ...findBrokenReferences(act, passages, language, say),
  ])
  return finishCheck(act, toldOnce(found), language, languages, options)
}

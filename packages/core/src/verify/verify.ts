import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { indexPositions } from '../act/positions.ts'
import type { Act, Finding } from '../act/types.ts'
import { findPassages } from '../facts/passages.ts'
import { findTerms } from '../glossary/find-terms.ts'
import { detectLanguage } from '../language/detect.ts'
import type { Language } from '../language/language.ts'
import type { ParseOptions } from '../parse/parse.ts'
import type { Summary, Verdict, Verification, VerifiedSentence } from '../records/records.ts'
import { rulesVersion } from '../rules-version.ts'
import { toAct } from '../to-act.ts'
import { isSummary } from './is-summary.ts'
import { indexPartyNames } from './parties.ts'
import { readSummary } from './read-summary.ts'
import { indexSource } from './source-index.ts'
import { tellIssues } from './tell-issues.ts'
import type { VerifiedClaim } from './verified-claim.ts'
import { verifyOther } from './verify-other.ts'
import { textOfRecord, verifyRecord } from './verify-record.ts'
import { verifySentence } from './verify-sentence.ts'

/** How to verify a summary. */
export interface VerifyOptions extends ParseOptions {
  /** BCP 47 tag of the language of the summary; told by its text unless given. */
  summaryLanguage?: string | undefined
  /** BCP 47 tag of the language of the findings; that of the summary unless given. */
  answerLanguage?: string | undefined
}

/**
 * Compare a summary with the act that it tells of, sentence by sentence.
 *
 * A sentence is `supported` only where its words, figures, parties, modality, negations and limits are those of the
 * evidence; where the evidence is not enough to decide, it is `notFound`. In another language than that of the act
 * only figures, dates and references are compared.
 *
 * @param summary Plain text, Markdown, or a record of `summarize`.
 * @param source Text of an act, or its tree.
 * @param languages Language packs to choose from.
 * @throws {TypeError} When the call is wrong; never for what the texts say.
 */
export function verify(
  summary: string | Summary,
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: VerifyOptions = {},
): Verification {
  checkSummary(summary)
  const { act, language } = toAct(source, languages, options)
  const text = typeof summary === 'string' ? summary : textOfRecord(summary)
  const own = summaryLanguage(summary, text, language, languages, options.summaryLanguage)
  const answers = find(options.answerLanguage, 'answer language', languages) ?? own

  const passages = findPassages(act, language)
  const index = indexSource(act, passages, language)
  const parties = indexPartyNames(passages, findTerms(act, passages, language), language)
  const hash = bytesToHex(sha256(utf8ToBytes(act.source)))
  const claims: ReadonlyArray<VerifiedClaim> =
    typeof summary === 'string'
      ? readSummary(text, own).map((piece) =>
          own === language ? verifySentence(piece, index, parties) : verifyOther(piece, own, index),
        )
      : verifyRecord(summary, index, languages)

  const places = indexPositions(text)
  const sentences = claims.map((claim): VerifiedSentence => {
    const { piece, verdict, evidence } = claim
    return {
      start: piece.start,
      end: piece.end,
      text: piece.text,
      language: claim.language,
      verdict,
      evidence: [...evidence],
      findings: tellIssues(claim, answers, places),
    }
  })
  const counts: Record<Verdict, number> = {
    supported: 0,
    contradicted: 0,
    notFound: 0,
    notChecked: 0,
  }
  for (const { verdict } of sentences) counts[verdict]++
  const isOther = typeof summary !== 'string' && summary.source.sha256 !== hash
  const { line, column } = places.place(0)
  const other: Finding = {
    ruleId: 'other-source',
    severity: 'warning',
    message: answers.messages.verification['other-source']('', ''),
    start: 0,
    end: 0,
    line,
    column,
  }
  return {
    source: { sha256: hash, language: language.id, length: act.source.length },
    rules: { version: rulesVersion },
    answerLanguage: answers.id,
    summary: { kind: typeof summary === 'string' ? 'text' : 'record', text },
    sentences,
    counts,
    findings: [...(isOther ? [other] : []), ...sentences.flatMap(({ findings }) => findings)],
  }
}

function checkSummary(summary: unknown): void {
  if (typeof summary === 'string') return
  if (!isSummary(summary))
    throw new TypeError(
      `Expected the text of a summary, or a record of \`summarize\`, not \`${summary === null ? 'null' : typeof summary}\``,
    )
}

function summaryLanguage(
  summary: string | Summary,
  text: string,
  language: Language,
  languages: ReadonlyArray<Language>,
  wanted: string | undefined,
): Language {
  const given = find(wanted, 'summary language', languages)
  if (given) return given
  if (typeof summary !== 'string')
    return languages.find(({ id }) => id === summary.answerLanguage) ?? language
  const { language: found, isSure } = detectLanguage(text, languages)
  return isSure || found.script !== language.script ? found : language
}

function find(
  id: string | undefined,
  what: string,
  languages: ReadonlyArray<Language>,
): Language | undefined {
  if (id === undefined || id === 'auto') return undefined
  const found = languages.find((language) => language.id === id)
  if (found) return found
  const known = languages.map((language) => `\`${language.id}\``).join(', ')
  throw new TypeError(`Expected a ${what} of ${known}, not \`${id}\``)
}

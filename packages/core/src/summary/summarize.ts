import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Act } from '../act/types.ts'
import { findIndexAmounts } from '../facts/index-amounts.ts'
import { onlyLeadsIn, type Passage } from '../facts/passages.ts'
import { readFacts } from '../facts-of.ts'
import { explainedIn, explainTerms } from '../glossary/explain-terms.ts'
import type { Language } from '../language/language.ts'
import type { ReaderId } from '../language/readers.ts'
import type { ParseOptions } from '../parse/parse.ts'
import { findTellables } from '../rank/tellables.ts'
import { measureAct, measureSentences } from '../readability/readability.ts'
import type { Evidence, Statement, Summary } from '../records/records.ts'
import { rulesVersion } from '../rules-version.ts'
import { toAct } from '../to-act.ts'
import { findTopics } from '../topics/find-topics.ts'
import { isEasy } from '../wording/is-easy.ts'
import type { WordingLevel } from '../wording/level.ts'
import { sentencesIn } from '../wording/sentences-in.ts'
import { wordPassage } from '../wording/word-passage.ts'
import { answerQuestions } from './answers.ts'
import { arrange } from './arrange.ts'
import { choosePassages } from './choose.ts'
import { definingPassages } from './defining-passages.ts'
import { faithfulTester, makeGuard, type Rewriter } from './guard.ts'
import { valueIndexAmounts, withIndexValues } from './index-values.ts'
import { basicUnits, outlineOf } from './outline.ts'
import { describeAct, findPurpose, nameAmended } from './overview.ts'
import { provisionRecords } from './provision-records.ts'
import { checkDate } from './publication-date.ts'
import { readerIds } from './readers.ts'
import { computedStatement, toEvidence } from './statement.ts'
import { describeTime } from './when.ts'

/** How to summarize. */
export interface SummarizeOptions extends ParseOptions {
  /** `brief`: up to five statements; `standard`; `full`: everything that was found. */
  length?: 'brief' | 'standard' | 'full' | undefined
  /** `plain`; `easy`: shorter sentences, one idea each, and fewer statements. */
  level?: WordingLevel | undefined
  /** For whom: what matters to that reader is told first. `citizen` unless given. */
  reader?: ReaderId | undefined
  /** BCP 47 tag of the language of questions and computed statements; the act's own unless given. */
  answerLanguage?: string | undefined
  /** ISO date of official publication, for computing when the act begins to apply. */
  publicationDate?: string | undefined
  /** What one monthly calculation index (МРП, АЕК) is worth, in tenge, in the year that counts. */
  mci?: number | undefined
  /** Proposes plainer words for statements; none unless given. What does not pass `verify` is not told. */
  rewriter?: Rewriter | undefined
}

/**
 * Summarize an act in plain language. Every statement names the words of the act that bear it out.
 *
 * @param source Text of an act, or its tree.
 * @param languages Language packs to choose from.
 * @throws {TypeError} When the call is wrong; never for what the text says.
 */
export function summarize(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: SummarizeOptions = {},
): Summary {
  const length = checkLength(options.length ?? 'standard')
  const level = checkLevel(options.level ?? 'plain')
  const reader = checkReader(options.reader ?? 'citizen')
  const publicationDate = checkDate(options.publicationDate)
  const mci = checkMci(options.mci)
  const { act, language } = toAct(source, languages, options)
  const answers = answerLanguage(options.answerLanguage, language, languages)

  const { passages, glossary, changes, changing, provisions, events } = readFacts(act, language)
  const readability = measureAct(act, passages, glossary.terms, language, languages)
  const { timeline: times, start } = describeTime({
    act,
    events,
    language,
    answers,
    publicationDate,
  })
  const told = provisions.filter(({ telling }) => telling !== 'item')
  const defining = definingPassages(passages, glossary.terms)
  const tellables = findTellables(
    { act, passages, provisions: told, amendments: changes, amending: changing, defining },
    language,
  )
  const choice = choosePassages(act, tellables, reader, language)

  const isFaithful = faithfulTester(language)
  const guarded = makeGuard(act, language, options.rewriter, isFaithful)
  const what = describeAct(act, answers)
  const purpose = findPurpose(passages, language)
  const wording = {
    level,
    // A brief summary has no room for parts of a rule.
    allowsMany: length !== 'brief',
    accepts: isFaithful,
    terms: glossary.terms.flatMap(({ kind, term }) =>
      kind === 'defined' || kind === 'alias' ? [term.toLowerCase()] : [],
    ),
  }
  const provided = new Map(told.map((provision) => [provision.passage, provision]))
  const wordAsOne = (passage: Passage): Array<Statement> => {
    const { type, party } = provided.get(passage) ?? {}
    const options = { ...wording, type, hasParty: party !== undefined, allowsMany: false }
    return wordPassage(act, passage, language, options)
  }
  const subject = purpose ? wordAsOne(purpose) : []
  const amends = nameAmended(act, changes, answers)
  const invites = passages.filter(
    (passage) => !onlyLeadsIn(passage) && language.modality.invitesComment.test(passage.piece.text),
  )
  const repeals = events.flatMap(({ event, passage }) =>
    event === 'repeal' && !changing.has(passage) ? [passage] : [],
  )
  const arrangement = arrange({
    tellables,
    choice,
    settled: new Set([
      ...(purpose ? [purpose] : []),
      ...invites,
      ...events.map(({ passage }) => passage),
    ]),
    mostMain: mostMainPoints[length] - subject.length,
    hasMain: subject.length + amends.length > 0,
    fitsMain: (passage) => level === 'plain' || isEasy(wordAsOne(passage), language),
    length,
    reader,
    language,
  })
  const points = [
    ...repealStatement(act, answers),
    ...(subject.length > 0 ? subject : what.name),
    ...amends,
    ...tellables.flatMap(({ passage }) =>
      arrangement.placeOf.get(passage) === 'overview' ? wordAsOne(passage) : [],
    ),
  ]
  // A text without a title whose every sentence is told below still opens with what there is to say of it.
  const opening = points.length > 0 ? points : what.extent.slice(0, 1)
  const overview = opening.map(guarded)
  const answered = answerQuestions({
    act,
    passages,
    provisions: told,
    changes,
    tellables,
    arrangement,
    invites,
    repeals,
    start,
    name: what.name,
    extent: what.extent,
    overview: new Set(opening),
    amends,
    glossary,
    language,
    answers,
    reader,
    length,
    wording,
  })
  const sums = valueIndexAmounts(
    act,
    findIndexAmounts(
      provisions.flatMap(({ amounts, passage }) => (amounts.length > 0 ? [passage] : [])),
      language,
    ),
    mci,
  )
  const valued = answered
    .map((answer) => ({ ...answer, statements: answer.statements.map(guarded) }))
    .map((answer) => withIndexValues(answer, sums, mci, answers))
  const spoken = [...overview, ...valued.flatMap(({ statements }) => statements)]
  const own = spoken.filter((statement) => statement.language === language.id)
  // Of the words that the pack explains, those that a reader of this summary meets.
  const explained = explainedIn(
    own.map(({ text }) => text),
    explainTerms(act, passages, glossary.terms, language),
    language,
  )
  return {
    act: act.data,
    source: {
      sha256: bytesToHex(sha256(utf8ToBytes(act.source))),
      language: language.id,
      length: act.source.length,
    },
    rules: { version: rulesVersion },
    answerLanguage: answers.id,
    length,
    level,
    reader,
    overview,
    topics: findTopics(act, passages, language),
    answers: valued,
    provisions: provisionRecords(provisions, act, language),
    amends: changes.amends,
    amendments: changes.amendments,
    unresolvedAmendments: changes.unresolvedAmendments,
    timeline: times.map((entry) => ({ ...entry, statement: guarded(entry.statement) })),
    indexSums: sums,
    asks: [
      ...(sums.some(({ value }) => value === null) ? (['mci'] as const) : []),
      ...(times.some(({ missing }) => missing?.day === 'publicationDate')
        ? (['publicationDate'] as const)
        : []),
    ],
    glossary: { ...glossary, terms: [...glossary.terms, ...explained] },
    readability: {
      source: readability,
      summary: measureSentences(
        own.flatMap(({ text }) => sentencesIn(text, language)),
        language,
      ),
    },
    leftOut: leftOut(act, [
      // A unit that is only counted, or named as where a party stands, is not told.
      ...[...spoken, ...times.map(({ statement }) => statement)]
        .filter((statement) => statement.kind !== 'computed' || start.includes(statement))
        .flatMap(({ evidence }) => evidence),
      ...glossary.terms.flatMap(({ evidence }) => evidence),
    ]),
    outline: outlineOf(
      act,
      citedUnits(
        spoken,
        [...glossary.terms, ...explained].flatMap(({ evidence }) => evidence),
        act,
      ),
    ),
    findings: [...act.findings],
  }
}

/** Sentences of the act itself in the overview. */
const mostMainPoints: Readonly<Record<Summary['length'], number>> = {
  brief: 1,
  standard: 3,
  full: 3,
}

/** A repealed act says so before all else. */
function repealStatement(act: Act, answers: Language): Array<Statement> {
  const note = act.findings.find(({ ruleId }) => ruleId === 'act-repealed')
  if (!note) return []
  const evidence = toEvidence(act, { eId: 'preface', start: note.start, end: note.end })
  return [computedStatement(answers.messages.findings.repealedNote(), answers.id, [evidence])]
}

function checkLength(length: string): 'brief' | 'standard' | 'full' {
  if (length === 'brief' || length === 'standard' || length === 'full') return length
  throw new TypeError(`Expected length \`brief\`, \`standard\` or \`full\`, not \`${length}\``)
}

function checkLevel(level: string): WordingLevel {
  if (level === 'plain' || level === 'easy') return level
  throw new TypeError(`Expected level \`plain\` or \`easy\`, not \`${level}\``)
}

function checkReader(reader: string): ReaderId {
  const found = readerIds.find((id) => id === reader)
  if (found) return found
  const known = readerIds.map((id) => `\`${id}\``).join(', ')
  throw new TypeError(`Expected a reader of ${known}, not \`${reader}\``)
}

function checkMci(mci: number | undefined): number | undefined {
  if (mci === undefined || (Number.isFinite(mci) && mci > 0)) return mci
  throw new TypeError(`Expected the value of one index in tenge, such as \`3932\`, not \`${mci}\``)
}

function answerLanguage(
  wanted: string | undefined,
  own: Language,
  languages: ReadonlyArray<Language>,
): Language {
  if (wanted === undefined) return own
  const found = languages.find(({ id }) => id === wanted)
  if (found) return found
  const known = languages.map(({ id }) => `\`${id}\``).join(', ')
  throw new TypeError(`Expected an answer language of ${known}, not \`${wanted}\``)
}

/** Articles of which nothing is told. @param told Evidence of all that is. */
function leftOut(act: Act, told: ReadonlyArray<Evidence>): Summary['leftOut'] {
  const starts = told.map(({ start }) => start).sort((a, b) => a - b)
  const units = basicUnits(act)
  let at = 0
  return units.flatMap(({ eId, heading, start }, index) => {
    const next = units[index + 1]?.start ?? act.source.length
    while (at < starts.length && (starts[at] ?? 0) < start) at++
    const isCovered = (starts[at] ?? Number.POSITIVE_INFINITY) < next
    return isCovered ? [] : [{ eId, ...(heading ? { heading } : {}) }]
  })
}

function citedUnits(
  spoken: ReadonlyArray<Statement>,
  terms: ReadonlyArray<Evidence>,
  act: Act,
): Set<string> {
  const cited = new Set<string>()
  for (const { evidence } of spoken) for (const { eId } of evidence) cited.add(eId)
  for (const { eId } of terms) cited.add(eId)
  for (const { eId } of basicUnits(act)) cited.add(eId)
  return cited
}

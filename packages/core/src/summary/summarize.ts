import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Act } from '../act/types.ts'
import { findBudget } from '../facts/budget.ts'
import { findIndexAmounts } from '../facts/index-amounts.ts'
import { onlyLeadsIn, type Passage } from '../facts/passages.ts'
import { readFacts } from '../facts-of.ts'
import { explainedIn, explainTerms } from '../glossary/explain-terms.ts'
import { glossaryOf } from '../glossary/glossary.ts'
import type { Language } from '../language/language.ts'
import { findTellables, type Tellable } from '../rank/tellables.ts'
import { onlyRemovesUnits } from '../rank/trivial-changes.ts'
import { measureAct, measureSentences } from '../readability/readability.ts'
import type { Answer, Evidence, Statement, Summary } from '../records/records.ts'
import { rulesVersion } from '../rules-version.ts'
import { toAct } from '../to-act.ts'
import { findTopics } from '../topics/find-topics.ts'
import { wordsOfTitle } from '../wording/apply-rules.ts'
import { isEasy } from '../wording/is-easy.ts'
import { announcesItem, shareList } from '../wording/list-draft.ts'
import { sentencesIn } from '../wording/sentences-in.ts'
import { wordPassage } from '../wording/word-passage.ts'
import { answerQuestions } from './answers.ts'
import { arrange } from './arrange.ts'
import { type Choice, choosePassages } from './choose.ts'
import { completeLists } from './complete-lists.ts'
import { definingPassages } from './defining-passages.ts'
import { describeBudget } from './describe-budget.ts'
import { faithfulTester, makeGuard } from './guard.ts'
import { valueIndexAmounts, withIndexValues } from './index-values.ts'
import { keepBrief } from './keep-brief.ts'
import { answerLanguage, checkOptions, type SummarizeOptions } from './options.ts'
import { basicUnits, outlineOf } from './outline.ts'
import { describeAct, findPurpose, nameAmended } from './overview.ts'
import { provisionRecords } from './provision-records.ts'
import { questionsOfAll } from './questions.ts'
import { tellHeadings, underHeadings } from './section-headings.ts'
import { standAlone } from './stand-alone.ts'
import { computedStatement, toEvidence } from './statement.ts'
import { joinsNewText, tellInOrder } from './tell-passages.ts'
import { isBoilerplate } from './weigh.ts'
import { describeTime } from './when.ts'

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
  const { length, level, reader, publicationDate, mci } = checkOptions(options)
  const { act, language } = toAct(source, languages, options)
  const answers = answerLanguage(options.answerLanguage, language, languages)

  const { passages, used, changes, changing, provisions, events } = readFacts(act, language)
  const glossary = glossaryOf(used, act, passages, language)
  const readability = measureAct(act, passages, glossary.terms, language, languages)
  const isFaithful = faithfulTester(language)
  const wording = {
    level,
    // A brief summary has no room for parts of a rule.
    allowsMany: length !== 'brief',
    accepts: isFaithful,
    listSizes: sizesOfLists(passages),
    titleWords: wordsOfTitle(act.data.title),
    terms: glossary.terms.flatMap(({ kind, term }) =>
      kind === 'defined' || kind === 'alias' ? [term.toLowerCase()] : [],
    ),
  }
  const { timeline: times, start } = describeTime({
    act,
    events,
    language,
    answers,
    publicationDate,
    wording,
  })
  const told = provisions.filter(({ telling }) => telling !== 'item')
  const defining = definingPassages(passages, glossary.terms)
  const budget = describeBudget(act, findBudget(passages, language), answers)
  const tellables = findTellables(
    { act, passages, provisions: told, amendments: changes, amending: changing, defining },
    language,
  ).filter(({ passage }) => !budget.told.has(passage.piece.start))
  const questions = questionsOfAll(tellables, reader, length, language)

  const guarded = makeGuard(act, language, options.rewriter, isFaithful)
  const what = describeAct(act, answers)
  const purpose = findPurpose(passages, language)
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
  const settled = new Set([
    ...(purpose ? [purpose] : []),
    ...invites,
    ...events.map(({ passage }) => passage),
  ])
  const choice = choosePassages(act, tellables, questions, settled, purpose, reader, language)
  const telling = { act, provisions: told, changes, tellables, amends, language, answers, wording }
  const joinsText = joinsNewText(telling)
  const isChosen = length === 'standard'
  const keepsAnswers = language.summaryWords.size === 0
  // Rows and points that go, by number alone, are left to the question what changes.
  const removals = new Set(
    keepsAnswers
      ? changes.passages.flatMap((one) => (onlyRemovesUnits(one) ? [one.passage] : []))
      : [],
  )
  const arrangement = arrange({
    tellables,
    questions,
    choice: isChosen
      ? { ...choice, told: whatIsTold(choice, tellables, settled, language) }
      : choice,
    settled,
    mostMain: mostMainPoints[length] - subject.length - budget.headlines.length,
    hasMain: subject.length + amends.length + budget.headlines.length > 0,
    // Where words were learnt from summaries by people, few statements are told, each because it matters.
    keepsAnswers,
    joins: (one, next) => shareList(one, next) || joinsText(one, next),
    fitsMain: (group) =>
      !group.every((passage) => removals.has(passage)) &&
      (isChosen || group.every((passage) => standsAlone(passage, wording.listSizes, language))) &&
      (level === 'plain' || isEasy(tellInOrder(group, telling), language)),
    isCommon: (passage) => isBoilerplate(passage, language),
    length,
    reader,
  })
  const main = tellables.flatMap(({ passage }) =>
    arrangement.placeOf.get(passage) === 'overview' ? [passage] : [],
  )
  const tellsHeadings =
    length !== 'brief' && answers.id === language.id && changes.amends !== 'only'
  const headings = tellsHeadings ? tellHeadings(act, passages, choice.rankOf, language) : []
  const rest = [
    ...budget.headlines,
    ...amends,
    ...underHeadings(headings, isChosen ? tellInOrder(main, telling) : main.flatMap(wordAsOne)),
  ]
  // What it is called answers what it is, and is a main point only where there is no other.
  const isNamedFirst = isChosen || (subject.length === 0 && rest.length === 0)
  const opener = isNamedFirst ? [...what.name, ...subject] : subject
  const points = [...repealStatement(act, answers), ...opener, ...rest]
  // A text without a title whose every sentence is told below still opens with what there is to say of it.
  const opening = points.length > 0 ? points : what.extent.slice(0, 1)
  const aloneOf = standAlone(act, glossary.terms, language, foreignTester(changing), isFaithful)
  const overview = opening.map((statement) => aloneOf(guarded(statement)))
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
    sums: budget.statements,
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
  const all = answered
    .map((answer) => ({
      ...answer,
      statements: answer.statements.map((statement) => aloneOf(guarded(statement))),
    }))
    .map((answer) => withIndexValues(answer, sums, mci, answers))
    .map(tellerOfNew(overview))
  const valued = length === 'brief' ? keepBrief(all, overview.length, reader) : all
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
    budget: budget.totals,
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
        .filter(
          (statement) =>
            statement.kind !== 'computed' ||
            start.includes(statement) ||
            budget.statements.includes(statement),
        )
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

/** Make a filter of what was said before in the same words, unless nothing else answers. */
function tellerOfNew(overview: ReadonlyArray<Statement>): (answer: Answer) => Answer {
  const said = new Set(overview.map(({ text }) => text))
  return (answer) => {
    const fresh = answer.statements.filter(({ text }, at, all) => {
      return !said.has(text) && all.findIndex((other) => other.text === text) === at
    })
    for (const { text } of answer.statements) said.add(text)
    return fresh.length === 0 ? answer : { ...answer, statements: fresh }
  }
}

/** Make a test whether a statement tells what is said of another act: an instruction to change it, or its new text. */
function foreignTester(changing: ReadonlySet<Passage>): (statement: Statement) => boolean {
  const stretches = [...changing].flatMap((passage) => [passage.piece, ...passage.leadIns])
  return ({ evidence, edits }) =>
    edits.some(({ rule }) => rule === 'name-new-text') ||
    evidence.some((one) => stretches.some(({ start, end }) => one.start >= start && one.end <= end))
}

/** How many items the list has whose lead-in starts at a place. */
function sizesOfLists(passages: ReadonlyArray<Passage>): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const { leadIns } of passages) {
    const start = leadIns.at(-1)?.start
    if (start !== undefined) sizes.set(start, (sizes.get(start) ?? 0) + 1)
  }
  return sizes
}

/** Sentences of the act itself in the overview. */
const mostMainPoints: Readonly<Record<Summary['length'], number>> = {
  brief: 1,
  standard: 6,
  full: 3,
}

/** What was chosen with the rest of its lists; what only announces new text says nothing beside that. */
function whatIsTold(
  { told, rankOf }: Choice,
  tellables: ReadonlyArray<Tellable>,
  settled: ReadonlySet<Passage>,
  language: Language,
): Set<Passage> {
  const passages = tellables.flatMap(({ passage }) => (settled.has(passage) ? [] : [passage]))
  const whole = completeLists(told, { passages, rankOf, language })
  for (const { passage, instruction } of tellables)
    if (instruction && whole.has(passage)) whole.delete(instruction)
  return whole
}

/** Of a passage among the main points of a summary that tells no lists there. */
function standsAlone(
  passage: Passage,
  sizes: ReadonlyMap<number, number>,
  language: Language,
): boolean {
  // One of several items tells part of what its lead-in says.
  const size = sizes.get(passage.leadIns.at(-1)?.start ?? -1) ?? 0
  return !announcesItem(passage, language) && size <= 1
}

/** A repealed act says so before all else. */
function repealStatement(act: Act, answers: Language): Array<Statement> {
  const note = act.findings.find(({ ruleId }) => ruleId === 'act-repealed')
  if (!note) return []
  const evidence = toEvidence(act, { eId: 'preface', start: note.start, end: note.end })
  return [computedStatement(answers.messages.findings.repealedNote(), answers.id, [evidence])]
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

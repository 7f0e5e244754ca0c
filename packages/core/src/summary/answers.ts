import type { Act } from '../act/types.ts'
import type { FoundAmendments } from '../facts/amendment-operations.ts'
import { type Passage, piecesOf } from '../facts/passages.ts'
import type { FoundProvision } from '../facts/provisions.ts'
import type { Language } from '../language/language.ts'
import type { QuestionId } from '../language/messages.ts'
import type { ReaderId } from '../language/readers.ts'
import type { Tellable } from '../rank/tellables.ts'
import type { Answer, Evidence, Glossary, Statement } from '../records/records.ts'
import { countWords } from '../segment/words.ts'
import { isEasy } from '../wording/is-easy.ts'
import { announcesItem } from '../wording/list-draft.ts'
import { type WordingOptions, wordPassage } from '../wording/word-passage.ts'
import type { Arrangement, Place } from './arrange.ts'
import { detailInShort, tellInShort, tellWhere } from './in-short.ts'
import { readers } from './readers.ts'
import { computedStatement, toEvidence } from './statement.ts'
import { tellChanges, tellOwn } from './tell-passages.ts'
import { describeParties } from './who.ts'

/** What the questions are answered from. */
export interface Facts {
  readonly act: Act
  readonly passages: ReadonlyArray<Passage>
  readonly provisions: ReadonlyArray<FoundProvision>
  readonly changes: FoundAmendments
  readonly tellables: ReadonlyArray<Tellable>
  readonly arrangement: Arrangement
  /** Passages that invite comment, and those that repeal other acts. */
  readonly invites: ReadonlyArray<Passage>
  readonly repeals: ReadonlyArray<Passage>
  /** Statements of entry into force. */
  readonly start: ReadonlyArray<Statement>
  /** What the act is, by its kind and title. */
  readonly name: ReadonlyArray<Statement>
  /** How long the act is. */
  readonly extent: ReadonlyArray<Statement>
  /** Statements of the main points, which are told there. */
  readonly overview: ReadonlySet<Statement>
  /** Which acts are changed. */
  readonly amends: ReadonlyArray<Statement>
  /** Statements of the sums of budgets. */
  readonly sums: ReadonlyArray<Statement>
  readonly glossary: Glossary
  /** Language of the act, and of questions and computed statements. */
  readonly language: Language
  readonly answers: Language
  readonly reader: ReaderId
  readonly length: 'brief' | 'standard' | 'full'
  readonly wording: WordingOptions
}

const order: ReadonlyArray<QuestionId> = [
  'what',
  'who',
  'changes',
  'must',
  'may',
  'mustNot',
  'deadlines',
  'money',
  'sanctions',
  'start',
  'comment',
]
/** Statements an answer of standard length holds at most; of what provides something, it holds what was chosen. */
const standard: Partial<Readonly<Record<QuestionId, number>>> = { who: 4, start: 4, comment: 6 }

/** Answer the fixed questions of a citizen. An answer the act does not give says so. */
export function answerQuestions(facts: Facts): Array<Answer> {
  return order.map((id) => {
    const { stated, statements, more, see = [], evidence = [], words } = answer(id, facts)
    const told = statements.slice(0, limitOf(id, facts))
    const refers = told.length === 0 && see.length > 0 && facts.length !== 'brief'
    const shown = !refers ? told : [refer(see, evidence, facts, words)]
    return {
      id,
      question: facts.answers.messages.questions[id],
      stated,
      statements: shown,
      more: more + statements.length - told.length,
      ...(see.length > 0 ? { see: [...see] } : {}),
    }
  })
}

/** Who reads with effort is told less of each, but all dates. */
const mostAtEasy = 4

function limitOf(id: QuestionId, { wording, length, reader }: Facts): number {
  if (length === 'full') return Number.POSITIVE_INFINITY
  if (length === 'brief') return readers[reader].brief.includes(id) ? 1 : 0
  const most = standard[id] ?? Number.POSITIVE_INFINITY
  return wording.level === 'easy' && id !== 'start' ? Math.min(most, mostAtEasy) : most
}

interface Found {
  readonly stated: boolean
  readonly statements: ReadonlyArray<Statement>
  /** What answers it as well and is not told. */
  readonly more: number
  /** Where else it is answered. */
  readonly see?: ReadonlyArray<Place>
  /** What is told there. */
  readonly evidence?: ReadonlyArray<Evidence>
  /** The time limit or sum that is told there with what it is set for, in the words of the act. */
  readonly words?: string | undefined
}

/** Say where a question is answered, when all that answers it is told elsewhere. */
function refer(
  see: ReadonlyArray<Place>,
  evidence: ReadonlyArray<Evidence>,
  { answers: { id, messages } }: Facts,
  words: string | undefined,
): Statement {
  const places = see.map((place) =>
    place === 'overview' ? messages.labels.overview : messages.questions[place],
  )
  return computedStatement(messages.see(places, words), id, evidence)
}

function answer(id: QuestionId, facts: Facts): Found {
  const { act, language, wording } = facts
  switch (id) {
    case 'what':
      return describeSubject(facts)
    case 'who':
      return whoIsConcerned(facts)
    case 'changes':
      return describeChanges(facts)
    case 'money': {
      const found = fromPassages(id, facts)
      const statements = [...facts.sums, ...found.statements]
      return { ...found, stated: statements.length > 0 || found.stated, statements }
    }
    case 'start':
      return given(facts.start)
    case 'comment':
      return given(facts.invites.flatMap((passage) => wordPassage(act, passage, language, wording)))
    default:
      return fromPassages(id, facts)
  }
}

function given(statements: ReadonlyArray<Statement>): Found {
  return { stated: statements.length > 0, statements, more: 0 }
}

/** Whom it concerns: a list of names that the main points have told says nothing new. */
function whoIsConcerned(facts: Facts): Found {
  const { defined, names, named } = describeParties(facts)
  const main = [...facts.overview]
  const said = main.map(({ text }) => text).join('\n')
  const isTold =
    facts.length === 'standard' && names.length > 0 && names.every((name) => said.includes(name))
  if (!isTold) return given([...defined, ...named])
  const evidence = named.flatMap((statement) => statement.evidence)
  return { ...given(defined), stated: true, see: ['overview'], evidence }
}

/** What stands under a question, in plain words. */
function fromPassages(id: QuestionId, facts: Facts): Found {
  const { answering, placeOf } = facts.arrangement
  const passages = answering.get(id) ?? []
  const chosen = passages.filter((passage) => placeOf.get(passage) === id)
  const shown = facts.wording.level === 'easy' ? easiest(chosen, facts) : chosen
  const see = new Set<Place>()
  const evidence: Array<Evidence> = []
  const provided = new Map(facts.provisions.map((one) => [one.passage, one]))
  let words: string | undefined
  let untold = chosen.length - shown.length
  for (const passage of passages) {
    const place = placeOf.get(passage)
    if (place === undefined) untold++
    else if (place !== id) {
      see.add(place)
      // The main points are few, and just read.
      const isNear = place === 'overview'
      const detail =
        words === undefined && !isNear ? detailInShort(provided.get(passage), id) : undefined
      // What is quoted may stand in the words that an item shares with others.
      if (detail) evidence.push(toEvidence(facts.act, detail))
      words ??= detail?.text
      evidence.push(toEvidence(facts.act, passage.piece))
    }
  }
  const told = tellOwn(shown, facts)
  const isStandard = facts.length === 'standard'
  // Where words were learnt from summaries by people, what was chosen is what is worth it: only a question that nothing
  // told answers has one more, which is soon read.
  const isTrusted = facts.language.summaryWords.size > 0
  const isUnanswered = isStandard && told.length === 0
  const further =
    isUnanswered && !(isTrusted && see.size > 0)
      ? shortest(passages, facts, isTrusted ? 1 : mostFurther)
      : []
  // Rather one long sentence than a sum or a place that one has to look up to know what it is about.
  if (isUnanswered && further.length === 0 && see.size === 0 && !isTrusted)
    further.push(...shortest(passages, facts, 1, mostWordsAlone))
  const statements = [...told, ...tellOwn(further, facts)]
  untold -= further.length
  const isSilent = isStandard && statements.length === 0 && see.size === 0
  const brief = isSilent ? tellInShort(id, passages, facts) : []
  const where = isSilent && brief.length === 0 ? tellWhere(passages, facts) : []
  return {
    stated: passages.length > 0,
    statements: [...statements, ...brief, ...where],
    more: Math.max(0, untold - brief.length),
    see: [...see],
    evidence,
    words,
  }
}

/** A question that would only point elsewhere has so many answers that were not told, of so many words. */
const mostFurther = 2
const mostFurtherWords = 22
/** One that would have no answer in words has one of so many. */
const mostWordsAlone = 36

/** What matters most of what was not told and is soon read. */
function shortest(
  passages: ReadonlyArray<Passage>,
  { arrangement: { placeOf, rankOf, isLost }, language }: Facts,
  most: number = mostFurther,
  words: number = mostFurtherWords,
): Array<Passage> {
  const free = passages
    .filter(
      (passage) =>
        placeOf.get(passage) === undefined &&
        !isLost(passage) &&
        isSoonRead(passage, language, words),
    )
    .sort((a, b) => rankOf(b) - rankOf(a))
    .slice(0, most)
  return passages.filter((passage) => free.includes(passage))
}

function isSoonRead(passage: Passage, language: Language, most: number): boolean {
  if (passage.items || passage.quotation || announcesItem(passage, language)) return false
  const words = piecesOf(passage).reduce((sum, { text }) => sum + countWords(text), 0)
  return words <= most
}

/** What can be said in short sentences; what cannot is left to the full length, unless nothing else answers. */
function easiest(passages: ReadonlyArray<Passage>, facts: Facts): ReadonlyArray<Passage> {
  if (facts.length === 'full') return passages
  const easy = passages.filter((passage) => isEasy(tellOwn([passage], facts), facts.language))
  return easy.length === 0 ? passages.slice(0, 1) : easy
}

/** What the act is, and what matters in it without being an answer to another question. */
function describeSubject(facts: Facts): Found {
  const { name, extent, overview, length, tellables, arrangement } = facts
  const free = tellables.flatMap(({ passage }) =>
    arrangement.placeOf.get(passage) === 'what' ? [passage] : [],
  )
  const said = [...name.filter((one) => !overview.has(one)), ...tellOwn(free, facts)]
  // How many articles there are says little beside what they say.
  const says = said.length > 0 || overview.size > 0
  const all = length === 'full' || !says ? [...said, ...extent] : said
  const statements = all.filter((one) => !overview.has(one))
  return {
    stated: statements.length > 0 || overview.size > 0,
    statements,
    more: 0,
    see: overview.size > 0 && statements.length === 0 ? ['overview'] : [],
    evidence: [...overview].flatMap((statement) => statement.evidence),
  }
}

/** What the act itself decides, what it repeals, and what it changes in other acts. */
function describeChanges(facts: Facts): Found {
  const { arrangement, amends, overview, repeals, tellables } = facts
  const { placeOf } = arrangement
  const own = tellables.filter(({ origin }) => origin === 'own')
  const owned = new Set(own.map(({ passage }) => passage))
  const found = fromPassages('changes', facts)
  const told = (arrangement.answering.get('changes') ?? []).filter(
    (passage) => placeOf.get(passage) === 'changes',
  )
  const decided = told.filter((passage) => owned.has(passage))
  const isEasyLevel = facts.wording.level === 'easy'
  const statements = [
    ...amends.filter((one) => !overview.has(one)),
    ...tellOwn(isEasyLevel ? easiest(decided, facts) : decided, facts),
    ...tellOwn(repeals, facts),
    ...tellChanges(
      told.filter((passage) => !owned.has(passage)),
      facts,
    ),
  ]
  const isToldAbove = amends.some((one) => overview.has(one))
  const see = new Set(found.see)
  if (isToldAbove && statements.length === 0) see.add('overview')
  return {
    stated: found.stated || statements.length > 0 || isToldAbove,
    statements,
    more: found.more,
    see: [...see],
    evidence: [...(found.evidence ?? []), ...amends.flatMap((statement) => statement.evidence)],
  }
}

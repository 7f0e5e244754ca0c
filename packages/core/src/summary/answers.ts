import type { Act } from '../act/types.ts'
import type { FoundAmendments } from '../facts/amendment-operations.ts'
import { onlyLeadsIn, type Passage } from '../facts/passages.ts'
import type { FoundProvision } from '../facts/provisions.ts'
import type { FoundEvent } from '../facts/timeline.ts'
import type { Language } from '../language/language.ts'
import type { QuestionId } from '../language/messages.ts'
import type { Answer, Glossary, Statement } from '../records/records.ts'
import { type Candidate, choose } from './choose.ts'
import { describeAmendments } from './describe-amendments.ts'
import { passageStatement } from './statement.ts'
import { weighProvision } from './weigh.ts'
import { describeParties } from './who.ts'

/** What the questions are answered from. */
export interface Facts {
  readonly act: Act
  readonly passages: ReadonlyArray<Passage>
  readonly provisions: ReadonlyArray<FoundProvision>
  readonly changes: FoundAmendments
  /** The passages that make them. */
  readonly changing: ReadonlySet<Passage>
  readonly events: ReadonlyArray<FoundEvent>
  /** Statements of entry into force. */
  readonly start: ReadonlyArray<Statement>
  readonly what: ReadonlyArray<Statement>
  readonly amends: ReadonlyArray<Statement>
  readonly glossary: Glossary
  /** Language of the act, and of questions and computed statements. */
  readonly language: Language
  readonly answers: Language
  readonly length: 'brief' | 'standard' | 'full'
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
/** Statements an answer holds at most. In brief only what concerns people most is answered. */
const limits: Readonly<
  Record<Facts['length'], Partial<Record<QuestionId, number>> & { readonly any: number }>
> = {
  brief: { any: 0, changes: 1, must: 1, mustNot: 1, start: 1 },
  standard: { any: 6, what: 3, who: 4, start: 8 },
  full: { any: Number.POSITIVE_INFINITY },
}

/** Answer the fixed questions of a citizen. An answer the act does not give says so. */
export function answerQuestions(facts: Facts): Array<Answer> {
  const { answers, length } = facts
  return order.map((id) => {
    const limit = limits[length][id] ?? limits[length].any
    const { stated, statements, total } = answer(id, facts, limit)
    return {
      id,
      question: answers.messages.questions[id],
      stated,
      statements,
      more: Math.max(0, total - statements.length),
    }
  })
}

interface Found {
  readonly stated: boolean
  readonly statements: Array<Statement>
  readonly total: number
}

function answer(id: QuestionId, facts: Facts, limit: number): Found {
  const { provisions, start, what, act, passages, language } = facts
  switch (id) {
    case 'what':
      return first(what, limit)
    case 'who':
      return first(describeParties(facts), limit)
    case 'changes':
      return describeChanges(facts, limit)
    case 'must':
      return fromProvisions(duties(provisions, facts), facts, limit)
    case 'may':
      return fromProvisions(
        provisions.filter(({ type }) => type === 'right'),
        facts,
        limit,
      )
    case 'mustNot':
      return fromProvisions(
        provisions.filter(({ type }) => type === 'prohibition'),
        facts,
        limit,
      )
    case 'deadlines':
      return fromProvisions(
        provisions.filter(({ deadlines }) => deadlines.length > 0),
        facts,
        limit,
      )
    case 'money':
      return fromProvisions(
        provisions.filter(
          ({ amounts, type, passage }) =>
            (amounts.length > 0 && type !== 'penalty') ||
            language.quantities.cost.test(passage.piece.text),
        ),
        facts,
        limit,
      )
    case 'sanctions':
      return fromProvisions(
        provisions.filter(({ type }) => type === 'penalty'),
        facts,
        limit,
      )
    case 'start':
      return first(start, limit)
    case 'comment': {
      const invites = passages.filter(
        (passage) =>
          !onlyLeadsIn(passage) && language.modality.invitesComment.test(passage.piece.text),
      )
      return first(
        invites.map((passage) => passageStatement(act, passage, language)),
        limit,
      )
    }
  }
}

/** What is only told to be done, by nobody who is named, tells a reader little of what they must do. */
function duties(
  provisions: ReadonlyArray<FoundProvision>,
  { length }: Facts,
): ReadonlyArray<FoundProvision> {
  const all = provisions.filter(({ type }) => type === 'duty')
  const told = all.filter(({ isIndicative, party }) => !isIndicative || party !== undefined)
  return length === 'full' || told.length === 0 ? all : told
}

function first(statements: ReadonlyArray<Statement>, limit: number): Found {
  return {
    stated: statements.length > 0,
    statements: statements.slice(0, limit),
    total: statements.length,
  }
}

function fromProvisions(
  provisions: ReadonlyArray<FoundProvision>,
  facts: Facts,
  limit: number,
): Found {
  const { act, language } = facts
  // Where somebody is named, rules that name nobody take turns as one, lest they crowd out what people must and may do.
  const namesParties = provisions.some(({ party }) => party !== undefined)
  const candidates = provisions.map((provision): Candidate<Statement> => {
    const statement = passageStatement(act, provision.passage, language)
    return {
      value: statement,
      weight: weighProvision(provision, statement.text, language),
      group: provision.party ?? (namesParties ? '' : outerUnit(provision.passage.piece.eId)),
    }
  })
  const least = facts.length === 'full' ? Number.NEGATIVE_INFINITY : 0
  const statements = limit === 0 ? [] : choose(candidates, limit, least)
  return { stated: provisions.length > 0, statements, total: candidates.length }
}

function outerUnit(eId: string): string {
  return eId.split('__', 1)[0] ?? eId
}

/** Amendments with the lines that say where they work, what the act itself decides, and what it repeals. */
function describeChanges(facts: Facts, limit: number): Found {
  const { act, changes, changing, amends, events, provisions, language, answers } = facts
  const told = describeAmendments(act, changes.passages, language, answers)
  const repeals = events.filter(
    ({ event, passage }) => event === 'repeal' && !changing.has(passage),
  )
  const repealed = new Set(repeals.map(({ passage }) => passage))
  const decisions = provisions.filter(
    // Sums have a question of their own.
    ({ type, passage, amounts }) =>
      type === 'decision' &&
      amounts.length === 0 &&
      !changing.has(passage) &&
      !repealed.has(passage),
  )
  const decided = fromProvisions(decisions, facts, limit)
  const all = [
    ...amends,
    ...decided.statements,
    ...repeals.map(({ passage }) => passageStatement(act, passage, language)),
    ...told,
  ]
  const total = amends.length + decided.total + told.length + repeals.length
  return { stated: total > 0, statements: all.slice(0, limit), total }
}

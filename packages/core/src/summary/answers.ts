import type { Act } from '../act/types.ts'
import type { FoundAmendments } from '../facts/amendment-operations.ts'
import { onlyLeadsIn, type Passage } from '../facts/passages.ts'
import type { FoundProvision } from '../facts/provisions.ts'
import type { FoundEvent } from '../facts/timeline.ts'
import type { Language } from '../language/language.ts'
import type { QuestionId } from '../language/messages.ts'
import type { Tellable } from '../rank/tellables.ts'
import type { Answer, Glossary, Statement } from '../records/records.ts'
import { isEasy } from '../wording/is-easy.ts'
import { type WordingOptions, wordPassage, wordPassages } from '../wording/word-passage.ts'
import type { Choice } from './choose.ts'
import { describeAmendments } from './describe-amendments.ts'
import { answersQuestion, provisionQuestions } from './questions.ts'
import { passageStatement } from './statement.ts'
import { describeParties } from './who.ts'

/** What the questions are answered from. */
export interface Facts {
  readonly act: Act
  readonly passages: ReadonlyArray<Passage>
  readonly provisions: ReadonlyArray<FoundProvision>
  readonly changes: FoundAmendments
  /** The passages that make them. */
  readonly changing: ReadonlySet<Passage>
  readonly tellables: ReadonlyArray<Tellable>
  readonly choice: Choice
  readonly events: ReadonlyArray<FoundEvent>
  /** Statements of entry into force. */
  readonly start: ReadonlyArray<Statement>
  /** What the act is, by its kind and title. */
  readonly name: ReadonlyArray<Statement>
  /** What the act is for, where it says so. */
  readonly subject: ReadonlyArray<Statement>
  readonly purpose: Passage | undefined
  /** How long the act is. */
  readonly extent: ReadonlyArray<Statement>
  readonly amends: ReadonlyArray<Statement>
  readonly glossary: Glossary
  /** Language of the act, and of questions and computed statements. */
  readonly language: Language
  readonly answers: Language
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
/**
 * Statements an answer holds at most. In brief only what concerns people most is answered; the standard length tells what
 * was chosen of the whole act.
 */
const limits: Readonly<
  Record<Facts['length'], Partial<Record<QuestionId, number>> & { readonly any: number }>
> = {
  brief: { any: 0, changes: 1, must: 1, mustNot: 1, start: 1 },
  standard: { any: Number.POSITIVE_INFINITY, who: 4, start: 8, comment: 6 },
  full: { any: Number.POSITIVE_INFINITY },
}

/** Answer the fixed questions of a citizen. An answer the act does not give says so. */
export function answerQuestions(facts: Facts): Array<Answer> {
  const { answers, length } = facts
  return order.map((id) => {
    const limit = Math.min(limits[length][id] ?? limits[length].any, easyLimit(id, facts))
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

/** Who reads with effort is told less of each, but all dates. */
const mostAtEasy = 4

function easyLimit(id: QuestionId, { wording, length }: Facts): number {
  const isEasy = wording.level === 'easy' && length === 'standard' && id !== 'start'
  return isEasy ? mostAtEasy : Number.POSITIVE_INFINITY
}

interface Found {
  readonly stated: boolean
  readonly statements: Array<Statement>
  readonly total: number
}

function answer(id: QuestionId, facts: Facts, limit: number): Found {
  const { start, act, passages, language } = facts
  switch (id) {
    case 'what':
      return describeSubject(facts, limit)
    case 'who':
      return first(describeParties(facts), limit)
    case 'changes':
      return describeChanges(facts, limit)
    case 'start':
      return first(start, limit)
    case 'comment': {
      const invites = passages.filter(
        (passage) =>
          !onlyLeadsIn(passage) && language.modality.invitesComment.test(passage.piece.text),
      )
      return first(
        invites.flatMap((passage) => wordPassage(act, passage, language, facts.wording)),
        limit,
      )
    }
    default:
      return fromPassages(
        (id === 'must' ? duties(facts) : facts.provisions).flatMap((provision) =>
          answersQuestion(provision, id, language) ? [provision.passage] : [],
        ),
        facts,
        limit,
      )
  }
}

/** What is only told to be done, by nobody who is named, tells a reader little of what they must do. */
function duties({ provisions, length }: Facts): ReadonlyArray<FoundProvision> {
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

/** What was chosen of some passages; the best of them where none was. */
function fromPassages(passages: ReadonlyArray<Passage>, facts: Facts, limit: number): Found {
  const chosen = chosenOf(passages, facts, limit)
  const shown = facts.wording.level === 'easy' ? easiest(chosen, facts, limit) : chosen
  const statements = tell(shown, facts)
  // What is left is counted in passages, of which some are told in several statements, and some in one.
  const left = passages.length - shown.length
  return { stated: passages.length > 0, statements, total: statements.length + left }
}

/** Passages in plain words; items of one list that provide the same kind of thing together. */
function tell(
  passages: ReadonlyArray<Passage>,
  { act, provisions, language, wording }: Facts,
): Array<Statement> {
  const found = new Map(provisions.map((provision) => [provision.passage, provision]))
  const runs: Array<Array<Passage>> = []
  for (const passage of passages) {
    const last = runs[runs.length - 1]
    const before = last?.[0]
    if (before && found.get(before)?.type === found.get(passage)?.type) last.push(passage)
    else runs.push([passage])
  }
  return runs.flatMap((run) =>
    wordPassages(act, run, language, {
      ...wording,
      type: run[0] && found.get(run[0])?.type,
      hasParty: run.every((passage) => found.get(passage)?.party !== undefined),
    }),
  )
}

/** What can be said in short sentences; what cannot is left to the full length, unless nothing else answers. */
function easiest(
  passages: ReadonlyArray<Passage>,
  facts: Facts,
  limit: number,
): ReadonlyArray<Passage> {
  if (facts.length === 'full') return passages
  const easy = passages.filter((passage) => isEasy(tell([passage], facts), facts.language))
  return easy.length === 0 ? passages.slice(0, 1) : easy.slice(0, limit)
}

/** In source order. */
function chosenOf(
  passages: ReadonlyArray<Passage>,
  { choice, length }: Facts,
  limit: number,
): Array<Passage> {
  if (length === 'full') return [...passages]
  if (limit === 0) return []
  if (length === 'standard') return passages.filter((passage) => choice.told.has(passage))
  const best = passages.reduce<Passage | undefined>(
    (found, passage) => (found && choice.rankOf(found) >= choice.rankOf(passage) ? found : passage),
    undefined,
  )
  return best ? [best] : []
}

/** What the act is, and what matters in it without being an answer to another question. */
function describeSubject(facts: Facts, limit: number): Found {
  const { name, subject, extent, tellables, events, length, choice, language } = facts
  const placed = new Set(events.map(({ passage }) => passage))
  const others = tellables.flatMap(({ passage, origin, provision }) => {
    const hasPlace =
      provision && provisionQuestions.some((id) => answersQuestion(provision, id, language))
    const isFree = origin === 'own' && !hasPlace && !placed.has(passage)
    return isFree && passage !== facts.purpose ? [passage] : []
  })
  const told = length === 'standard' ? others.filter((passage) => choice.told.has(passage)) : []
  const statements = [...subject, ...tell(told, facts)]
  // How many articles there are says little beside what they say.
  if (length === 'full') return first([...statements, ...extent], limit)
  return first(statements.length > 0 ? statements : name, limit)
}

/** What the act itself decides, what it repeals, and what it changes in other acts. */
function describeChanges(facts: Facts, limit: number): Found {
  const { act, changes, changing, amends, events, provisions, tellables, language } = facts
  const repeals = events.filter(
    ({ event, passage }) => event === 'repeal' && !changing.has(passage),
  )
  const repealed = new Set(repeals.map(({ passage }) => passage))
  const decisions = provisions.flatMap((provision) => {
    const { passage } = provision
    const isOwn = !changing.has(passage) && !repealed.has(passage)
    return isOwn && answersQuestion(provision, 'changes', language) ? [passage] : []
  })
  const decided = fromPassages(decisions, facts, limit)
  const told = tellables.flatMap(({ passage, origin }) => (origin === 'own' ? [] : [passage]))
  const instructions = new Map(changes.passages.map((one) => [one.passage, one]))
  const shown = chosenOf(told, facts, limit)
  const amended = shown.flatMap((passage) => {
    const instruction = instructions.get(passage)
    return instruction
      ? describeAmendments(act, [instruction], language, facts.answers)
      : [passageStatement(act, passage, language)]
  })
  const all = [
    ...amends,
    ...decided.statements,
    ...tell(
      repeals.map(({ passage }) => passage),
      facts,
    ),
    ...amended,
  ]
  const untold = told.length - shown.length
  const total = decided.total - decided.statements.length + all.length + untold
  return { stated: total > 0, statements: all.slice(0, limit), total }
}

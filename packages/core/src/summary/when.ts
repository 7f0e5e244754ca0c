import type { Act } from '../act/types.ts'
import { piecesOf, withoutClosing } from '../facts/passages.ts'
import { dayOfRule, type KnownDays, type MissingDay } from '../facts/start-rule.ts'
import type { Exception, FoundEvent } from '../facts/timeline.ts'
import type { Language } from '../language/language.ts'
import type { StartRule } from '../language/messages.ts'
import type { Evidence, Statement, TimelineEntry } from '../records/records.ts'
import { type WordingOptions, wordPassage } from '../wording/word-passage.ts'
import { findActDay } from './act-date.ts'
import { citationPath } from './outline.ts'
import { computedStatement, passageStatement, toEvidence } from './statement.ts'

/** What the time line of an act is made from. */
export interface TimeFacts {
  readonly act: Act
  readonly events: ReadonlyArray<FoundEvent>
  readonly language: Language
  /** Language of computed statements. */
  readonly answers: Language
  readonly publicationDate: string | undefined
  /** How what no template says is told; in the words of the act unless given. */
  readonly wording?: WordingOptions | undefined
}

/** Put what an act says of its time into a timeline, and into the answer to "from when?". */
export function describeTime(facts: TimeFacts): {
  timeline: Array<TimelineEntry>
  start: Array<Statement>
} {
  const { act, events, publicationDate } = facts
  const day = events.length > 0 ? findActDay(act, facts.language) : undefined
  const signed = day?.evidence
  const known: KnownDays = { publication: publicationDate, act: day?.date }
  const first = events.find(
    ({ event, isWholeAct, rule }) => event === 'entryIntoForce' && isWholeAct && rule !== null,
  )
  const opening = first?.rule ? dayOfRule(first.rule, known) : undefined
  const days = { ...known, start: opening && 'date' in opening ? opening.date : undefined }
  const described = events.map((event) => describeEvent(event, facts, days, signed))
  const start = new Map<string, Statement>()
  for (const { said } of described)
    for (const statement of said)
      if (!start.has(statement.text)) start.set(statement.text, statement)
  return {
    timeline: inOrder(described.flatMap(({ entries }) => entries)),
    start: [...start.values()],
  }
}

/** Dated entries by date; an entry without date stays behind the one that the act puts before it. */
function inOrder(entries: ReadonlyArray<TimelineEntry>): Array<TimelineEntry> {
  let last = ''
  return entries
    .map((entry) => {
      last = entry.date ?? last
      return { entry, key: last }
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry)
}

/** It excepts something that was not read as a stage of its own: only its own words tell all. */
function isHedged({ passage, exceptions }: FoundEvent, language: Language): boolean {
  const { exception } = language.entryIntoForce
  return exceptions.length === 0 && piecesOf(passage).some(({ text }) => exception.test(text))
}

interface Described {
  readonly entries: Array<TimelineEntry>
  /** What it adds to the answer to "from when?". */
  readonly said: Array<Statement>
}

function describeEvent(
  found: FoundEvent,
  facts: TimeFacts,
  days: KnownDays,
  signed: Evidence | undefined,
): Described {
  const { act, language, answers, publicationDate, wording } = facts
  const { messages } = answers
  const { kind } = act.data
  const { event, passage, pieces, rule, isWholeAct, units, until, acts, exceptions } = found
  const quoted = passageStatement(act, passage, language)
  const told = wording && wordPassage(act, passage, language, { ...wording, allowsMany: false })[0]
  const own = pieces ?? [passage.tail ?? passage.piece]
  const leadIn = pieces ? passage.leadIns.slice(-1) : []
  const evidence = [...leadIn, ...own].map((piece) => toEvidence(act, piece))
  const day = rule ? dayOfRule(rule, days) : undefined
  const date = day && 'date' in day ? day.date : null
  const isComputed = date !== null && rule?.date === null
  // A day that counts from the act's own is borne out by that too.
  const borne = isComputed && signed && isOfAct(rule) ? [...evidence, signed] : evidence
  const cited = units.map((unit) => messages.cite(citationPath(unit)))
  const said: Array<Statement> = []
  let statement = quoted
  const say = (text: string, words = evidence): Statement =>
    computedStatement(text, answers.id, words)

  if (event === 'entryIntoForce' && rule && isWholeAct) {
    statement = say(messages.starts(rule, kind))
    if (!isComputed) said.push(statement)
    else if (isPublished(rule)) {
      // Which day that is depends on what the caller says.
      said.push(statement)
      statement = say(messages.startsComputed(date, publicationDate ?? date, kind))
      said.push(statement)
    } else {
      statement = say(messages.starts({ ...rule, date }, kind), borne)
      said.push(statement)
    }
  } else if (event === 'entryIntoForce' && rule && cited.length > 0 && !isHedged(found, language)) {
    statement = isComputed
      ? say(messages.partStarts(cited, { ...rule, date }), borne)
      : say(messages.partStarts(cited, rule))
    said.push(statement)
  } else if (event === 'application' && isWholeAct && rule?.date) {
    statement = say(messages.appliesFrom(rule.date, kind))
    said.push(statement)
  } else if (event === 'suspension' && cited.length > 0 && until) {
    statement = say(messages.suspended(cited, until))
    said.push(statement)
  } else if (event === 'sunset' && isWholeAct && until) {
    statement = say(messages.ends(until, kind))
    said.push(statement)
  } else if (event === 'retroactivity' && isWholeAct && rule?.date) {
    statement = say(messages.appliesSince(rule.date, kind))
    said.push(statement)
  } else if (event !== 'repeal') said.push(told ?? quoted)

  const stages = exceptions.map((stage) => describeStage(stage, facts, days, signed))
  said.push(...stages.flatMap((stage) => stage.said))
  // What no template says is said in the act's own words: parts with a rule that was not understood.
  const isUntold = stages.some(({ entries }) => entries.length === 0)
  if (isUntold && !said.includes(told ?? quoted)) said.push(told ?? quoted)
  const entry: TimelineEntry = {
    event,
    date,
    computed: isComputed,
    rule: isComputed && rule ? { ...rule, date } : rule,
    units: [...units],
    statement,
    exceptions: exceptions.map(({ piece }) => toEvidence(act, piece)),
  }
  if (until !== null) entry.until = until
  if (acts.length > 0) entry.acts = acts.map((one) => ({ ...one }))
  addMissing(entry, day && 'missing' in day ? day.missing : undefined, answers)
  return { entries: [entry, ...stages.flatMap(({ entries }) => entries)], said }
}

function describeStage(
  { piece, units, rule }: Exception,
  { act, answers }: TimeFacts,
  days: KnownDays,
  signed: Evidence | undefined,
): Described {
  if (!rule) return { entries: [], said: [] }
  const { messages } = answers
  const evidence = [toEvidence(act, piece)]
  const day = dayOfRule(rule, days)
  const date = 'date' in day ? day.date : null
  const isComputed = date !== null && rule.date === null
  const cited = units.map((unit) => messages.cite(citationPath(unit)))
  if (cited.length === 0 && date === null) return { entries: [], said: [] }
  const words = isComputed && signed && isOfAct(rule) ? [...evidence, signed] : evidence
  const dated = date === null ? rule : { ...rule, date }
  const text =
    cited.length > 0
      ? messages.partStarts(cited, dated)
      : messages.startsPart(date ?? '', withoutClosing(piece.text))
  const statement = computedStatement(text, answers.id, words)
  const entry: TimelineEntry = {
    event: 'entryIntoForce',
    date,
    computed: isComputed,
    rule: dated,
    units: [...units],
    statement,
    exceptions: [],
  }
  addMissing(entry, 'missing' in day ? day.missing : undefined, answers)
  return { entries: [entry], said: [statement] }
}

function addMissing(
  entry: TimelineEntry,
  missing: MissingDay | undefined,
  { messages, id }: Language,
): void {
  if (missing === undefined) return
  entry.missing = {
    day: missing,
    note: computedStatement(messages.dayUnknown(missing), id, entry.statement.evidence),
  }
}

/** The rule counts from the day of the act itself. */
function isOfAct(rule: StartRule | null): boolean {
  return rule?.event === 'signature' || rule?.event === 'enactment'
}

function isPublished({ event }: { readonly event: string | null }): boolean {
  return event === 'firstOfficialPublication' || event === 'publication'
}

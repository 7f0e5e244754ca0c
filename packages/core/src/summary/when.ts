import type { Act } from '../act/types.ts'
import { onlyLeadsIn, withoutClosing } from '../facts/passages.ts'
import { computeStart } from '../facts/start-rule.ts'
import type { FoundEvent } from '../facts/timeline.ts'
import type { Language } from '../language/language.ts'
import type { Statement, TimelineEntry } from '../records/records.ts'
import { computedStatement, passageStatement, toEvidence } from './statement.ts'

/** Put what an act says of its time into a timeline, and into the answer to "from when?". */
export function describeTime(
  act: Act,
  events: ReadonlyArray<FoundEvent>,
  language: Language,
  answers: Language,
  publicationDate: string | undefined,
): { timeline: Array<TimelineEntry>; start: Array<Statement> } {
  const timeline: Array<TimelineEntry> = []
  const start: Array<Statement> = []
  const { kind } = act.data
  for (const { event, passage, rule, date, exceptions } of events) {
    if (onlyLeadsIn(passage) && event === 'entryIntoForce' && rule === null) continue
    const quoted = passageStatement(act, passage, language)
    const evidence = [toEvidence(act, passage.tail ?? passage.piece)]
    const computed = rule
      ? computedStatement(answers.messages.starts(rule, kind), answers.id, evidence)
      : undefined
    const computedDate = rule && publicationDate ? computeStart(rule, publicationDate) : null
    const statement =
      computedDate && publicationDate
        ? computedStatement(
            answers.messages.startsComputed(computedDate, publicationDate, kind),
            answers.id,
            evidence,
          )
        : (computed ?? quoted)
    timeline.push({
      event,
      date: date ?? computedDate,
      computed: date === null && computedDate !== null,
      rule: computedDate && rule ? { ...rule, date: computedDate } : rule,
      statement,
      exceptions: exceptions.map(({ piece }) => toEvidence(act, piece)),
    })
    const parts = exceptions.flatMap(({ piece, date }) => {
      if (date === null) return []
      const words = withoutClosing(piece.text)
      const part = computedStatement(answers.messages.startsPart(date, words), answers.id, [
        toEvidence(act, piece),
      ])
      return [{ date, part }]
    })
    for (const { date, part } of parts) {
      timeline.push({
        event,
        date,
        computed: false,
        rule: null,
        statement: part,
        exceptions: [],
      })
    }
    if (event !== 'entryIntoForce' && event !== 'retroactivity' && event !== 'sunset') continue
    if (event === 'entryIntoForce' && computed) add(computed)
    if (computedDate) add(statement)
    for (const { part } of parts) add(part)
    // What no template says is said in the act's own words: parts with a rule without date, and what was not understood.
    if (!computed || parts.length < exceptions.length) add(quoted)
  }
  return { timeline, start }

  function add(statement: Statement): void {
    if (!start.some(({ text }) => text === statement.text)) start.push(statement)
  }
}

import type { Act } from '../act/types.ts'
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
  for (const { event, passage, rule, isWholeAct, date } of events) {
    if (passage.isLeadIn && event === 'entryIntoForce' && rule === null) continue
    const quoted = passageStatement(act, passage, language)
    const evidence = [toEvidence(act, passage.tail ?? passage.piece)]
    const hasException = language.entryIntoForce.exception.test(
      `${passage.piece.text} ${passage.tail?.text ?? ''}`,
    )
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
      exceptions: hasException ? evidence : [],
    })
    if (event !== 'entryIntoForce' && event !== 'retroactivity' && event !== 'sunset') continue
    if (event === 'entryIntoForce' && computed) add(computed)
    if (computedDate) add(statement)
    // What a template does not say is said in the act's own words: parts with another rule, and what was not understood.
    if (!computed || hasException) {
      if (isWholeAct && computed)
        add(computedStatement(answers.messages.startsExcept(), answers.id, evidence))
      if (!passage.isLeadIn) add(quoted)
    } else if (event !== 'entryIntoForce') {
      add(quoted)
    }
  }
  return { timeline, start }

  function add(statement: Statement): void {
    if (!start.some(({ text }) => text === statement.text)) start.push(statement)
  }
}

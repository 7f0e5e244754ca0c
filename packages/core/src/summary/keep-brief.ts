import type { Answer, Summary } from '../records/records.ts'
import { readers } from './readers.ts'

/** Statements of a brief summary. */
const mostBrief = 5

/** Answers of a brief summary with as many statements as it may have, those of the questions that matter most to its reader. */
export function keepBrief(
  answers: ReadonlyArray<Answer>,
  told: number,
  reader: Summary['reader'],
): Array<Answer> {
  const order = readers[reader].brief
  let room = Math.max(0, mostBrief - told)
  const kept = new Map<Answer['id'], number>()
  for (const id of order) {
    const own = answers.find((answer) => answer.id === id)?.statements.length ?? 0
    kept.set(id, Math.min(own, room))
    room -= Math.min(own, room)
  }
  return answers.map((answer) => {
    const count = kept.get(answer.id) ?? 0
    const { statements, more } = answer
    return {
      ...answer,
      statements: statements.slice(0, count),
      more: more + statements.length - count,
    }
  })
}

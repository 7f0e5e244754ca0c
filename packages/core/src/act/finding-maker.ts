import type { PositionIndex } from './positions.ts'
import type { Finding } from './types.ts'

/** Makes a finding with the line and column of its start. */
export type FindingMaker = (
  ruleId: string,
  severity: Finding['severity'],
  message: string,
  start: number,
  end: number,
) => Finding

/** Make findings of one source. */
export function findingMaker(index: PositionIndex): FindingMaker {
  return (ruleId, severity, message, start, end) => {
    const { line, column } = index.place(start)
    return { ruleId, severity, message, start, end, line, column }
  }
}

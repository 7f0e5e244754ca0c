import { indexPositions } from '@aiqyn/core'
import type { Act, Finding } from 'aiqyn'
import { messageOf } from './messages.ts'
import type { Reading } from './reading.ts'

/**
 * Say what a reader found in the language of the act.
 *
 * @param act The tree made of the reading's layout.
 * @returns Findings with the line and column of their place in our text, in order.
 */
export function toFindings(
  { findings }: Pick<Reading, 'findings'>,
  { source, data }: Pick<Act, 'source' | 'data'>,
): Array<Finding> {
  const index = indexPositions(source)
  return findings
    .map(({ ruleId, severity, start, end, count }) => {
      const { line, column } = index.place(start)
      const message = messageOf(ruleId, count ?? 1, data.language)
      return { ruleId, severity, message, start, end, line, column }
    })
    .sort((a, b) => a.start - b.start)
}

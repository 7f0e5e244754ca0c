import type { ReadingRule } from '../messages.ts'
import type { ReadingFinding } from '../reading.ts'
import type { Leftover } from './container.ts'
import type { Tally } from './tally.ts'
import type { PlacedMark } from './write-layout.ts'

/** What an editor must know to trust the text is a warning. */
const warnings: ReadonlySet<ReadingRule> = new Set([
  'embedded-document',
  'hidden-text',
  'tracked-changes',
])

/**
 * Make findings of the marks of a document: one for all places of a rule, at the first of them, but one for each note.
 *
 * @param leftover Marks behind the last paragraph.
 * @param length Of our text.
 */
export function writeFindings(
  marks: ReadonlyArray<PlacedMark>,
  leftover: Leftover,
  tally: Tally,
  length: number,
): ReadonlyArray<ReadingFinding> {
  const placed = [
    ...marks,
    ...leftover.marks.map(({ rule, number }) => ({ rule, number, start: Math.max(0, length - 1) })),
  ]
  const found = new Set(placed.map(({ rule }) => rule))
  // What was counted in a note stands at the end.
  for (const rule of tally.counts.keys()) {
    if (!found.has(rule)) placed.push({ rule, start: Math.max(0, length - 1), number: undefined })
  }
  return placed
    .map(({ rule, number, start }): ReadingFinding => {
      return {
        ruleId: rule,
        severity: warnings.has(rule) ? 'warning' : 'info',
        start,
        end: Math.min(start + 1, length),
        count: number ?? tally.counts.get(rule) ?? 1,
      }
    })
    .sort((a, b) => a.start - b.start)
}

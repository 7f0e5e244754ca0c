import type { ReadingRule } from '../messages.ts'
import type { Mark } from './items.ts'

/** Counts what is to be reported of a document. */
export interface Tally {
  /**
   * Count one more.
   *
   * @returns A mark to set where it was found, at its first place only: a document has thousands of tracked changes,
   *   and one finding with their count says as much.
   */
  readonly add: (rule: ReadingRule, at: number) => Mark | undefined
  readonly counts: ReadonlyMap<ReadingRule, number>
}

export function createTally(): Tally {
  const counts = new Map<ReadingRule, number>()
  return {
    counts,
    add(rule, at) {
      const count = (counts.get(rule) ?? 0) + 1
      counts.set(rule, count)
      return count === 1 ? { rule, at } : undefined
    },
  }
}

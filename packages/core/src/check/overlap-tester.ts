import type { Span } from '../segment/words.ts'
import { unionOf } from './union-of.ts'

/** Make a test of whether a span shares a character with any of some others, in the time of a binary search each. */
export function overlapTester(spans: ReadonlyArray<Span>): (span: Span) => boolean {
  const union = unionOf(spans)
  return ({ start, end }) => {
    let from = 0
    let to = union.length
    // The first that does not end before the span begins.
    while (from < to) {
      const middle = (from + to) >> 1
      if ((union[middle]?.end ?? 0) <= start) from = middle + 1
      else to = middle
    }
    return (union[from]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}

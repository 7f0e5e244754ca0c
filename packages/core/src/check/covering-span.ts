import type { Span } from '../segment/words.ts'

/**
 * The span that a place is in, in the time of a binary search.
 *
 * @param spans In order, none in another.
 * @returns Nothing where the place is between two, or right behind one.
 */
export function coveringSpan<T extends Span>(
  spans: ReadonlyArray<T>,
  offset: number,
): T | undefined {
  let from = 0
  let to = spans.length
  // The first that does not end before the place.
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) from = middle + 1
    else to = middle
  }
  const found = spans[from]
  return found && found.start <= offset ? found : undefined
}

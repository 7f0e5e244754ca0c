import type { Place } from './reading.ts'

/**
 * Find where an offset of our text stands in the document.
 *
 * @param places In order of `start`, as a reader gives them.
 * @returns The last place that does not start behind it; `undefined` before the first.
 */
export function placeAt(places: ReadonlyArray<Place>, offset: number): Place | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}

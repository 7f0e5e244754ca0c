import type { CitedAct } from './cited-acts.ts'
import { findAll } from './find-all.ts'

/** An act that the text names, this one or another. */
export interface Surrounding {
  readonly start: number
  readonly end: number
  /** Of this act. */
  readonly noun?: string
  readonly act?: CitedAct
}

/** Acts named in a text in source order, none within another. */
export function mergeSpans(
  acts: ReadonlyArray<CitedAct>,
  text: string,
  thisAct: RegExp,
): Array<Surrounding> {
  const own = findAll(text, thisAct).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    noun: match.groups?.['noun'] ?? '',
  }))
  if (acts.length === 0 && own.length < 2) return own
  const others = acts.map((act) => ({ start: act.start, end: act.end, act }))
  let end = 0
  return [...others, ...own]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

/** Index of the first span that ends behind a place. */
export function firstEndingBehind(spans: ReadonlyArray<Surrounding>, place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

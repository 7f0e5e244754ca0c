import type { Span } from '../segment/words.ts'

/** Spans in order, those that overlap or touch made one. */
export function unionOf(spans: ReadonlyArray<Span>): Array<Span> {
  const union: Array<Span> = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = union[union.length - 1]
    if (last && start <= last.end)
      union[union.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else union.push({ start, end })
  }
  return union
}

/** A stretch of a text, offsets half open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The same stretches in order, those that touch made one. */
export function unionOf(stretches: ReadonlyArray<Stretch>): Array<Stretch> {
  const union: Array<{ start: number; end: number }> = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = union[union.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else union.push({ start, end })
  }
  return union
}

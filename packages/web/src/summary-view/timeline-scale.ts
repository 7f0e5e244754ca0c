import type { TimelineEntry } from '@aiqyn/core'

/** A dated entry on the picture. */
export interface TimelinePoint {
  /** Number of the entry in the record. */
  readonly index: number
  /** From 0 at the first date to 1 at the last. */
  readonly at: number
}

/** The picture of a time line: where its dates stand, and where years begin. */
export interface TimelineScale {
  readonly points: ReadonlyArray<TimelinePoint>
  readonly years: ReadonlyArray<{ readonly year: number; readonly at: number }>
}

/** More marks than that cannot be read. */
const mostYears = 6

/**
 * Put the dates of a time line to scale.
 *
 * @returns `undefined` where fewer than two different days are known: there is nothing to picture.
 */
export function timelineScale(timeline: ReadonlyArray<TimelineEntry>): TimelineScale | undefined {
  const dated = timeline.flatMap(({ date }, index) =>
    date === null ? [] : [{ index, time: Date.parse(date) }],
  )
  const times = dated.map(({ time }) => time)
  const first = Math.min(...times)
  const last = Math.max(...times)
  if (!(last > first)) return undefined
  const at = (time: number): number => (time - first) / (last - first)
  const firstYear = new Date(first).getUTCFullYear() + 1
  const lastYear = new Date(last).getUTCFullYear()
  const step = Math.max(1, Math.ceil((lastYear - firstYear + 1) / mostYears))
  const years = []
  for (let year = firstYear; year <= lastYear; year += step) {
    years.push({ year, at: at(Date.UTC(year, 0, 1)) })
  }
  return { points: dated.map(({ index, time }) => ({ index, at: at(time) })), years }
}

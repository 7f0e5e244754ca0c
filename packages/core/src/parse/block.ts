import { type Run, readableRuns } from '../act/build.ts'
import type { Readable } from '../act/leaf.ts'
import type { Table } from '../act/types.ts'

/** A paragraph-sized piece of a source, before anything is known of its part in the act. */
export interface Block {
  readonly type: 'paragraph' | 'heading' | 'quote' | 'table'
  /** Rank of a heading, 1 to 6; 0 for anything else. */
  readonly depth: number
  /** All of the text is set in bold. */
  readonly strong: boolean
  /** What it reads; no run is empty. */
  readonly runs: ReadonlyArray<Run>
  /** The runs joined. */
  readonly text: string
  /** Offsets of the block in the source, markup included. */
  readonly start: number
  readonly end: number
  readonly table?: Table
}

/** Make a text block; `undefined` when nothing but white space is left of it. */
export function textBlock(
  type: 'paragraph' | 'heading' | 'quote',
  runs: ReadonlyArray<Run>,
  options: {
    readonly depth?: number | undefined
    readonly strong?: boolean | undefined
    readonly start?: number | undefined
    readonly end?: number | undefined
  } = {},
): Block | undefined {
  const trimmed = trimRuns(readableRuns(runs))
  const first = trimmed[0]
  const last = trimmed[trimmed.length - 1]
  if (!first || !last) return undefined
  return {
    type,
    depth: options.depth ?? 0,
    strong: options.strong ?? false,
    runs: trimmed,
    text: joinRuns(trimmed),
    start: options.start ?? first.start,
    end: options.end ?? last.start + last.value.length,
  }
}

/** The text of runs. */
export function joinRuns(runs: ReadonlyArray<Run>): string {
  const first = runs[0]
  return first && runs.length === 1 ? first.value : runs.map(({ value }) => value).join('')
}

/**
 * The runs of a block from an offset of its text on: what is left after a marker.
 *
 * @param from Offset into the joined text, not into the source.
 */
export function sliceRuns(
  runs: ReadonlyArray<Run>,
  from: number,
  to: number = Number.POSITIVE_INFINITY,
): ReadonlyArray<Run> {
  const kept: Array<Run> = []
  let at = 0
  for (const run of runs) {
    const { length } = run.value
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start === 0 && end === length) kept.push(run)
    else if (start < end)
      kept.push({ value: run.value.slice(start, end), start: run.start + start })
    at += length
  }
  return trimRuns(kept)
}

/** The same with the text that is left. */
export function sliceReadable({ runs, text }: Readable, from: number, to?: number): Readable {
  return { runs: sliceRuns(runs, from, to), text: text.slice(from, to).trim() }
}

function trimRuns(runs: ReadonlyArray<Run>): ReadonlyArray<Run> {
  let from = 0
  let to = runs.length
  while (from < to && runs[from]?.value.trimStart() === '') from++
  while (to > from && runs[to - 1]?.value.trimEnd() === '') to--
  const first = runs[from]
  const last = runs[to - 1]
  if (!first || !last || from === to) return []
  const opening = first.value.trimStart()
  const closing = last.value.trimEnd()
  // Nearly every paragraph has no white space around it.
  const isTrimmed = opening.length === first.value.length && closing.length === last.value.length
  if (isTrimmed && to - from === runs.length) return runs
  const kept = runs.slice(from, to)
  kept[0] = { value: opening, start: first.start + first.value.length - opening.length }
  const end = kept[kept.length - 1]
  if (end) kept[kept.length - 1] = { value: end.value.trimEnd(), start: end.start }
  return kept
}

import { type Run, readableRuns } from '../act/build.ts'
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
  const [first] = trimmed
  const last = trimmed.at(-1)
  if (!first || !last) return undefined
  return {
    type,
    depth: options.depth ?? 0,
    strong: options.strong ?? false,
    runs: trimmed,
    text: trimmed.length === 1 ? first.value : trimmed.map((run) => run.value).join(''),
    start: options.start ?? first.start,
    end: options.end ?? last.start + last.value.length,
  }
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
): Array<Run> {
  const [only] = runs
  if (only && runs.length === 1)
    return trimRun({ value: only.value.slice(from, to), start: only.start + from })
  const kept: Array<Run> = []
  let at = 0
  for (const run of runs) {
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, run.value.length)
    if (start < end) kept.push({ value: run.value.slice(start, end), start: run.start + start })
    at += run.value.length
  }
  return trimRuns(kept)
}

function trimRuns(runs: ReadonlyArray<Run>): Array<Run> {
  const [only] = runs
  if (only && runs.length === 1) return trimRun(only)
  const kept = [...runs]
  while (kept[0] && kept[0].value.trimStart() === '') kept.shift()
  while (kept.length > 0 && kept.at(-1)?.value.trimEnd() === '') kept.pop()
  const first = kept[0]
  if (!first) return kept
  const trimmedStart = first.value.trimStart()
  kept[0] = { value: trimmedStart, start: first.start + first.value.length - trimmedStart.length }
  const last = kept.at(-1)
  if (last) kept[kept.length - 1] = { value: last.value.trimEnd(), start: last.start }
  return kept
}

/** Nearly every paragraph of a plain text is one run, and has no white space around it. */
function trimRun({ value, start }: Run): Array<Run> {
  const trimmed = value.trim()
  if (trimmed === '') return []
  const before = trimmed.length === value.length ? 0 : value.length - value.trimStart().length
  return [{ value: trimmed, start: start + before }]
}

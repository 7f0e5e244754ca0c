import type { DocumentSection, TextRun } from '../worker/document-view.ts'

/** A stretch of a source, half open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A part of a run that is marked, or is not. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * Cut a run where marks begin and end.
 *
 * @param run Text with its place.
 * @param marks Sorted stretches of the source.
 */
export function cutRun({ start, text }: TextRun, marks: ReadonlyArray<Range>): Array<Piece> {
  const pieces: Array<Piece> = []
  let at = 0
  for (const mark of marks) {
    const from = Math.max(at, mark.start - start)
    const to = Math.min(text.length, mark.end - start)
    if (from >= to) continue
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false })
    pieces.push({ text: text.slice(from, to), isMarked: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false })
  return pieces
}

/** Sorted, and joined where they overlap. */
export function joinRanges(ranges: ReadonlyArray<Range>): Array<Range> {
  const joined: Array<Range> = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1]
    if (last && range.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else joined.push({ start: range.start, end: range.end })
  }
  return joined
}

/** Those that touch a section. */
export function rangesIn(
  { start, end }: Pick<DocumentSection, 'start' | 'end'>,
  ranges: ReadonlyArray<Range>,
): Array<Range> {
  return ranges.filter((range) => range.start < end && range.end > start)
}

import { type Cell, cellsOf, widthOf } from './cells.ts'

/** A line of the source, cut to a width, with its marked words underlined. */
export interface Excerpt {
  readonly line: string
  readonly underline: string
}

/** As much of a line as is looked at before and behind the marked words; more fits no terminal. */
const reach = 400
/** Columns of the line that are shown before the marked words. */
const before = 24
const cut = '…'

/**
 * Show the marked words in their line.
 *
 * > | … шығыстарды қысқарту мақсатында жүзеге асырылады …
 *   |                                    ^^^^^^^^^^^^^^^^
 *
 * @param start Offset of the words into the source; they are shown up to the end of their first line.
 * @param width Columns at most.
 */
export function excerpt(source: string, start: number, end: number, width: number): Excerpt {
  const from = Math.max(lineStart(source, start), start - reach)
  const to = Math.min(lineEnd(source, start), start + reach)
  const cells = cellsOf(source.slice(from, to))
  const marked = cells.map(({ at }) => from + at >= start && from + at < Math.max(end, start + 1))
  const first = marked.indexOf(true)
  // Nothing to mark: the place is the end of the line.
  const focus = first < 0 ? cells.length : first

  let left = focus
  let room = Math.min(before, width >> 1)
  while (left > 0 && room >= (cells[left - 1]?.width ?? 1)) room -= cells[--left]?.width ?? 1
  while (left < focus && cells[left]?.text === ' ') left++
  const isCutBefore = left > 0 || from > lineStart(source, start)
  let right = left
  room = width - (isCutBefore ? 2 : 0) - 2
  while (right < cells.length && room >= (cells[right]?.width ?? 1)) {
    room -= cells[right++]?.width ?? 1
  }
  const shown = cells.slice(left, right)
  const isCutBehind = right < cells.length || to < lineEnd(source, start)
  const line = `${isCutBefore ? `${cut} ` : ''}${textOf(shown).trimEnd()}${isCutBehind ? ` ${cut}` : ''}`
  const indent = (isCutBefore ? 2 : 0) + widthOf(cells.slice(left, focus))
  const length = widthOf(shown.filter((_, at) => marked[left + at]))
  return { line, underline: ' '.repeat(indent) + '^'.repeat(Math.max(length, 1)) }
}

function textOf(cells: ReadonlyArray<Cell>): string {
  return cells.map(({ text }) => text).join('')
}

// Sign by sign: a search for one kind of line end in a text that only has the other goes through all of it.
function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && !isLineEnd(source[at - 1])) at--
  return at
}

function lineEnd(source: string, offset: number): number {
  let at = offset
  while (at < source.length && !isLineEnd(source[at])) at++
  return at
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r'
}

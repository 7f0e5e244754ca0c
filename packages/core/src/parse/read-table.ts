import { buildTexts, type Run } from '../act/build.ts'
import type { PositionIndex } from '../act/positions.ts'
import type { Table, TableCell, TableRow } from '../act/types.ts'
import { sliceRuns } from './block.ts'
import { decodeRuns } from './entities.ts'

const tags = /<(\/?)([a-z][a-z0-9]*)([^<>]*)>/gi
const paragraphs = new Set(['p', 'div', 'li'])
const span = (name: string, attributes: string): number => {
  const digits = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1]
  return Math.max(1, Number(digits ?? 1))
}

/**
 * Read an HTML `<table>` that stands inside Markdown or plain text. Tags other than rows and cells are passed over.
 *
 * @param text Normalised source.
 * @param start Offset of `<table`.
 * @param end Offset behind `</table>`, or of the end of the text.
 */
export function readTable(text: string, start: number, end: number, index: PositionIndex): Table {
  const rows: Array<TableRow> = []
  let cell: { runs: Array<Run>; start: number; colSpan: number; rowSpan: number } | undefined
  let rowStart = -1
  let cells: Array<TableCell> = []
  let last = start

  const closeCell = (at: number): void => {
    if (!cell) return
    cells.push({
      type: 'tableCell',
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      children: buildTexts(sliceRuns(cell.runs, 0), index),
      position: index.position(cell.start, at),
    })
    cell = undefined
  }
  const closeRow = (at: number): void => {
    closeCell(at)
    if (rowStart >= 0)
      rows.push({ type: 'tableRow', children: cells, position: index.position(rowStart, at) })
    rowStart = -1
    cells = []
  }

  tags.lastIndex = start
  for (let match = tags.exec(text); match && match.index < end; match = tags.exec(text)) {
    if (cell) for (const run of decodeRuns(text, last, match.index)) cell.runs.push(run)
    // A tag may begin inside the table and close outside it, where markup is broken.
    last = Math.min(tags.lastIndex, end)
    const closing = match[1] === '/'
    const name = (match[2] ?? '').toLowerCase()
    const attributes = match[3] ?? ''
    if (name === 'tr') {
      closeRow(match.index)
      if (!closing) rowStart = match.index
    } else if (name === 'td' || name === 'th') {
      closeCell(closing ? last : match.index)
      if (!closing) {
        if (rowStart < 0) rowStart = match.index
        cell = {
          runs: [],
          start: match.index,
          colSpan: span('colspan', attributes),
          rowSpan: span('rowspan', attributes),
        }
      }
    } else if (cell && (name === 'br' || (closing && paragraphs.has(name)))) {
      // Lines of a cell are words apart.
      cell.runs.push({ value: ' ', start: match.index })
    } else if (name === 'table' && closing) {
      break
    }
  }
  closeRow(Math.min(last, end))
  return { type: 'table', children: rows, position: index.position(start, end) }
}

import type { LayoutBlock, LayoutCell } from 'aiqyn'
import type { Place, Reading, ReadingFinding } from '../reading.ts'
import { joinLines } from './join-lines.ts'
import type { Piece, PlacedTable } from './lay-out.ts'
import type { Line } from './line.ts'
import { measure, type Usual } from './measure.ts'
import { createMender } from './mend-hyphens.ts'
import { rankHeadings } from './rank-headings.ts'

type Part = { readonly type: 'paragraph'; readonly lines: ReadonlyArray<Line> } | PlacedTable

/**
 * Write the text, one paragraph a line and one row of a table a line, with its blocks and places.
 *
 * @param pieces Lines and tables in reading order.
 */
export function compose(pieces: ReadonlyArray<Piece>): Reading {
  const lines = pieces.flatMap((piece) => (piece.type === 'line' ? [piece.line] : []))
  const usual = measure(lines)
  const parts = partsOf(pieces, usual)
  const rank = rankHeadings(
    parts.flatMap((part) => (part.type === 'paragraph' ? [part.lines] : [])),
    usual,
  )
  const mender = createMender(lines.map(({ text }) => text))
  const blocks: Array<LayoutBlock> = []
  const places: Array<Place> = []
  const findings: Array<ReadingFinding> = []
  let text = ''
  let paragraph = 0

  for (const part of parts) {
    if (text !== '') text += '\n'
    if (part.type === 'table') writeTable(part)
    else writeParagraph(part.lines)
  }
  if (mender.mended() > 0) {
    findings.push({
      ruleId: 'pdf-words-joined',
      severity: 'info',
      start: 0,
      end: 0,
      count: mender.mended(),
    })
  }
  return { layout: { text, blocks }, places, placedBy: 'pages', findings }

  function writeParagraph(own: ReadonlyArray<Line>): void {
    const start = text.length
    paragraph++
    const joined = mender.join(own.map((line) => line.text))
    let page = 0
    for (const [at, { flow }] of own.entries()) {
      if (flow.page === page) continue
      page = flow.page
      places.push({ start: start + (joined.starts[at] ?? 0), paragraph, page })
    }
    text += joined.text
    const depth = rank(own)
    const strong = own.every(({ bold }) => bold)
    blocks.push({
      type: depth === undefined ? 'paragraph' : 'heading',
      start,
      end: text.length,
      ...(depth !== undefined && { depth }),
      ...(strong && { strong }),
    })
  }

  function writeTable({ page, table }: PlacedTable): void {
    const start = text.length
    const rows: Array<Array<LayoutCell>> = []
    for (const [at, row] of table.rows.entries()) {
      if (at > 0) text += '\n'
      const cells: Array<LayoutCell> = []
      for (const [column, cell] of row.entries()) {
        if (column > 0) text += '\t'
        paragraph++
        places.push({ start: text.length, paragraph, page })
        const from = text.length
        text += mender.join(cell).text
        cells.push({ start: from, end: text.length })
      }
      rows.push(cells)
    }
    blocks.push({ type: 'table', start, end: text.length, rows })
    findings.push({ ruleId: 'pdf-table-guessed', severity: 'info', start, end: text.length })
  }
}

/** Join lines into paragraphs; a table ends the one before it. */
function partsOf(pieces: ReadonlyArray<Piece>, usual: Usual): Array<Part> {
  const parts: Array<Part> = []
  let run: Array<Line> = []
  const flush = (): void => {
    for (const own of joinLines(run, usual)) parts.push({ type: 'paragraph', lines: own })
    run = []
  }
  for (const piece of pieces) {
    if (piece.type === 'line') {
      run.push(piece.line)
      continue
    }
    flush()
    parts.push(piece)
  }
  flush()
  return parts
}

import type { Layout, LayoutBlock, LayoutCell } from 'aiqyn'
import type { Place } from '../reading.ts'
import type { Item, Mark, ParagraphItem, TableItem } from './items.ts'

/** A mark whose place in our text is known. */
export type PlacedMark = Omit<Mark, 'at'> & { readonly start: number }

/** What a document comes to as one text. */
export interface Written {
  readonly layout: Layout
  readonly places: ReadonlyArray<Place>
  readonly marks: ReadonlyArray<PlacedMark>
}

/**
 * Write the paragraphs and tables of a document as one text: a paragraph a line, cells of a row parted by tabs.
 *
 * Pages are counted by the places where Word told that one began; where it told none, by the author's own page breaks;
 * where there are none either, a place has no page.
 */
export function writeLayout(items: ReadonlyArray<Item>): Written {
  const pieces: Array<string> = []
  const blocks: Array<LayoutBlock> = []
  const places: Array<Place> = []
  const marks: Array<PlacedMark> = []
  const { hasBreaks, hasRendered } = findBreaks(items)
  let at = 0
  let page = 1

  for (const item of items) {
    const start = at
    if (item.type === 'paragraph') {
      writeParagraph(item)
      blocks.push({
        type: item.depth > 0 ? 'heading' : 'paragraph',
        start,
        end: at,
        ...(item.depth > 0 ? { depth: item.depth } : {}),
        ...(item.strong ? { strong: true } : {}),
      })
    } else if (item.type === 'quote') {
      writeParts(item.parts)
      const strong = item.parts.every((part) => part.strong)
      blocks.push({ type: 'quote', start, end: at, ...(strong ? { strong } : {}) })
    } else {
      const rows = writeTable(item)
      blocks.push({ type: 'table', start, end: at, rows })
    }
    write('\n')
  }
  return { layout: { text: pieces.join(''), blocks }, places, marks }

  function write(text: string): void {
    pieces.push(text)
    at += text.length
  }

  function writeParagraph({ text, paragraph, marks: found, breaks }: ParagraphItem): void {
    const start = at
    const turns = breaks.filter(({ isRendered }) => isRendered === hasRendered)
    let next = 0
    for (; (turns[next]?.at ?? 1) === 0; next++) page++
    place(start, paragraph)
    for (let turn = turns[next]; turn; turn = turns[++next]) {
      page++
      if (turn.at < text.length) place(start + turn.at, paragraph)
    }
    for (const { at: offset, ...mark } of found) marks.push({ ...mark, start: start + offset })
    write(text)
  }

  function place(start: number, paragraph: number): void {
    if (places[places.length - 1]?.start === start) places.pop()
    places.push(hasBreaks ? { start, paragraph, page } : { start, paragraph })
  }

  function writeParts(parts: ReadonlyArray<ParagraphItem>): void {
    for (const [index, part] of parts.entries()) {
      if (index > 0) write('\n')
      writeParagraph(part)
    }
  }

  /** Tables inside one another go as deep as the XML may, which is bounded. */
  function writeTable({ rows }: TableItem): ReadonlyArray<ReadonlyArray<LayoutCell>> {
    return rows.map((cells, row) => {
      if (row > 0) write('\n')
      return cells.map((cell, column) => {
        if (column > 0) write('\t')
        const start = at
        writeCell(cell.items)
        return {
          start,
          end: at,
          ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
          ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
        }
      })
    })
  }

  function writeCell(inside: ReadonlyArray<Item>): void {
    for (const [index, item] of inside.entries()) {
      if (index > 0) write('\n')
      if (item.type === 'paragraph') writeParagraph(item)
      else if (item.type === 'quote') writeParts(item.parts)
      else writeTable(item)
    }
  }
}

function findBreaks(items: ReadonlyArray<Item>): { hasBreaks: boolean; hasRendered: boolean } {
  let hasBreaks = false
  let hasRendered = false
  const stack: Array<ReadonlyArray<Item>> = [items]
  for (let list = stack.pop(); list; list = stack.pop()) {
    for (const item of list) {
      if (item.type === 'table') {
        for (const row of item.rows) for (const cell of row) stack.push(cell.items)
        continue
      }
      for (const { breaks } of item.type === 'quote' ? item.parts : [item]) {
        if (breaks.length > 0) hasBreaks = true
        if (breaks.some(({ isRendered }) => isRendered)) hasRendered = true
      }
    }
  }
  return { hasBreaks, hasRendered }
}

import { buildTexts, type Run } from '../act/build.ts'
import type { PositionIndex } from '../act/positions.ts'
import type { TableCell, TableRow } from '../act/types.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Block } from './block.ts'
import type { Weights } from './html-content.ts'
import { blockElements, isSkipped } from './html-elements.ts'
import { gatherParagraphs } from './html-paragraphs.ts'
import { htmlRuns } from './html-text.ts'
import {
  attributeOf,
  childrenNamed,
  type Element,
  type HtmlNode,
  isElement,
  isText,
} from './html-tree.ts'

/**
 * What a table is for: `data` is a table; `cells` only places paragraphs (a stamp on the right, a signature, a page in
 * columns); `items` puts each number beside its text, as EUR-Lex does.
 */
export type TableUse = 'data' | 'cells' | 'items'

const itemMarker = compact(/^(?:\(?[\p{L}\d]{1,5}(?:-\d{1,3})?[.)]|[-–—•])$/u)
/** A signature is shorter than this. */
const longestLine = 200
/** A cell with more than this is a column of the page. */
const column = 4000

/** Rows of a table, without those of tables in it. */
export function rowsOf(table: Element): Array<Array<Element>> {
  return table.childNodes
    .flatMap((child) => {
      if (!isElement(child) || isSkipped(child)) return []
      return child.tagName === 'tr' ? [child] : childrenNamed(child, ['tr'])
    })
    .map((row) => childrenNamed(row, ['td', 'th']).filter((cell) => !isSkipped(cell)))
}

/** Tell what a table is for. */
export function useOfTable(table: Element, weights: Weights, text: string): TableUse {
  const rows = rowsOf(table)
    .map((cells) => cells.filter((cell) => (weights.get(cell) ?? 0) > 0))
    .filter((cells) => cells.length > 0)
  if (rows.every((cells) => cells.length === 1)) return 'cells'
  const isRuled = !/^0?$/.test(attributeOf(table, 'border') ?? '')
  if (isRuled || rows.some((cells) => cells.some(({ tagName }) => tagName === 'th'))) return 'data'
  const weight = weights.get(table) ?? 0
  const isColumn = (cell: Element): boolean => {
    const own = weights.get(cell) ?? 0
    return own > column && own * 2 > weight
  }
  if (rows.some((cells) => cells.some(isColumn))) return 'cells'
  if (rows.every((cells) => cells.length === 2 && isMarker(cells[0], weights, text))) return 'items'
  // Office and name of a signature, side by side.
  if (rows.length === 1 && (rows[0]?.length ?? 0) < 4 && weight < longestLine) return 'cells'
  return 'data'
}

function isMarker(cell: Element | undefined, weights: Weights, text: string): boolean {
  if (!cell || (weights.get(cell) ?? 0) > 8) return false
  return itemMarker.test(
    cellRuns(cell, text)
      .map(({ value }) => value)
      .join('')
      .trim(),
  )
}

/**
 * Read a table of data.
 *
 * It begins with its first cell: what the page has between `<table>` and that may stand before it.
 */
export function dataTable(table: Element, text: string, index: PositionIndex): Block | undefined {
  const rows: Array<TableRow> = []
  let end = 0
  for (const cells of rowsOf(table)) {
    const row: Array<TableCell> = []
    for (const cell of cells) {
      const tag = cell.sourceCodeLocation
      if (!tag || tag.startOffset < end) continue
      const runs = cellRuns(cell, text)
      const last = runs.at(-1)
      end = last ? last.start + last.value.length : (tag.startTag?.endOffset ?? tag.startOffset)
      row.push({
        type: 'tableCell',
        colSpan: span(cell, 'colspan'),
        rowSpan: span(cell, 'rowspan'),
        children: buildTexts(runs, index),
        position: index.position(tag.startOffset, end),
      })
    }
    const start = row[0]?.position.start.offset
    if (start !== undefined)
      rows.push({ type: 'tableRow', children: row, position: index.position(start, end) })
  }
  const start = rows[0]?.position.start.offset
  if (start === undefined) return undefined
  return {
    type: 'table',
    depth: 0,
    strong: false,
    runs: [],
    text: '',
    start,
    end,
    table: { type: 'table', children: rows, position: index.position(start, end) },
  }
}

function span(cell: Element, name: string): number {
  const digits = /^\s{0,4}(\d{1,4})/.exec(attributeOf(cell, name) ?? '')?.[1]
  return Math.max(1, Number(digits ?? 1))
}

/** All text of a cell on one line; its paragraphs and the cells of tables in it are apart by a space. */
function cellRuns(cell: Element, text: string): ReadonlyArray<Run> {
  const line = gatherParagraphs()
  line.join(true)
  const stack: Array<HtmlNode | 'space'> = [cell]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'space') {
      line.space()
    } else if (isText(node)) {
      const place = node.sourceCodeLocation
      if (place) line.text(htmlRuns(text, place.startOffset, place.endOffset), false)
    } else if (isElement(node) && !isSkipped(node)) {
      const isApart = node.tagName === 'br' || blockElements.has(node.tagName)
      if (isApart) {
        line.space()
        stack.push('space')
      }
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        const child = node.childNodes[at]
        if (child) stack.push(child)
      }
    }
  }
  line.join(false)
  line.flush({ type: 'paragraph', depth: 0 })
  return line.blocks[0]?.runs ?? []
}

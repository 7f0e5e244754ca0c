import { buildTextNode, buildTexts, type Run } from '../act/build.ts'
import type { PositionIndex } from '../act/positions.ts'
import type { Note, Table, TableRow } from '../act/types.ts'
import { sliceRuns } from '../parse/block.ts'
import { gatherLine } from './line.ts'
import type { XmlElement } from './read-xml.ts'
import { elementsOf } from './roles.ts'
import { emptyClass } from './write-blocks.ts'

/** What every reader of a part of a document needs. */
export interface Source {
  /** Normalised source. */
  readonly text: string
  readonly index: PositionIndex
  /** Aiqyn wrote it: every paragraph is what it was in the tree. */
  readonly isOwn: boolean
}

/** A note; `undefined` for one without text. */
export function readNote(element: XmlElement, { text, index }: Source): Note | undefined {
  const runs = sliceRuns(gatherLine(element, text), 0)
  return runs.length > 0 ? buildTextNode('note', runs, index) : undefined
}

/** A table; its caption is a row of its own. */
export function readTable(element: XmlElement, source: Source): Table {
  const rows: Array<TableRow> = []
  const walk = (node: XmlElement): void => {
    for (const child of elementsOf(node)) {
      if (child.name === 'tr') rows.push(readRow(child, elementsOf(child), source))
      else if (child.name === 'caption') rows.push(readRow(child, [child], source))
      else walk(child)
    }
  }
  if (element.attributes['class'] !== emptyClass) walk(element)
  return {
    type: 'table',
    children: rows,
    position: source.index.position(element.start, element.end),
  }
}

function readRow(
  row: XmlElement,
  cells: ReadonlyArray<XmlElement>,
  { text, index }: Source,
): TableRow {
  const isEmpty = row.attributes['class'] === emptyClass
  return {
    type: 'tableRow',
    position: index.position(row.start, row.end),
    children: (isEmpty ? [] : cells).map((cell) => {
      const runs: Array<Run> = gatherLine(cell, text)
      return {
        type: 'tableCell',
        colSpan: span(cell.attributes['colspan']),
        rowSpan: span(cell.attributes['rowspan']),
        children: buildTexts(runs, index),
        position: index.position(cell.start, cell.end),
      }
    }),
  }
}

function span(value: string | undefined): number {
  return Math.max(1, Number(/^\s*(\d{1,4})\s*$/.exec(value ?? '')?.[1] ?? 1))
}

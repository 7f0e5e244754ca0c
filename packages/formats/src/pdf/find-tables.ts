import { buildTable, type FoundTable } from './build-table.ts'
import { type Row, rightOf, sizeOf, spanOf } from './group-rows.ts'

/** White space from top to bottom of a table. */
interface Corridor {
  readonly left: number
  readonly right: number
}

/** What is free between two columns: one stretch, or two where a heading stands left and the numbers below it right. */
type Parting = ReadonlyArray<Corridor>

/** Columns stand at least this many ems apart; the words of a justified line seldom do, and never one below another. */
const columnGap = 1.2
/** What must stay free of it in all rows: the margins of two cells. */
const cellGap = 0.7
/** Lines of a table on one page; bounds the work on pages made to be slow. */
const longest = 500
/** Columns of a table, and lines of what is no table after all that are looked at again; both bound the work too. */
const mostColumns = 60
const patience = 50

/**
 * Find tables by their white space: two rows and more in which the same corridors stay free.
 *
 * Rules around cells are not looked at. Columns closer than an em, and cells that span columns, are not told apart.
 *
 * @returns The rows in order, those of a table replaced by it.
 */
export function findTables(rows: ReadonlyArray<Row>): Array<Row | FoundTable> {
  const found: Array<Row | FoundTable> = []
  const edge = spanOf(rows).right
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row) break
    const { end, corridors } = followCorridors(rows, at, edge)
    const middles = corridors.flat().map(({ left, right }) => (left + right) / 2)
    const isPossible = middles.length > 0 && middles.length < mostColumns
    const table = isPossible ? buildTable(rows.slice(at, end), middles) : undefined
    const plain = end - at > patience ? rows.slice(at, end) : [row]
    found.push(...(table ? [table] : plain))
    at += (table?.lines ?? plain.length) - 1
  }
  return found
}

/** Whether an entry is a table. */
export function isFoundTable(entry: Row | FoundTable): entry is FoundTable {
  return 'rows' in entry
}

/** Follow the rows down from one with gaps, as long as its corridors stay free. */
function followCorridors(
  rows: ReadonlyArray<Row>,
  from: number,
  edge: number,
): { readonly end: number; readonly corridors: ReadonlyArray<Parting> } {
  const first = rows[from]
  if (!first || isStretched(first, edge)) return { end: from, corridors: [] }
  const size = sizeOf(first)
  let corridors: Array<Parting> = gapsOf(first, columnGap * size).map((gap) => [gap])
  if (corridors.length >= mostColumns) return { end: from, corridors: [] }
  let before = first
  let at = from + 1
  for (; corridors.length > 0 && at < Math.min(rows.length, from + longest); at++) {
    const row = rows[at]
    if (!row || row.y - before.y > 4 * size || isStretched(row, edge)) break
    const free = corridors
      .map((parting) => parting.flatMap((corridor) => narrowed(corridor, row, cellGap * size)))
      .filter((parting) => parting.length > 0)
    // One gap of the first row may have been a chance; a later row that closes one is none of the table.
    if (free.length === 0 || (free.length < corridors.length && at > from + 1)) break
    corridors = free
    before = row
  }
  return { end: at, corridors: at > from + 1 ? corridors : [] }
}

/** A justified line pulled to the edge has gaps as wide as a table's, but all alike. Numbers are no running text. */
function isStretched(row: Row, edge: number): boolean {
  const last = row.items[row.items.length - 1]
  const size = sizeOf(row)
  if (!last || !/\p{L}/u.test(last.text) || rightOf(row) < edge - 0.3 * size) return false
  const widths = gapsOf(row, 0.15 * size)
    .map(({ left, right }) => right - left)
    .sort((a, b) => a - b)
  const widest = widths[widths.length - 1] ?? 0
  // A single gap may be as wide as it likes between two cells.
  return widest < 1.6 * (widths[0] ?? 0) && (widths.length > 1 || widest < 3 * size)
}

function gapsOf(row: Row, least: number): Array<Corridor> {
  const gaps: Array<Corridor> = []
  let right = Number.NEGATIVE_INFINITY
  for (const item of row.items) {
    if (right > Number.NEGATIVE_INFINITY && item.left - right >= least)
      gaps.push({ left: right, right: item.left })
    right = Math.max(right, item.right)
  }
  return gaps
}

/** What a row leaves free of a corridor, where that is wide enough. */
function narrowed(corridor: Corridor, row: Row, least: number): Array<Corridor> {
  const free: Array<Corridor> = []
  let { left } = corridor
  for (const item of row.items) {
    if (item.right <= left) continue
    if (item.left >= corridor.right) break
    if (item.left - left >= least) free.push({ left, right: item.left })
    left = item.right
  }
  if (corridor.right - left >= least) free.push({ left, right: corridor.right })
  return free
}

import { buildTable, type FoundTable } from './build-table.ts'
import { type Row, rightOf, sizeOf, spanOf } from './group-rows.ts'

/** White space from top to bottom of a table. */
interface Corridor {
  readonly left: number
  readonly right: number
}

/** Columns stand at least this many ems apart; the words of a justified line seldom do, and never one below another. */
const columnGap = 1.2
/** Lines of a table on one page; bounds the work on pages made to be slow. */
const longest = 500

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
    const middles = corridors.map(({ left, right }) => (left + right) / 2)
    const table = middles.length > 0 ? buildTable(rows.slice(at, end), middles) : undefined
    found.push(table ?? row)
    if (table) at += table.lines - 1
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
): { readonly end: number; readonly corridors: ReadonlyArray<Corridor> } {
  const first = rows[from]
  if (!first || isStretched(first, edge)) return { end: from, corridors: [] }
  const size = sizeOf(first)
  let corridors = gapsOf(first, columnGap * size)
  let before = first
  let at = from + 1
  for (; corridors.length > 0 && at < Math.min(rows.length, from + longest); at++) {
    const row = rows[at]
    if (!row || row.y - before.y > 4 * size) break
    const free = corridors.flatMap((corridor) => narrowed(corridor, row, 0.5 * size))
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
  return (widths[widths.length - 1] ?? 0) < 1.6 * (widths[0] ?? 0)
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

/** What a row leaves free of a corridor: its widest stretch, if that is wide enough. */
function narrowed(corridor: Corridor, row: Row, least: number): Array<Corridor> {
  let best: Corridor = { left: corridor.left, right: corridor.left }
  let left = corridor.left
  for (const item of [...row.items, undefined]) {
    const right = Math.min(item?.left ?? corridor.right, corridor.right)
    if (right - left > best.right - best.left) best = { left, right }
    left = Math.max(left, Math.min(item?.right ?? left, corridor.right))
  }
  return best.right - best.left >= least ? [best] : []
}

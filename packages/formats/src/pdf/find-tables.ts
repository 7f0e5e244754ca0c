import { leftOf, type Row, rightOf, sizeOf } from './group-rows.ts'
import type { Item } from './item.ts'
import { joinItems } from './line.ts'
import { opensItem } from './signs.ts'

/** A table as rows of cells; a cell is the lines it holds. */
export interface FoundTable {
  readonly y: number
  readonly rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>
}

/** White space from top to bottom of a table. */
interface Corridor {
  readonly left: number
  readonly right: number
}

/** Columns stand at least this many ems apart; the words of a justified line seldom do, and never one below another. */
const columnGap = 1.2

/**
 * Find tables by their white space: two rows and more in which the same corridors stay free.
 *
 * Rules around cells are not looked at. Columns closer than an em, and cells that span columns, are not told apart.
 *
 * @returns The rows in order, those of a table replaced by it.
 */
export function findTables(rows: ReadonlyArray<Row>): Array<Row | FoundTable> {
  const found: Array<Row | FoundTable> = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row) break
    const end = endOfTable(rows, at)
    const table =
      end.corridors.length > 0 ? tableOf(rows.slice(at, end.at), end.corridors) : undefined
    found.push(table ?? row)
    if (table) at = end.at - 1
  }
  return found
}

/** Follow the rows from one with gaps down while its corridors stay free. */
function endOfTable(
  rows: ReadonlyArray<Row>,
  from: number,
): { readonly at: number; readonly corridors: ReadonlyArray<Corridor> } {
  const first = rows[from]
  if (!first) return { at: from, corridors: [] }
  const size = sizeOf(first)
  let corridors = gapsOf(first, columnGap * size)
  let last = from
  let before = first
  for (let at = from + 1; corridors.length > 0 && at < rows.length; at++) {
    const row = rows[at]
    if (!row || row.y - before.y > 4 * size) break
    const left = corridors.flatMap((corridor) => narrowed(corridor, row, 0.5 * size))
    // A row that closes corridors of rows already seen is no row of the table, but a first row may have been a chance.
    if (left.length < corridors.length && last > from) break
    if (left.length === 0) break
    corridors = left
    before = row
    last = at
  }
  return { at: last + 1, corridors: last > from ? corridors : [] }
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
  let best: Corridor | undefined
  let left = corridor.left
  for (const item of [...row.items, undefined]) {
    const right = Math.min(item?.left ?? corridor.right, corridor.right)
    if (right - left > (best ? best.right - best.left : 0)) best = { left, right }
    left = Math.max(left, Math.min(item?.right ?? left, corridor.right))
  }
  return best && best.right - best.left >= least ? [best] : []
}

function tableOf(
  lines: ReadonlyArray<Row>,
  corridors: ReadonlyArray<Corridor>,
): FoundTable | undefined {
  const middles = corridors.map(({ left, right }) => (left + right) / 2)
  const columnOf = (item: Item): number =>
    middles.filter((middle) => (item.left + item.right) / 2 > middle).length
  const apart = rowGap(lines)
  const rows: Array<Array<Array<string>>> = []
  let y = Number.NEGATIVE_INFINITY
  for (const line of lines) {
    const cells: Array<Array<Item>> = Array.from({ length: middles.length + 1 }, () => [])
    for (const item of line.items) cells[columnOf(item)]?.push(item)
    const isNew = apart > 0 ? line.y - y > apart : (cells[0]?.length ?? 0) > 0
    if (rows.length === 0 || isNew) rows.push(cells.map(() => []))
    const row = rows[rows.length - 1]
    for (const [column, items] of cells.entries())
      if (items.length > 0) row?.[column]?.push(joinItems(items))
    y = line.y
  }
  return isTable(rows) ? { y: lines[0]?.y ?? 0, rows } : undefined
}

/** Distance of baselines above which a new row begins; 0 where all lines are equally far apart. */
function rowGap(lines: ReadonlyArray<Row>): number {
  const steps = lines
    .slice(1)
    .map((line, at) => line.y - (lines[at]?.y ?? 0))
    .sort((a, b) => a - b)
  const least = steps[0] ?? 0
  const most = steps[steps.length - 1] ?? 0
  const size = lines[0] ? sizeOf(lines[0]) : 0
  // Lines of one cell are hardly more than a line apart; where all steps are wider, every line is a row.
  if (least > 1.45 * size) return 1.45 * size
  return most > least + 0.3 * size ? (least + most) / 2 : 0
}

/** A list with its numbers set apart has two columns too, and so has a line of signature, but neither is a table. */
function isTable(rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>): boolean {
  const filled = rows.filter((cells) => cells.filter((cell) => cell.length > 0).length > 1)
  if (filled.length < 2) return false
  const columns = rows[0]?.length ?? 0
  if (columns > 2) return true
  return !filled.every(([number]) => opensItem.test(`${number?.join(' ') ?? ''} `))
}

/** Whether an entry is a table; rows have items. */
export function isFoundTable(entry: Row | FoundTable): entry is FoundTable {
  return 'rows' in entry
}

/** The width that rows take, for measuring. */
export function widthOf(rows: ReadonlyArray<Row>): { left: number; right: number } {
  return {
    left: Math.min(...rows.map(leftOf)),
    right: Math.max(...rows.map(rightOf)),
  }
}

import { leftOf, type Row, rightOf, sizeOf } from './group-rows.ts'
import type { Item } from './item.ts'
import { joinItems } from './line.ts'
import { opensItem } from './signs.ts'

/** A table as rows of cells; a cell is the lines it holds. */
export interface FoundTable {
  readonly rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>
  /** How many of the lines given belong to it. */
  readonly lines: number
}

interface TableRow {
  readonly cells: ReadonlyArray<Array<Row>>
  /** Index of the line behind it. */
  end: number
}

/**
 * Put lines into the cells of a table.
 *
 * @param middles Where its columns part, from left to right.
 * @returns `undefined` where it is no table after all.
 */
export function buildTable(
  lines: ReadonlyArray<Row>,
  middles: ReadonlyArray<number>,
): FoundTable | undefined {
  const rows = mergeColumns(splitRows(lines, middles))
  // A paragraph below a table keeps its corridors if it is short, or begins behind the first one.
  while (filledOf(rows[rows.length - 1]) === 1) rows.pop()
  if (!isTable(rows)) return undefined
  return {
    rows: rows.map(({ cells }) => cells.map((cell) => cell.map(({ items }) => joinItems(items)))),
    lines: rows[rows.length - 1]?.end ?? 0,
  }
}

function splitRows(lines: ReadonlyArray<Row>, middles: ReadonlyArray<number>): Array<TableRow> {
  const apart = rowGap(lines)
  const rows: Array<TableRow> = []
  let y = Number.NEGATIVE_INFINITY
  for (const [at, line] of lines.entries()) {
    const cells: ReadonlyArray<Array<Item>> = [[], ...middles.map(() => [])]
    for (const item of line.items) {
      const centre = (item.left + item.right) / 2
      cells[middles.filter((middle) => centre > middle).length]?.push(item)
    }
    const isNew = apart > 0 ? line.y - y > apart : (cells[0]?.length ?? 0) > 0
    if (rows.length === 0 || isNew) rows.push({ cells: cells.map(() => []), end: at })
    const row = rows[rows.length - 1]
    for (const [column, items] of cells.entries())
      if (items.length > 0) row?.cells[column]?.push({ y: line.y, items })
    if (row) row.end = at + 1
    y = line.y
  }
  return rows
}

/** Neighbours that no row fills both of are one column: a heading stands left in it, the numbers below it right. */
function mergeColumns(rows: Array<TableRow>): Array<TableRow> {
  let merged = rows
  for (let at = 0; at + 1 < (merged[0]?.cells.length ?? 0); ) {
    const isOne = !merged.some(({ cells }) => [at, at + 1].every((of) => cells[of]?.length))
    if (!isOne) at++
    else {
      merged = merged.map(({ cells, end }) => ({
        cells: [
          ...cells.slice(0, at),
          [...(cells[at] ?? []), ...(cells[at + 1] ?? [])],
          ...cells.slice(at + 2),
        ],
        end,
      }))
    }
  }
  return merged
}

/** Distance of baselines above which a new row begins; 0 where all lines are equally far apart. */
function rowGap(lines: ReadonlyArray<Row>): number {
  const steps = lines
    .slice(1)
    .map((line, at) => line.y - (lines[at]?.y ?? 0))
    .sort((a, b) => a - b)
  const size = lines[0] ? sizeOf(lines[0]) : 0
  const least = steps[0] ?? 0
  const most = steps[steps.length - 1] ?? 0
  // Lines of one cell are hardly more than a line apart; where all steps are wider, every line is a row.
  if (least > 1.45 * size) return 1.45 * size
  return most > least + 0.3 * size ? least + 0.3 * size : 0
}

/** A list with its numbers set apart has two columns too, and so has a line of signature, but neither is a table. */
function isTable(rows: ReadonlyArray<TableRow>): boolean {
  const filled = rows.filter((row) => filledOf(row) > 1)
  if (filled.length < 2) return false
  const columns = rows[0]?.cells.length ?? 0
  for (let column = 1; column < columns; column++) {
    // Only the first line of a cell counts for the edge of its column.
    if (!isAligned(rows.flatMap(({ cells }) => cells[column]?.[0] ?? []))) return false
  }
  if (columns > 2) return true
  return !filled.every(({ cells }) => opensItem.test(`${joinItems(cells[0]?.[0]?.items ?? [])} `))
}

/**
 * Whether the cells of a column share an edge or their middle. The words below one another in stretched lines do not;
 * right edges count for numbers only, as every line of a justified text has the same.
 */
function isAligned(cells: ReadonlyArray<Row>): boolean {
  const [first] = cells
  if (!first || cells.length < 2) return false
  const near = 0.3 * sizeOf(first)
  const numeric = cells.filter(({ items }) => /^[^\p{L}]*$/u.test(joinItems(items)))
  const middles = cells.map((cell) => (leftOf(cell) + rightOf(cell)) / 2)
  return (
    shares(cells.map(leftOf), near) ||
    shares(middles, near) ||
    (numeric.length * 2 >= cells.length && shares(numeric.map(rightOf), near))
  )
}

/** Whether most of the values, and more than one, are nearly the same. */
function shares(values: ReadonlyArray<number>, near: number): boolean {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[sorted.length >> 1] ?? 0
  const same = sorted.filter((value) => Math.abs(value - middle) <= near).length
  return same >= 2 && same >= 0.6 * sorted.length
}

function filledOf(row: TableRow | undefined): number {
  return row?.cells.filter((cell) => cell.length > 0).length ?? 0
}

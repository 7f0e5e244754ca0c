import { type CellItem, type Item, unbox } from './items.ts'

/** A cell while it is read. */
export interface CellDraft {
  items: Array<Item>
  colSpan: number
  rowSpan: number
  /** Begins a cell that reaches over several rows, or goes on the one above it. */
  merge?: 'restart' | 'continue' | undefined
  /** A tracked change deletes it. */
  isDeleted: boolean
}

/** A table while it is read. */
export interface TableDraft {
  readonly rows: Array<Array<CellDraft>>
  /** Cells that the next row may go on, by column. */
  readonly above: Map<number, CellDraft>
  /** Columns of the current row that are taken. */
  column: number
  isRowDeleted: boolean
}

/** The widest table that Word makes has 63 columns. */
const widest = 1000

export function createTable(): TableDraft {
  return { rows: [], above: new Map(), column: 0, isRowDeleted: false }
}

export function createCell(): CellDraft {
  return { items: [], colSpan: 1, rowSpan: 1, isDeleted: false }
}

/** Begin a row. */
export function openRow(table: TableDraft): void {
  table.rows.push([])
  table.column = 0
  table.isRowDeleted = false
}

/** End a row; a deleted one leaves nothing. */
export function closeRow(table: TableDraft): void {
  if (table.isRowDeleted) table.rows.pop()
  table.isRowDeleted = false
}

/** Put a cell into the current row, or into the cell that it goes on. */
export function addCell(table: TableDraft, cell: CellDraft): void {
  if (cell.isDeleted || table.isRowDeleted) return
  const { column } = table
  table.column += Math.min(Math.max(cell.colSpan, 1), widest)
  const origin = cell.merge === 'continue' ? table.above.get(column) : undefined
  if (origin) {
    origin.rowSpan++
    // Word shows nothing of it; it is kept, because someone wrote it.
    for (const item of cell.items) origin.items.push(item)
    return
  }
  if (cell.merge) table.above.set(column, cell)
  else table.above.delete(column)
  table.rows[table.rows.length - 1]?.push(cell)
}

/**
 * End a table.
 *
 * A table of one row is no data: acts set signatures ("post | name") and stamps ("empty | Annex 1 to …") so. The same
 * goes for a table with words in one cell only.
 */
export function closeTable({ rows }: TableDraft): ReadonlyArray<Item> {
  const cells = rows.flat()
  const filled = cells.filter(({ items }) => items.length > 0)
  const [only, ...others] = filled
  if (!only) return []
  if (others.length === 0) return unbox(only.items)
  if (rows.length === 1 && filled.length <= 3) {
    const unboxed = unbox(filled.flatMap(({ items }) => items))
    if (unboxed.length === 1) return unboxed
  }
  return [
    {
      type: 'table',
      rows: rows.map((row) =>
        row.map(
          ({ items, colSpan, rowSpan }): CellItem => ({
            items,
            colSpan: Math.min(Math.max(colSpan, 1), widest),
            rowSpan,
          }),
        ),
      ),
    },
  ]
}

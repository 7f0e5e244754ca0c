import type { FoundTable } from './build-table.ts'
import { findEdges, ownLeft } from './find-edges.ts'
import { findTables, isFoundTable } from './find-tables.ts'
import { foldRaised } from './fold-raised.ts'
import type { Page } from './item.ts'
import { type Flow, type Line, lineOf } from './line.ts'
import { findGutter, type Gutter, splitColumns } from './split-columns.ts'

/** A table and the page it stands on. */
export interface PlacedTable {
  readonly type: 'table'
  readonly page: number
  readonly table: FoundTable
}

/** Lines and tables of a document in reading order. */
export type Piece = { readonly type: 'line'; readonly line: Line } | PlacedTable

/** Put what stands on the pages into reading order. */
export function layOut(pages: ReadonlyArray<Page>): Array<Piece> {
  const gutter = usualGutter(pages)
  const regions = pages.flatMap((page) =>
    splitColumns(page, findGutter(page) ?? gutter).map((region) => ({ page, region })),
  )
  const rows = regions.map(({ region }) => foldRaised(region.items))
  const edges = findEdges(regions.map(({ region }, at) => ({ region, rows: rows[at] ?? [] })))

  return regions.flatMap(({ page, region }, at): Array<Piece> => {
    const own = rows[at] ?? []
    const usual = edges.get(region.kind)
    const left = ownLeft(own) ?? usual?.left ?? 0
    const flow: Flow = { page: page.number, left, right: left + (usual?.width ?? 0) }
    return findTables(own).map(
      (entry): Piece =>
        isFoundTable(entry)
          ? { type: 'table', page: page.number, table: entry }
          : { type: 'line', line: lineOf(entry, flow) },
    )
  })
}

/** The gutter of most of the pages that have one; for a last page too empty to tell. */
function usualGutter(pages: ReadonlyArray<Page>): Gutter | undefined {
  const gutters = pages.flatMap((page) => findGutter(page) ?? [])
  return gutters.length * 2 >= pages.length ? gutters[gutters.length >> 1] : undefined
}

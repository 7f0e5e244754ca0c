import type { FoundTable } from './build-table.ts'
import { findTables, isFoundTable } from './find-tables.ts'
import { foldRaised } from './fold-raised.ts'
import { spanOf } from './group-rows.ts'
import type { Page } from './item.ts'
import { type Flow, type Line, lineOf } from './line.ts'
import { findGutter, type Gutter, type Region, splitColumns } from './split-columns.ts'

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
  const edges = usualEdges(regions.map(({ region }, at) => ({ region, rows: rows[at] ?? [] })))

  return regions.flatMap(({ page, region }, at): Array<Piece> => {
    const own = rows[at] ?? []
    const usual = edges.get(region.kind)
    const { left, right } = spanOf(own)
    // Left and right pages may have mirrored margins; a few lines tell nothing of them.
    const isOwn = !usual || (own.length >= 10 && Math.abs(left - usual.left) > 3)
    const from = isOwn ? left : usual.left
    const flow: Flow = {
      page: page.number,
      left: from,
      right: Math.max(isOwn && !usual ? right : from + (usual?.width ?? right - left), from),
    }
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

/** Where lines begin, and how long they get, in each kind of region: a value that several regions share. */
function usualEdges(
  regions: ReadonlyArray<{ region: Region; rows: ReturnType<typeof foldRaised> }>,
): Map<Region['kind'], { left: number; width: number }> {
  const edges = new Map<Region['kind'], { left: number; width: number }>()
  for (const kind of ['page', 'left', 'right'] as const) {
    const widths = regions
      .filter(({ region, rows }) => region.kind === kind && rows.length > 0)
      .map(({ rows }) => spanOf(rows))
    if (widths.length === 0) continue
    const lefts = widths.map(({ left }) => left).sort((a, b) => a - b)
    const left = lefts[Math.floor(lefts.length / 4)] ?? 0
    const rights = widths.map((width) => width.right - width.left).sort((a, b) => a - b)
    edges.set(kind, { left, width: rights[Math.floor(rights.length * 0.75)] ?? 0 })
  }
  return edges
}

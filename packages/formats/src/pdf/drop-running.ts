import { groupRows, type Row } from './group-rows.ts'
import type { Item, Page } from './item.ts'
import { joinItems } from './line.ts'

/** Rows from the edge of a page that may be running heads or feet. */
const depth = 4
/** A row that stands in one place on this share of the pages is none of the text. Left and right pages may differ. */
const share = 0.4
/** Points that the same place may be off. */
const place = 3

/**
 * Drop running heads, feet and page numbers: rows near the edge of the page that stand in one place on most pages and
 * read the same but for digits.
 *
 * @returns The pages without them, and how many rows were dropped.
 */
export function dropRunning(pages: ReadonlyArray<Page>): {
  readonly pages: ReadonlyArray<Page>
  readonly dropped: number
} {
  const counts = new Map<string, number>()
  const edges = pages.map((page) => {
    const rows = groupRows(page.items)
    return [...rows.slice(0, depth), ...rows.slice(Math.max(depth, rows.length - depth))]
  })
  for (const rows of edges) {
    const keys = new Set(rows.flatMap(keysOf))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const enough = Math.max(2, Math.ceil(share * pages.length))

  let dropped = 0
  const kept = pages.map((page, at) => {
    const gone = new Set<Item>()
    const rows = edges[at] ?? []
    for (const [index, row] of rows.entries()) {
      const isRepeated = keysOf(row).some((key) => (counts.get(key) ?? 0) >= enough)
      if (!isRepeated && !isPageNumber(row, index === 0 ? rows[1] : rows[index - 1], page)) continue
      dropped++
      for (const item of row.items) gone.add(item)
    }
    return gone.size === 0 ? page : { ...page, items: page.items.filter((item) => !gone.has(item)) }
  })
  return { pages: kept, dropped }
}

/** A place lies in two overlapping bins, so that rows which are nearly in one place share at least one. */
function keysOf(row: Row): Array<string> {
  const text = joinItems(row.items).replace(/\d+/g, '#')
  const bin = Math.floor(row.y / (2 * place))
  const shifted = Math.floor((row.y + place) / (2 * place))
  return [`${bin} ${text}`, `+${shifted} ${text}`]
}

/** A document of one page has nothing that repeats; its number stands alone, apart from the text. */
function isPageNumber(row: Row, neighbour: Row | undefined, page: Page): boolean {
  const isOutermost = row.y < 0.08 * page.height || row.y > 0.92 * page.height
  if (!isOutermost || !/^\D{0,3}\d{1,4}\D{0,3}$/.test(joinItems(row.items))) return false
  if (joinItems(row.items).replace(/\D/g, '') !== String(page.number)) return false
  return !neighbour || Math.abs(neighbour.y - row.y) > 2 * (row.items[0]?.size ?? 0)
}

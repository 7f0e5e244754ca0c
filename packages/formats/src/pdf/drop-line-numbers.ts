import { groupRows, type Row, sizeOf } from './group-rows.ts'
import type { Item, Page } from './item.ts'

/** Bills number every line (Congress) or every fifth (Parliament). */
const steps = [1, 5]
/** Share of the pages that must have them; the first and the last often differ. */
const share = 0.6
/** Numbers of a page that make a series. */
const fewest = 4

/**
 * Drop line numbers: a series in a margin that begins anew on most pages. A table's series goes on, or is on one page.
 *
 * @returns The pages without them, and how many were dropped.
 */
export function dropLineNumbers(pages: ReadonlyArray<Page>): {
  readonly pages: ReadonlyArray<Page>
  readonly dropped: number
} {
  for (const side of ['left', 'right'] as const) {
    for (const step of steps) {
      const series = pages.map((page) => seriesOf(groupRows(page.items), side, step))
      const found = series.filter((items) => items.length > 0).length
      if (found < 2 || found < share * pages.length) continue
      const gone = new Set(series.flat())
      return {
        pages: pages.map((page) => ({
          ...page,
          items: page.items.filter((item) => !gone.has(item)),
        })),
        dropped: gone.size,
      }
    }
  }
  return { pages, dropped: 0 }
}

/** The numbers that stand alone at one end of the rows of a page, if they count from the first step up. */
function seriesOf(rows: ReadonlyArray<Row>, side: 'left' | 'right', step: number): Array<Item> {
  const numbers = rows.flatMap((row) => numberOf(row, side) ?? [])
  const series: Array<Item> = []
  for (const item of numbers)
    if (Number(item.text) === (series.length + 1) * step) series.push(item)
  const isMost = step > 1 || series.length > 0.6 * rows.length
  // Set flush right, a number of one digit begins further right than one of two.
  const rights = series.map(({ right }) => right)
  const spread = Math.max(...rights) - Math.min(...rights)
  return series.length >= fewest && isMost && spread < (series[0]?.size ?? 0) ? series : []
}

function numberOf(row: Row, side: 'left' | 'right'): Item | undefined {
  const items = side === 'left' ? row.items : [...row.items].reverse()
  const [item, next] = items
  if (!item || !/^\d{1,3}$/.test(item.text.trim())) return undefined
  const gap = next && (side === 'left' ? next.left - item.right : item.left - next.right)
  return gap === undefined || gap > 0.5 * sizeOf(row) ? item : undefined
}

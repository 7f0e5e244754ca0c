import { groupRows, leftOf, type Row, rightOf, sizeOf, spanOf } from './group-rows.ts'
import type { Item, Page } from './item.ts'

/** White space between two columns. */
export interface Gutter {
  readonly left: number
  readonly right: number
}

/** Part of a page in which text flows from top to bottom. */
export interface Region {
  readonly kind: 'page' | 'left' | 'right'
  readonly items: ReadonlyArray<Item>
}

/** Rows that each column must have before a page counts as set in two. */
const fewestRows = 6
/** How much of a column a usual row of running text fills; cells of a table fill less. */
const usualFill = 0.7

/**
 * Find the gutter of a page set in two columns: nearly no row crosses it, and the text on both sides fills its column.
 *
 * Three columns and more are taken for a table.
 */
export function findGutter(page: Page): Gutter | undefined {
  const rows = groupRows(page.items)
  if (rows.length < fewestRows) return undefined
  const { left, right } = spanOf(rows)
  const gaps = gapsOf(page.items, left, right, sizeOf({ y: 0, items: page.items }))
  const [gap] = gaps
  if (!gap || gaps.length > 1) return undefined
  const middle = (gap.left + gap.right) / 2 - left
  if (middle < 0.3 * (right - left) || middle > 0.7 * (right - left)) return undefined
  const isFull = [
    fills(rows, left, gap.left, ({ right: end }) => end <= gap.right),
    fills(rows, gap.right, right, ({ left: start }) => start >= gap.left),
  ].every((fill) => fill.length >= fewestRows && (fill[fill.length >> 1] ?? 0) >= usualFill)
  return isFull ? gap : undefined
}

/** Split a page at a gutter into regions in reading order; rows across the gutter stand between pairs of columns. */
export function splitColumns(page: Page, gutter: Gutter | undefined): Array<Region> {
  if (!gutter || !isUsed(page, gutter)) return [{ kind: 'page', items: page.items }]
  const regions: Array<Region> = []
  let across: Array<Item> = []
  let columns: Array<Item> = []
  const middle = (gutter.left + gutter.right) / 2
  const flush = (): void => {
    if (across.length > 0) regions.push({ kind: 'page', items: across })
    const before = columns.filter((item) => item.left < middle)
    const behind = columns.filter((item) => item.left >= middle)
    if (before.length > 0) regions.push({ kind: 'left', items: before })
    if (behind.length > 0) regions.push({ kind: 'right', items: behind })
    across = []
    columns = []
  }
  for (const row of groupRows(page.items)) {
    if (row.items.some((item) => crosses(item, gutter))) {
      if (columns.length > 0) flush()
      across.push(...row.items)
    } else columns.push(...row.items)
  }
  flush()
  return regions
}

function crosses(item: Item, gutter: Gutter): boolean {
  const middle = (gutter.left + gutter.right) / 2
  return item.left < middle - 1 && item.right > middle + 1
}

/** A page of the document that has its columns where others have them: its last one may be nearly empty. */
function isUsed(page: Page, gutter: Gutter): boolean {
  let across = 0
  let behind = 0
  for (const item of page.items) {
    if (crosses(item, gutter)) across += item.text.length
    else if (item.left >= gutter.left) behind += item.text.length
  }
  return behind > across
}

/** Stretches that few items cover, between stretches that many do. */
function gapsOf(
  items: ReadonlyArray<Item>,
  left: number,
  right: number,
  size: number,
): Array<Gutter> {
  const width = Math.min(Math.ceil(right - left), 20_000)
  if (!(width > 0)) return []
  const change = new Int32Array(width + 2)
  for (const item of items) {
    const from = Math.max(0, Math.floor(item.left - left))
    const to = Math.min(width, Math.ceil(item.right - left))
    change[from] = (change[from] ?? 0) + 1
    change[to] = (change[to] ?? 0) - 1
  }
  const covers: Array<number> = []
  let now = 0
  for (let at = 0; at < width; at++) {
    now += change[at] ?? 0
    covers.push(now)
  }
  const usual = [...covers].sort((a, b) => a - b)[width >> 1] ?? 0
  const gaps: Array<Gutter> = []
  let start = -1
  for (let at = 0; at <= width; at++) {
    const isFree = at < width && (covers[at] ?? 0) <= 0.12 * usual
    if (isFree && start < 0) start = at
    if (isFree || start < 0) continue
    // Free space up to an edge is a margin.
    if (start > 0 && at < width && at - start >= 0.8 * size)
      gaps.push({ left: left + start, right: left + at })
    start = -1
  }
  return gaps
}

/** How much of a column each row of it fills, from least to most. */
function fills(
  rows: ReadonlyArray<Row>,
  left: number,
  right: number,
  isIn: (item: Item) => boolean,
): Array<number> {
  return rows
    .map(({ y, items }) => ({ y, items: items.filter(isIn) }))
    .filter((row) => row.items.length > 0)
    .map((row) => (rightOf(row) - leftOf(row)) / (right - left))
    .sort((a, b) => a - b)
}

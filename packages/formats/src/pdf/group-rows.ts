import type { Item } from './item.ts'

/** Items on one baseline, from left to right. */
export interface Row {
  readonly y: number
  readonly items: ReadonlyArray<Item>
}

/** Baselines that differ by less than this share of the size are one: rounding, and fonts mixed in a line. */
const jitter = 0.2

/** Gather items into rows, from the top of the page down. */
export function groupRows(items: ReadonlyArray<Item>): Array<Row> {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.left - b.left)
  const rows: Array<{ y: number; items: Array<Item> }> = []
  for (const item of sorted) {
    const row = rows[rows.length - 1]
    if (row && item.y - row.y <= jitter * Math.min(item.size, row.items[0]?.size ?? 0))
      row.items.push(item)
    else rows.push({ y: item.y, items: [item] })
  }
  for (const row of rows) row.items.sort((a, b) => a.left - b.left)
  return rows
}

export function leftOf({ items }: Row): number {
  return items[0]?.left ?? 0
}

export function rightOf({ items }: Row): number {
  return items.reduce((right, item) => Math.max(right, item.right), Number.NEGATIVE_INFINITY)
}

/** The width that rows take up. */
export function spanOf(rows: ReadonlyArray<Row>): {
  readonly left: number
  readonly right: number
} {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    left = Math.min(left, leftOf(row))
    right = Math.max(right, rightOf(row))
  }
  return { left, right }
}

/** A row's size is that of most of its characters. */
export function sizeOf({ items }: Row): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of items) sizes.set(size, (sizes.get(size) ?? 0) + text.length)
  let best = 0
  let most = 0
  for (const [size, count] of sizes) {
    if (count <= most) continue
    most = count
    best = size
  }
  return best
}

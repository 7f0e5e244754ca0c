import { groupRows, type Row, sizeOf } from './group-rows.ts'
import type { Item } from './item.ts'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const subscripts = '₀₁₂₃₄₅₆₇₈₉'
/** No line of text has so many runs; comparing each with each would take too long. */
const crowded = 2000

/**
 * Gather items into rows and put superscripts and subscripts into the rows they belong to.
 *
 * Digits become `²` and `₂`: `м2` and a footnote's number behind an amount would say something else.
 */
export function foldRaised(items: ReadonlyArray<Item>): Array<Row> {
  const rows = groupRows(items)
  const kept: Array<{ y: number; items: Array<Item> }> = rows.map(({ y, items: of }) => ({
    y,
    items: [...of],
  }))
  for (let at = 0; at < rows.length; at++) {
    const row = kept[at]
    if (!row) continue
    for (const neighbour of [kept[at + 1], kept[at - 1]]) {
      if (!neighbour || neighbour.items.length === 0 || row.items.length > crowded) continue
      const size = sizeOf(neighbour)
      const raised = neighbour.y - row.y
      if (raised > 0.65 * size || raised < -0.4 * size) continue
      const digits = raised > 0 ? superscripts : subscripts
      row.items = row.items.filter((item) => {
        if (item.size > 0.82 * size || !touches(item, neighbour, size)) return true
        neighbour.items.push({
          ...item,
          y: neighbour.y,
          text: item.text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit),
        })
        return false
      })
      neighbour.items.sort((a, b) => a.left - b.left)
    }
  }
  return kept.filter((row) => row.items.length > 0)
}

function touches(item: Item, row: Row, size: number): boolean {
  return row.items.some(
    (other) =>
      other.size > item.size &&
      (Math.abs(item.left - other.right) < 0.3 * size ||
        Math.abs(other.left - item.right) < 0.3 * size),
  )
}

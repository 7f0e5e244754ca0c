import { leftOf, type Row, rightOf, sizeOf } from './group-rows.ts'
import type { Item } from './item.ts'

/** Where text flows: a page's width or a column of it. */
export interface Flow {
  readonly page: number
  readonly left: number
  readonly right: number
}

/** A line of text as a reader sees it. */
export interface Line {
  readonly flow: Flow
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Most of its letters are bold: letters that a font lacks, Kazakh ones often, come from another, seldom a bold one. */
  readonly bold: boolean
  /** Where its text starts behind a number or bullet that is set apart. */
  readonly textLeft: number
  /** Its parts stand far apart, as an office and a name in a signature. */
  readonly parted: boolean
}

/** Words stand further apart than this share of the size; letters of one word do not. */
const wordGap = 0.11
/** No justified line is pulled so far, in ems. */
const partGap = 4

/** Make a line of a row. */
export function lineOf(row: Row, flow: Flow): Line {
  const size = sizeOf(row)
  const [first, second] = row.items
  const parted = row.items.some(
    ({ left }, at) => left - (row.items[at - 1]?.right ?? left) > partGap * size,
  )
  return {
    flow,
    text: joinItems(row.items),
    left: leftOf(row),
    right: rightOf(row),
    y: row.y,
    size,
    bold: isBold(row),
    textLeft:
      first && second && first.text.length <= 6 && second.left > first.right
        ? second.left
        : leftOf(row),
    parted,
  }
}

function isBold({ items }: Row): boolean {
  let bold = 0
  let all = 0
  for (const item of items) {
    const letters = item.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    all += letters
    if (item.bold) bold += letters
  }
  return all > 0 && bold > 0.6 * all
}

/** The text of items on one baseline, with spaces where they stand apart. */
export function joinItems(items: ReadonlyArray<Item>): string {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const isApart = item.spaced || item.left - right > wordGap * item.size
    if (text !== '' && isApart) text += ' '
    text += item.text
    right = Math.max(right, item.right)
  }
  // Programs draw a typed hyphen with whatever sign their font has for it. At the end of a line it may be theirs.
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\u00ad\u2010\u2011](?=.)/g, '-')
}

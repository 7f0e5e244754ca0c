import type { Line } from './line.ts'
import { isCentred, isSymmetric, type Usual } from './measure.ts'

/** Letters so much larger than usual make a heading. */
const larger = 1.1
/** Nothing longer is a heading. */
const longest = 400

/** Rank of the heading that a paragraph is, 1 to 6; `undefined` where it is none. */
export type HeadingRank = (paragraph: ReadonlyArray<Line>) => number | undefined

/**
 * Make the function that tells headings: large letters, or a centred paragraph in bold or capitals.
 *
 * A bold paragraph at the left is none for sure (an article's heading, a signature); it is marked as strong instead.
 *
 * @param paragraphs All paragraphs, for the order of their sizes.
 */
export function rankHeadings(
  paragraphs: ReadonlyArray<ReadonlyArray<Line>>,
  usual: Usual,
): HeadingRank {
  const sizes = new Set<number>()
  for (const paragraph of paragraphs) if (isHeading(paragraph, usual)) sizes.add(sizeOf(paragraph))
  const order = [...sizes].sort((a, b) => b - a)
  return (paragraph) =>
    isHeading(paragraph, usual) ? Math.min(order.indexOf(sizeOf(paragraph)) + 1, 6) : undefined
}

function isHeading(paragraph: ReadonlyArray<Line>, usual: Usual): boolean {
  const text = paragraph.map((line) => line.text).join(' ')
  if (text.length > longest || !/\p{L}/u.test(text) || /[;,]$/.test(text)) return false
  if (paragraph.every(({ size }) => size > larger * usual.size)) return true
  const isSetOff = paragraph.every(({ bold }) => bold) || !/\p{Ll}/u.test(text)
  return (
    isSetOff &&
    paragraph.every((line) => isSymmetric(line)) &&
    paragraph.some((line) => isCentred(line, usual.indent))
  )
}

function sizeOf(paragraph: ReadonlyArray<Line>): number {
  return Math.round((paragraph[0]?.size ?? 0) * 2) / 2
}

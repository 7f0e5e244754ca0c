import type { Line } from './line.ts'
import { goesOn, isClosed, opensItem } from './signs.ts'

/** What is usual in a document, told by its lines. */
export interface Usual {
  /** Size of most of its characters. */
  readonly size: number
  /** Distance of baselines within a paragraph, in sizes. */
  readonly leading: number
  /** Indent of the first lines of paragraphs; 0 where they have none. */
  readonly indent: number
  /** How far the lines below the first of a numbered paragraph are set in; 0 where they are not. */
  readonly hang: number
}

/** Less than this many ems is no indent. */
export const leastIndent = 0.8

/** Measure a document. */
export function measure(lines: ReadonlyArray<Line>): Usual {
  const sizes = new Map<number, number>()
  const leadings = new Map<number, number>()
  const indents = new Map<number, number>()
  const hangs = new Map<number, number>()
  let indented = 0
  let flush = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const next = lines[at + 1]
    if (!line) break
    count(sizes, line.size, 0.5, line.text.length)
    if (!next || next.flow !== line.flow || Math.abs(next.size - line.size) > 0.5) continue
    const step = (next.y - line.y) / line.size
    const isOpen = !isClosed.test(line.text)
    // Lines of one paragraph for sure, so far as a single line can tell.
    if (step > 0.8 && step < 3 && !hasRoom(line, next) && (isOpen || goesOn.test(next.text)))
      count(leadings, step, 0.05, 1)
    if (step < 3 && isOpen && goesOn.test(next.text) && opensItem.test(line.text))
      count(hangs, Math.max(0, next.left - line.left), 0.5, 1)
    if (!isOpen && hasRoom(line, next)) {
      const indent = next.left - next.flow.left
      if (indent > leastIndent * next.size) {
        indented++
        count(indents, indent, 0.5, 1)
      } else flush++
    }
  }
  return {
    size: most(sizes) ?? 10,
    leading: most(leadings) ?? 1.2,
    indent: indented > flush ? (most(indents) ?? 0) : 0,
    hang: most(hangs) ?? 0,
  }
}

/** Whether the first word of the next line would have fitted on a line: it ended before its time. */
export function hasRoom(line: Line, next: Line): boolean {
  const word = /^(?:[–—-] )?[^ ]{1,200}/.exec(next.text)?.[0] ?? ''
  const letter = (next.right - next.left) / Math.max(1, next.text.length)
  const width = line.flow.right - line.flow.left
  const room =
    isCentred(line) && isCentred(next)
      ? width - (line.right - line.left)
      : line.flow.right - line.right
  // Letters of a word are wider than those of a line with its spaces.
  return room > 1.15 * word.length * letter + 0.5 * line.size
}

/**
 * Set in the middle of its flow, away from its edges.
 *
 * @param indent A line that begins where paragraphs do may be in the middle by chance, and must be so exactly.
 */
export function isCentred(line: Line, indent = 0): boolean {
  const before = line.left - line.flow.left
  if (before < 0.3 * line.size) return false
  const isIndented = indent > 0 && Math.abs(before - indent) < 0.1 * line.size
  return isSymmetric(line, isIndented ? 0.15 : 0.5)
}

/** As far from one edge as from the other, within a share of the size; so is a full line. */
export function isSymmetric(line: Line, tolerance = 0.5): boolean {
  const before = line.left - line.flow.left
  const behind = line.flow.right - line.right
  return Math.abs(before - behind) < tolerance * line.size
}

function count(counts: Map<number, number>, value: number, step: number, by: number): void {
  const key = Math.round(value / step) * step
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined
  for (const [value, of] of counts)
    if (best === undefined || of > (counts.get(best) ?? 0)) best = value
  return best
}

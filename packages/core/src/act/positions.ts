import type { Point, Position } from 'unist'

/** Turns offsets of one source into unist points and positions. */
export interface PositionIndex {
  /** @param offset UTF-16 offset, 0 to the length of the source. */
  readonly point: (offset: number) => Point
  /**
   * Where people find it: a byte order mark is in no column. Editors do not show it, and SARIF forbids to count it; unist
   * counts it.
   */
  readonly place: (offset: number) => { line: number; column: number }
  /** Half-open range as a unist position. */
  readonly position: (start: number, end: number) => Position
  /** Whether the tree is thrown away once it was read: then its leaves make their nodes only when asked for. */
  readonly isPassing: boolean
}

/**
 * Index the line starts of a source. CR, LF and CRLF each end a line.
 *
 * @param source The text the offsets refer to.
 * @param isPassing Whether the tree that is made with it is thrown away once it was read.
 * @returns Functions that cost a binary search, or less where look-ups move forward.
 */
export function indexPositions(source: string, isPassing = false): PositionIndex {
  const starts = lineStarts(source)
  const hasMark = source.startsWith('\ufeff')
  let last = 0

  function lineOf(offset: number): number {
    // Readers ask in source order, so the answer is mostly the last line or one of the next few.
    const from = starts[last] ?? 0
    if (offset >= from) {
      for (let step = 0; step < 4; step++) {
        const next = starts[last + 1]
        if (next === undefined || offset < next) return last
        last++
      }
    }
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    last = low
    return low
  }

  function point(offset: number): Point {
    const line = lineOf(offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }

  function place(offset: number): { line: number; column: number } {
    const { line, column } = point(offset)
    const before = line === 1 && hasMark ? 1 : 0
    return { line, column: Math.max(column - before, 1) }
  }

  return {
    point,
    place,
    position: (start, end) => ({ start: point(start), end: point(end) }),
    isPassing,
  }
}

function lineStarts(source: string): Array<number> {
  const starts = [0]
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
      starts.push(at + 1)
    return starts
  }
  const lineEnd = /\r\n?|\n/g
  while (lineEnd.exec(source)) starts.push(lineEnd.lastIndex)
  return starts
}

/** Offset where a node starts; 0 for a node without position. */
export function startOf(node: { position?: Position | undefined }): number {
  return node.position?.start.offset ?? 0
}

/** Offset where a node ends; 0 for a node without position. */
export function endOf(node: { position?: Position | undefined }): number {
  return node.position?.end.offset ?? 0
}

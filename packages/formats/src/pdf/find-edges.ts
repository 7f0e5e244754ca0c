import { leftOf, type Row, rightOf } from './group-rows.ts'
import type { Region } from './split-columns.ts'

/** Where lines begin, and how long they may get. */
export interface Edges {
  readonly left: number
  readonly width: number
}

/** Points that lines on one edge may differ. */
const near = 2
/** Share of the rows that makes an edge; notes in the margin and wide tables are fewer. */
const support = 0.08
/** Fewer rows tell nothing of the margins of their page. */
const fewest = 10

/**
 * Find the usual edges of the text in each kind of region, from all pages.
 *
 * The left edge is the outermost place where many lines begin. The right edge is where most lines end in justified
 * text, and nearly the furthest place in ragged text.
 */
export function findEdges(
  regions: ReadonlyArray<{ readonly region: Region; readonly rows: ReadonlyArray<Row> }>,
): ReadonlyMap<Region['kind'], Edges> {
  const edges = new Map<Region['kind'], Edges>()
  for (const kind of ['page', 'left', 'right'] as const) {
    const all = regions.filter(({ region, rows }) => region.kind === kind && rows.length > 0)
    if (all.length === 0) continue
    const left = leftEdge(all.flatMap(({ rows }) => rows))
    const rights = all.flatMap(({ rows }) => {
      const own = ownLeft(rows) ?? left
      return rows.map((row) => rightOf(row) - own)
    })
    edges.set(kind, { left, width: rightEdge(rights) })
  }
  return edges
}

/** Left edge of one region, if it has rows enough: left and right pages may have mirrored margins. */
export function ownLeft(rows: ReadonlyArray<Row>): number | undefined {
  return rows.length < fewest ? undefined : leftEdge(rows)
}

function leftEdge(rows: ReadonlyArray<Row>): number {
  const lefts = rows.map(leftOf).sort((a, b) => a - b)
  const enough = support * lefts.length
  for (const [at, left] of lefts.entries())
    if ((lefts[at + Math.max(0, Math.ceil(enough) - 1)] ?? Infinity) - left <= near) return left
  return lefts[0] ?? 0
}

function rightEdge(rights: ReadonlyArray<number>): number {
  const sorted = [...rights].sort((a, b) => a - b)
  let best = 0
  let most = 0
  let from = 0
  for (const [at, right] of sorted.entries()) {
    while (right - (sorted[from] ?? right) > near) from++
    // Of two edges alike the outer one.
    if (at - from + 1 < most) continue
    most = at - from + 1
    best = right
  }
  const beyond = sorted.filter((right) => right > best + 4 * near).length
  const isEdge = most >= support * sorted.length && beyond <= support * sorted.length
  return isEdge ? best : (sorted[Math.floor(0.97 * sorted.length)] ?? 0)
}

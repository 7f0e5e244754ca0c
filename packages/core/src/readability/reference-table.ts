/** What enacted acts measure, one value for each act: numbers only, so that a draft can be ranked among them. */
export interface ReferenceTable {
  /** Day on which the acts were measured, ISO 8601. */
  readonly date: string
  /** Number of acts. */
  readonly acts: number
  /** LIX of each act by list-aware counts, ascending. */
  readonly lix: ReadonlyArray<number>
  /** Mean share of each driver over the acts, 0 to 1, by its identifier. */
  readonly drivers: Readonly<Record<string, number>>
}

/** Share of enacted acts that measure less, 0 to 1; acts that measure the same count half. */
export function rankAmong(values: ReadonlyArray<number>, value: number): number {
  let below = 0
  let equal = 0
  for (const other of values) {
    if (other < value) below++
    else if (other === value) equal++
  }
  return values.length === 0 ? 0 : (below + equal / 2) / values.length
}

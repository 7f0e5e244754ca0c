import { createHeap } from './heap.ts'

/** Something that may be selected. */
export interface Selectable {
  /** How much it matters. */
  readonly rank: number
  /** Characters it takes up. */
  readonly length: number
  /** Its pairs of neighbouring words; asked for once, and only when it comes into question. */
  readonly pairs: () => ReadonlyArray<string>
}

/** What is lost of its rank by something that says nothing new. */
const redundancy = 0.3
/** Something of which more than this share was said before is a repetition, and left out. */
const mostSaid = 0.9
/** What does not fit is passed over for something shorter so many times. */
const mostMisses = 20
/** The last one may run over the room by this share of it. */
const overrun = 0.3

interface Entry {
  readonly at: number
  /** Never less than what it would bring now. */
  value: number
  /** How many were selected when it was computed. */
  round: number
  pairs?: ReadonlyArray<string>
}

/**
 * Select what matters most and is not said yet, until the room is full: at each step the one whose rank, less what of it
 * was said before, is highest.
 *
 * What is new in a candidate only shrinks, so an old value is a bound: only those are computed anew that reach the top.
 *
 * @param candidates In source order.
 * @param room Characters, for all together.
 * @param first Candidates that are selected before all others, as far as there is room for any.
 * @returns Indices, ascending.
 */
export function select(
  candidates: ReadonlyArray<Selectable>,
  room: number,
  first: ReadonlyArray<number> = [],
): Array<number> {
  const told = new Set<string>()
  const selected = new Set<number>()
  let left = room
  for (const at of first) if (!selected.has(at)) take(at, candidates[at]?.pairs() ?? [])
  const queue = createHeap<Entry>(isBetter)
  candidates.forEach(({ rank }, at) => {
    if (!selected.has(at)) queue.push({ at, value: rank, round: -1 })
  })
  for (let misses = 0; left > 0 && misses < mostMisses; ) {
    const entry = queue.pop()
    const candidate = entry && candidates[entry.at]
    if (!entry || !candidate) break
    entry.pairs ??= candidate.pairs()
    if (entry.round !== selected.size) {
      const said = shareSaid(entry.pairs)
      if (said > mostSaid) continue
      entry.value = candidate.rank - redundancy * said
      entry.round = selected.size
      queue.push(entry)
    } else if (candidate.length > left + room * overrun) misses++
    else take(entry.at, entry.pairs)
  }
  return [...selected].sort((a, b) => a - b)

  function take(at: number, pairs: ReadonlyArray<string>): void {
    selected.add(at)
    left -= candidates[at]?.length ?? 0
    for (const pair of pairs) told.add(pair)
  }

  function shareSaid(pairs: ReadonlyArray<string>): number {
    if (pairs.length === 0) return 0
    return pairs.reduce((sum, pair) => sum + Number(told.has(pair)), 0) / pairs.length
  }
}

/** Of equals the first in the text is better. */
function isBetter(a: Entry, b: Entry): boolean {
  return a.value > b.value || (a.value === b.value && a.at < b.at)
}

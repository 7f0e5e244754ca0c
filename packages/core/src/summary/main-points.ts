import type { Passage } from '../facts/passages.ts'
import { groupsOf } from './tell-passages.ts'

/** What the main points are chosen from. */
export interface MainSource {
  /** What is told, in source order. */
  readonly told: ReadonlyArray<Passage>
  /** Whether two neighbours are told as one statement. */
  readonly joins: (one: Passage, next: Passage) => boolean
  readonly rankOf: (passage: Passage) => number
  /** Whether what is told as one statement may be a main point. */
  readonly fits: (passages: ReadonlyArray<Passage>) => boolean
  readonly most: number
}

/** What matters most of what is told, as far as the main points have room: whole lists, and what stands alone. */
export function mainPoints({ told, joins, rankOf, fits, most }: MainSource): Set<Passage> {
  const best = groupsOf(told, joins)
    .filter(fits)
    .map((group) => ({ group, rank: Math.max(...group.map(rankOf)) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, Math.max(0, most))
  return new Set(best.flatMap(({ group }) => group))
}

import type { Passage } from '../facts/passages.ts'
import type { QuestionId } from '../language/messages.ts'
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
  /** The question that a passage stands under else. */
  readonly homeOf: (passage: Passage) => QuestionId | undefined
  /** Statements that each question keeps. */
  readonly fewestLeft: number
  readonly most: number
}

/**
 * What matters most of what is told, as far as the main points have room and its question can spare it: whole lists, and
 * what stands alone.
 */
export function mainPoints(source: MainSource): Set<Passage> {
  const { told, joins, rankOf, fits, homeOf, fewestLeft, most } = source
  const groups = groupsOf(told, joins)
  const left = new Map<QuestionId, number>()
  const home = ([passage]: ReadonlyArray<Passage>) => passage && homeOf(passage)
  for (const group of groups) {
    const id = home(group)
    if (id) left.set(id, (left.get(id) ?? 0) + 1)
  }
  const main = new Set<Passage>()
  let room = most
  for (const group of groups.filter(fits).sort((a, b) => rankOfAll(b) - rankOfAll(a))) {
    const id = home(group)
    const count = (id && left.get(id)) ?? Number.POSITIVE_INFINITY
    if (room <= 0) break
    if (count <= fewestLeft) continue
    if (id) left.set(id, count - 1)
    for (const passage of group) main.add(passage)
    room--
  }
  return main

  function rankOfAll(group: ReadonlyArray<Passage>): number {
    return Math.max(...group.map(rankOf))
  }
}

import type { Claims } from './claims.ts'
import type { SourceIndex, SourcePassage } from './source-index.ts'

/** A passage with how much of a sentence, or of a part of one, it has. */
export interface Match {
  readonly passage: SourcePassage
  /** Share of what was looked for, by weight, 0 to 1. */
  readonly share: number
}

/** What a sentence was found to rest on. */
export interface FoundEvidence {
  /** Passages that fit, best first. */
  readonly pool: ReadonlyArray<Match>
  /** The fewest of them that have together what is to be found. */
  readonly chosen: ReadonlyArray<SourcePassage>
  /** Share of the sentence that `chosen` has. */
  readonly share: number
}

const poolSize = 12
/** With fewer words of its own a sentence is looked for by its numbers too. */
const fewestRoots = 2
const mostChosen = 4
/** A further passage is evidence where it adds so much. */
const leastGain = 0.12
/** A passage from elsewhere has more in common with the sentence than a word or two. */
const leastShare = 0.3
/** Lengthy passages have many words by chance. */
const lengthPenalty = 0.03

/** Find the passages that a sentence rests on. @param claims Of the sentence, in the language of the source. */
export function findEvidence(claims: Claims, index: SourceIndex): FoundEvidence {
  const pool = rank([...claims.keys], index)
  const [best] = pool
  if (!best) return { pool, chosen: [], share: 0 }
  const chosen: Array<SourcePassage> = []
  const wanted = claims.rootSet.size < fewestRoots ? claims.keys : claims.rootSet
  const missing = new Set(wanted)
  const total = weigh(wanted, index)
  while (chosen.length < mostChosen && missing.size > 0) {
    let next: { passage: SourcePassage; gain: number } | undefined
    for (const { passage, share } of chosen.length === 0 ? [best] : pool) {
      const had = rootsHad(passage, missing, index)
      const isNear = chosen.some((one) => outer(one) === outer(passage))
      if (chosen.length > 0 && !isNear && share < leastShare) continue
      const gain = weigh(had, index) * (isNear ? 1.2 : 1) * (0.7 + 0.3 * share)
      if (gain > (next?.gain ?? 0)) next = { passage, gain }
    }
    if (!next || (chosen.length > 0 && next.gain < leastGain * total)) break
    chosen.push(next.passage)
    for (const root of rootsHad(next.passage, missing, index)) missing.delete(root)
  }
  return { pool, chosen, share: total === 0 ? 0 : 1 - weigh(missing, index) / total }
}

/** Passages by the share of roots that they have, best first. */
export function rank(roots: ReadonlyArray<string>, index: SourceIndex): Array<Match> {
  const scores = new Map<number, number>()
  for (const root of new Set(roots)) {
    const weight = index.weightOf(root)
    for (const [at, factor] of index.places.get(root) ?? [])
      scores.set(at, (scores.get(at) ?? 0) + weight * factor)
  }
  const total = weigh(new Set(roots), index)
  const found: Array<Match & { score: number }> = []
  for (const [at, score] of scores) {
    const passage = index.passages[at]
    if (!passage) continue
    const length = passage.pieces.reduce((sum, { text }) => sum + text.length, 0)
    found.push({
      passage,
      share: score / total,
      score: score / (1 + lengthPenalty * Math.log2(1 + length / 100)),
    })
  }
  return found.sort((a, b) => b.score - a.score || a.passage.at - b.passage.at).slice(0, poolSize)
}

/** Share of some roots, by weight, that a passage has. */
export function shareOf(
  roots: ReadonlySet<string>,
  passage: SourcePassage,
  index: SourceIndex,
): number {
  const total = weigh(roots, index)
  return total === 0 ? 0 : weigh(rootsHad(passage, roots, index), index) / total
}

function rootsHad(
  { at }: SourcePassage,
  roots: ReadonlySet<string>,
  { places }: SourceIndex,
): Set<string> {
  return new Set([...roots].filter((root) => hasPlace(places.get(root) ?? [], at)))
}

/** Places are in order: halving finds one. */
function hasPlace(list: ReadonlyArray<readonly [at: number, weight: number]>, at: number): boolean {
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.[0] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return list[low]?.[0] === at
}

function weigh(roots: ReadonlySet<string>, { weightOf }: SourceIndex): number {
  let sum = 0
  for (const root of roots) sum += weightOf(root)
  return sum
}

function outer({ eId }: SourcePassage): string {
  return eId.split('__', 2).join('__')
}

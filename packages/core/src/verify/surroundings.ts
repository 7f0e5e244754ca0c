import { findAll } from '../facts/find-all.ts'
import type { Span } from '../segment/words.ts'
import type { Claims } from './claims.ts'
import type { FoundEvidence, Match } from './find-evidence.ts'
import { shareOf } from './find-evidence.ts'
import type { SourceIndex } from './source-index.ts'

/** Fewer roots do not tell what a part of a sentence is about. */
const fewestRoots = 3
/** Passages that have much of what the best one has may speak of the same. */
const nearly = 0.6

/** Roots of the words around a place: those of its clause, and of more where it has too few. */
export function rootsAround(claims: Claims, place: Span): Set<string> {
  const clauses = clausesOf(claims.text)
  let first = clauses.findIndex(({ end }) => end > place.start)
  if (first < 0) first = clauses.length - 1
  let last = first
  for (;;) {
    const from = clauses[first]?.start ?? 0
    const to = clauses[last]?.end ?? claims.text.length
    const roots = rootsBetween(claims, from, to)
    const isAll = first === 0 && last === clauses.length - 1
    if (roots.size >= fewestRoots) return roots
    if (isAll) return roots.size > 1 ? roots : new Set(claims.keys)
    if (last < clauses.length - 1) last++
    else first--
  }
}

/** The passages that have most of what stands around a place, best first, each with its share. */
export function passagesAround(
  claims: Claims,
  place: Span,
  evidence: FoundEvidence,
  index: SourceIndex,
  roots: ReadonlySet<string> = rootsAround(claims, place),
): Array<Match> {
  const candidates = new Set([...evidence.chosen, ...evidence.pool.map(({ passage }) => passage)])
  const matches = [...candidates]
    .map((passage) => ({ passage, share: shareOf(roots, passage, index) }))
    .sort((a, b) => b.share - a.share)
  const best = matches[0]?.share ?? 0
  return matches.filter(({ share }) => share > 0 && share >= best * nearly)
}

/** The part of a sentence around a place, between what closes a thought: `:`, `;`, a dash. */
export function sectionAround({ text }: Claims, { start }: Span): Span {
  let from = 0
  for (const { index } of findAll(text, /[;:](?!\d)|\s[—–]\s/g)) {
    if (index >= start) return { start: from, end: index }
    from = index + 1
  }
  return { start: from, end: text.length }
}

const aroundWords = 6

/** Roots of the few words before and behind a place. @param fences Places beyond which words belong to something else. */
export function rootsBeside(
  { roots, words: { starts } }: Pick<Claims, 'roots' | 'words'>,
  { start, end }: Span,
  fences: ReadonlyArray<Span> = [],
): Set<string> {
  const placeOf = (offset: number): number => {
    const at = starts.findIndex((place) => place >= offset)
    return at < 0 ? roots.length : at
  }
  const before = placeOf(start)
  const behind = placeOf(end)
  const left = Math.max(
    0,
    ...fences.filter((one) => one.end <= start).map((one) => placeOf(one.end)),
  )
  const right = Math.min(
    roots.length,
    ...fences.filter((one) => one.start >= end).map((one) => placeOf(one.start)),
  )
  const near = [
    ...roots.slice(Math.max(left, before - aroundWords), before),
    ...roots.slice(behind, Math.min(right, behind + aroundWords)),
  ]
  return new Set(near.filter((root) => root !== ''))
}

function clausesOf(text: string): Array<Span> {
  const clauses: Array<Span> = []
  let start = 0
  for (const { index } of findAll(text, /[,;:](?!\d)|[—–]/g)) {
    clauses.push({ start, end: index + 1 })
    start = index + 1
  }
  clauses.push({ start, end: text.length })
  return clauses
}

function rootsBetween({ words: { starts }, roots }: Claims, from: number, to: number): Set<string> {
  const found = new Set<string>()
  for (const [at, root] of roots.entries()) {
    const start = starts[at] ?? 0
    if (root !== '' && start >= from && start < to) found.add(root)
  }
  return found
}

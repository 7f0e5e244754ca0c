import type { TermIndex } from '../glossary/find-uses.ts'
import type { Claims } from './claims.ts'
import { compareFigures } from './compare-figures.ts'
import { compareModality } from './compare-modality.ts'
import { compareOrder } from './compare-order.ts'
import { compareParties, isOfAnother, isOfOthers } from './compare-parties.ts'
import { compareQuote, isNearQuote, likeness } from './compare-quote.ts'
import { compareOpposites, compareScope } from './compare-scope.ts'
import type { FoundEvidence } from './find-evidence.ts'
import type { Issue } from './issue.ts'
import { claimsOf, type SourceIndex, type SourcePassage } from './source-index.ts'

/** What a sentence comes to. */
export interface Judgement {
  readonly verdict: 'supported' | 'contradicted' | 'notFound'
  readonly issues: ReadonlyArray<Issue>
}

/** With less of a sentence in its evidence nobody can say what the source says to it. */
const leastToSupport = 0.5
const leastToContradict = 0.5
/** A passage with less of a sentence is none that it quotes. */
const leastToQuote = 0.5

/** The passage that the sentence is, changed here and there. */
function quotedPassage(
  claims: Claims,
  { pool }: FoundEvidence,
  index: SourceIndex,
): SourcePassage | undefined {
  let best: { passage: SourcePassage; likeness: number } | undefined
  for (const { passage, share } of pool) {
    if (share < leastToQuote) continue
    const found = likeness(claims, claimsOf(passage, index))
    if (found > (best?.likeness ?? 0)) best = { passage, likeness: found }
  }
  return best && claims.rootSet.size > 1 && isNearQuote(claims, claimsOf(best.passage, index))
    ? best.passage
    : undefined
}

/** Judge a sentence by its evidence. */
export function judge(
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
  parties: TermIndex,
): Judgement {
  const noEvidence: Issue = {
    rule: 'no-evidence',
    kind: 'missing',
    start: 0,
    end: claims.text.length,
    stated: '',
    source: '',
  }
  if (evidence.chosen.length === 0) return { verdict: 'notFound', issues: [noEvidence] }
  const quoted = quotedPassage(claims, evidence, index)
  if (quoted) {
    const source = claimsOf(quoted, index)
    const issues = [
      ...compareQuote(claims, source, parties, index.language),
      ...compareOrder(claims, [{ passage: quoted, claims: source }], index.language),
    ]
    const told = issues.map((issue): Issue => ({ ...issue, passage: quoted }))
    if (told.some(({ kind }) => kind === 'conflict'))
      return { verdict: 'contradicted', issues: told.filter(({ kind }) => kind === 'conflict') }
    return { verdict: told.length > 0 ? 'notFound' : 'supported', issues: told }
  }
  const found = [
    ...compareFigures(claims, evidence, index),
    ...compareModality(claims, evidence, index, (passage) =>
      isOfAnother(claims, passage, index, parties),
    ).map((issue) => {
      const { rule, passage } = issue
      const isOther =
        rule === 'modality-differs' && passage && isOfOthers(claims, passage, index, parties)
      return isOther ? ({ ...issue, kind: 'missing' } as const) : issue
    }),
    ...compareScope(claims, evidence, index),
    ...compareOpposites(claims, evidence, index, index.language),
    ...compareOrder(
      claims,
      evidence.chosen.map((passage) => ({ passage, claims: claimsOf(passage, index) })),
      index.language,
    ),
    ...compareParties(claims, evidence, index, parties),
  ]
  const conflicts = found.filter(({ kind }) => kind === 'conflict')
  if (conflicts.length > 0 && evidence.share >= leastToContradict)
    return { verdict: 'contradicted', issues: conflicts }
  const missing = found.map((issue): Issue => ({ ...issue, kind: 'missing' }))
  const isFound = evidence.share >= leastToSupport
  if (isFound && missing.length === 0) return { verdict: 'supported', issues: [] }
  return { verdict: 'notFound', issues: isFound ? missing : [noEvidence, ...missing] }
}

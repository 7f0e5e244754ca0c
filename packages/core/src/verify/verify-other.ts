import { findMentions } from '../facts/mentions.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import { listWords } from '../segment/word-list.ts'
import { numbersOf } from './claims.ts'
import { bearsOut, findFigures } from './figures.ts'
import type { Issue } from './issue.ts'
import { claimsOf, type SourceIndex, type SourcePassage } from './source-index.ts'
import type { VerifiedClaim } from './verified-claim.ts'
import { evidenceOf } from './verify-sentence.ts'

const mostPassages = 3

/**
 * Verify what can be compared across languages: figures, dates and numbers of units. It never says that a sentence is
 * supported, and only says that it was not found where a figure stands nowhere in the source.
 */
export function verifyOther(piece: Piece, own: Language, index: SourceIndex): VerifiedClaim {
  const { text } = piece
  const mentions = findMentions(text, own).filter(({ numbers }) => numbers.length > 0)
  const figures = findFigures(text, listWords(text, own), own).filter(
    (one) => !mentions.some(({ start, end }) => one.start < end && start < one.end),
  )
  const issues: Array<Issue> = []
  const scores = new Map<SourcePassage, number>()
  const look = (
    place: { start: number; end: number },
    rule: Issue['rule'],
    has: (passage: SourcePassage) => boolean,
  ): void => {
    const holding = index.passages.filter(has)
    for (const passage of holding)
      scores.set(passage, (scores.get(passage) ?? 0) + 1 / holding.length)
    if (holding.length > 0) return
    const stated = text.slice(place.start, place.end)
    issues.push({ ...place, rule, kind: 'missing', stated, source: '' })
  }
  for (const figure of figures)
    look(figure, 'figure-not-found', (passage) =>
      claimsOf(passage, index).figures.some(
        (one) =>
          bearsOut(figure, one) || (figure.dimension === 'number' && one.value === figure.value),
      ),
    )
  for (const mention of mentions)
    look(mention, 'reference-not-found', (passage) =>
      numbersOf(mention).every(
        (num) =>
          passage.eId.split('__').some((part) => part.endsWith(`_${num}`)) ||
          claimsOf(passage, index).mentions.some((one) => numbersOf(one).includes(num)),
      ),
    )
  const passages = [...scores]
    .sort((a, b) => b[1] - a[1] || a[0].at - b[0].at)
    .slice(0, mostPassages)
    .map(([passage]) => passage)
  const note: Issue = {
    rule: 'other-language',
    kind: 'missing',
    start: 0,
    end: text.length,
    stated: String(figures.length + mentions.length),
    source: String(figures.length + mentions.length - issues.length),
  }
  return {
    piece,
    language: own.id,
    verdict: issues.length > 0 ? 'notFound' : 'notChecked',
    evidence: evidenceOf(passages, index),
    issues: [...issues, note],
  }
}

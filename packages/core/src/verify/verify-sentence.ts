import type { Piece } from '../facts/piece.ts'
import type { TermIndex } from '../glossary/find-uses.ts'
import type { Evidence } from '../records/records.ts'
import { toEvidence } from '../summary/statement.ts'
import { readClaims } from './claims.ts'
import { findEvidence } from './find-evidence.ts'
import { judge } from './judge.ts'
import type { SourceIndex, SourcePassage } from './source-index.ts'
import type { VerifiedClaim } from './verified-claim.ts'

/** No sentence is longer; what has no full stop for so long says too much to be one claim. */
const longest = 4000

/** Verify a sentence in the language of the source: look for its evidence, and compare. */
export function verifySentence(
  piece: Piece,
  index: SourceIndex,
  parties: TermIndex,
): VerifiedClaim {
  if (piece.text.length > longest) return undecided(piece, index)
  const claims = readClaims(piece.text, index.language)
  const evidence = findEvidence(claims, index)
  const { verdict, issues } = judge(claims, evidence, index, parties)
  const contradicting = issues.flatMap(({ kind, passage }) =>
    kind === 'conflict' && passage ? [passage] : [],
  )
  const passages =
    verdict === 'contradicted' ? [...contradicting, ...evidence.chosen] : evidence.chosen
  return {
    piece,
    language: index.language.id,
    verdict,
    evidence: issues.some(({ rule }) => rule === 'no-evidence') ? [] : evidenceOf(passages, index),
    issues,
  }
}

function undecided(piece: Piece, { language }: SourceIndex): VerifiedClaim {
  const { length } = piece.text
  const place = { start: 0, end: length, stated: '', source: '' }
  const issues = [{ ...place, rule: 'no-evidence', kind: 'missing' } as const]
  return { piece, language: language.id, verdict: 'notFound', evidence: [], issues }
}

/** The words of passages as evidence, each once, in the order of the passages. */
export function evidenceOf(
  passages: ReadonlyArray<SourcePassage>,
  { act }: SourceIndex,
): Array<Evidence> {
  const told = new Map<string, Evidence>()
  for (const { pieces } of passages)
    for (const piece of pieces) {
      const key = `${piece.start}-${piece.end}`
      if (!told.has(key)) told.set(key, toEvidence(act, piece))
    }
  return [...told.values()]
}

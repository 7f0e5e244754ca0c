import type { Piece } from '../facts/piece.ts'
import type { Evidence, Verdict } from '../records/records.ts'
import type { Issue } from './issue.ts'

/** A sentence of a summary with what the source says to it, before it is told in a language. */
export interface VerifiedClaim {
  /** Its place in the summary. */
  readonly piece: Piece
  readonly language: string
  readonly verdict: Verdict
  readonly evidence: ReadonlyArray<Evidence>
  /** Places are in the text of the piece. */
  readonly issues: ReadonlyArray<Issue>
}

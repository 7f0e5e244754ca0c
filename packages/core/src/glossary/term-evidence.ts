import type { Act } from '../act/types.ts'
import type { Piece } from '../facts/piece.ts'
import type { Evidence } from '../records/records.ts'

/** The evidence that a stretch of an act is. */
export function termEvidence(
  act: Act,
  { eId, start, end }: Pick<Piece, 'eId' | 'start' | 'end'>,
): Evidence {
  return { eId, start, end, quote: act.source.slice(start, end) }
}

import type { Language } from '../language/language.ts'
import { findAmounts } from './amounts.ts'
import type { Passage } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'

/** A sum that an act gives as a multiple of the monthly calculation index. */
export interface IndexAmount {
  readonly multiple: number
  /** Lower end of a range. */
  readonly from?: number
  readonly piece: Piece
}

/**
 * Find the multiples of the monthly calculation index (МРП, АЕК), in source order.
 *
 * @param passages Those that are known to have sums.
 */
export function findIndexAmounts(
  passages: ReadonlyArray<Passage>,
  { quantities }: Language,
): Array<IndexAmount> {
  const found: Array<IndexAmount> = []
  for (const { piece, items = [] } of passages) {
    for (const part of [piece, ...items]) {
      for (const { value, from, index, start, end } of findAmounts(part.text, quantities)) {
        if (index !== 'monthlyCalculationIndex') continue
        const words = slicePiece(part, start, end)
        found.push({ multiple: value, ...(from === undefined ? {} : { from }), piece: words })
      }
    }
  }
  return found
}

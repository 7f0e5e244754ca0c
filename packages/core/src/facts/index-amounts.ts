import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Quantities } from '../language/quantities.ts'
import { findAmounts } from './amounts.ts'
import type { Passage } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'

const firstWord = compact(/^\p{L}+/u)

/** A sum that an act gives as a multiple of the monthly calculation index. */
export interface IndexAmount {
  readonly multiple: number
  /** Lower end of a range. */
  readonly from?: number
  readonly piece: Piece
}

const index = 'monthlyCalculationIndex'

/**
 * Find the multiples of the monthly calculation index (МРП, АЕК), in source order.
 *
 * @param passages Those that are known to have sums.
 */
export function findIndexAmounts(
  passages: ReadonlyArray<Passage>,
  { quantities }: Language,
): Array<IndexAmount> {
  const named = wordsOfIndex(quantities)
  const found: Array<IndexAmount> = []
  for (const { piece, items = [] } of passages) {
    for (const part of [piece, ...items]) {
      // Sums of money are many more: they are not read anew.
      if (!named.test(part.text)) continue
      for (const amount of findAmounts(part.text, quantities)) {
        if (amount.index !== index) continue
        const { value, from, start, end } = amount
        const words = slicePiece(part, start, end)
        found.push({ multiple: value, ...(from === undefined ? {} : { from }), piece: words })
      }
    }
  }
  return found
}

/** A quick test: the letters that begin the forms of the index. */
function wordsOfIndex({ indexes }: Quantities): RegExp {
  const forms = indexes.filter(({ id }) => id === index).flatMap((unit) => unit.forms)
  const stems = new Set(forms.map((form) => firstWord.exec(form)?.[0] ?? form))
  return stems.size > 0 ? new RegExp([...stems].join('|'), 'iu') : /(?!)/u
}

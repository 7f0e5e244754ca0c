import type { Piece } from '../facts/piece.ts'
import type { Term } from '../records/records.ts'

/** Make a test of whether a sentence says what a term means. @param terms Of the act. */
export function definitionsIn(terms: ReadonlyArray<Term>): (piece: Piece) => boolean {
  const starts = terms
    .flatMap(({ kind, definition, evidence: [first] }) =>
      kind === 'defined' && definition !== undefined && first ? [first.start] : [],
    )
    .sort((a, b) => a - b)
  return ({ start, end }) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    const first = starts[low]
    return first !== undefined && first < end
  }
}

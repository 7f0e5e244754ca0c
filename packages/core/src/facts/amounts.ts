import type { Quantities, SumIndex } from '../language/quantities.ts'
import { type Counted, findCounted, withoutOverlaps } from './counted.ts'
import { parseNumber } from './numbers.ts'

/** A sum of money, or a multiple of an index, with its place in the text. */
export interface FoundAmount {
  /** In whole units: thousands multiplied out. */
  readonly value: number
  /** Lower end of a range: 5 in `5 to 10 euros`. */
  readonly from?: number
  /** ISO 4217; `null` for a multiple of an index. */
  readonly currency: string | null
  /** What `value` is a multiple of; `null` for money. */
  readonly index: SumIndex | null
  /** `max`: no more than this; `min`: no less. */
  readonly bound: 'max' | 'min' | null
  readonly start: number
  readonly end: number
}

/** Find the sums of a text: `22 889 278 204 тысячи тенге`, `жиырма айлық есептік көрсеткіш`, `£5,000`. */
export function findAmounts(text: string, quantities: Quantities): Array<FoundAmount> {
  const { currencies, indexes, multiples } = quantities
  const money = findCounted(text, currencies, quantities).map((sum) => toAmount(sum, sum.id, null))
  const multiplied = [
    ...findCounted(text, indexes, quantities, multiples.words),
    ...findBehind(text, quantities),
  ].map((sum) => toAmount(sum, null, sum.id))
  return withoutOverlaps([...money, ...multiplied])
}

/**
 * The sum that a multiple of an index comes to.
 *
 * @param indexValue What the index is worth in the year that counts, in the currency of the answer.
 * @returns `undefined` for a sum of money.
 */
export function valueOfMultiple(
  { value, index }: FoundAmount,
  indexValue: number,
): number | undefined {
  return index === null ? undefined : value * indexValue
}

function toAmount(
  { value, from, bound, start, end }: Omit<Counted<string>, 'id' | 'calendar'>,
  currency: string | null,
  index: SumIndex | null,
): FoundAmount {
  return { value, ...(from === undefined ? {} : { from }), currency, index, bound, start, end }
}

/** An index with its multiple behind it (`айлық есептік көрсеткіштің 50 еселенген мөлшері`). */
function findBehind(
  text: string,
  quantities: Quantities,
): Array<Omit<Counted<SumIndex>, 'calendar'>> {
  const { behind } = quantities.multiples
  if (!behind) return []
  return [...text.matchAll(behind)].flatMap((match) => {
    const value = parseNumber(match.groups?.['amount'] ?? '', quantities)
    const start = match.index
    return value === undefined
      ? []
      : [{ id: 'monthlyCalculationIndex', value, bound: null, start, end: start + match[0].length }]
  })
}

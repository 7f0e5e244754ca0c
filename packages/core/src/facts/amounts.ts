import type { Quantities, SumIndex } from '../language/quantities.ts'
import { boundOf, type Counted, findCounted, withoutOverlaps } from './counted.ts'
import { findAll } from './find-all.ts'
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
  return amountsOf(text, quantities, findCounted(text, quantities))
}

/** The sums of a text whose quantities were found already. */
export function amountsOf(
  text: string,
  quantities: Quantities,
  counted: ReadonlyArray<Counted>,
): Array<FoundAmount> {
  const found: Array<FoundAmount> = []
  for (const { unit, value, from, bound, start, end } of counted) {
    if (unit.type !== 'currency' && unit.type !== 'index') continue
    found.push({
      value,
      ...(from === undefined ? {} : { from }),
      currency: unit.type === 'currency' ? unit.id : null,
      index: unit.type === 'index' ? unit.id : null,
      bound,
      start,
      end,
    })
  }
  found.push(...findBehind(text, quantities))
  return withoutOverlaps(found)
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

/** An index with its multiple behind it (`айлық есептік көрсеткіштің 50 еселенген мөлшері`). */
function findBehind(text: string, quantities: Quantities): Array<FoundAmount> {
  const { behind } = quantities.multiples
  if (!behind) return []
  return findAll(text, behind).flatMap((match) => {
    const value = parseNumber(match.groups?.['amount'] ?? '', quantities)
    const start = match.index
    const end = start + match[0].length
    const index = 'monthlyCalculationIndex'
    return value === undefined
      ? []
      : [{ value, currency: null, index, bound: boundOf(text, start, end, quantities), start, end }]
  })
}

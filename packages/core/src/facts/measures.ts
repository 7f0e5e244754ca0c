import type { MeasureUnit, Quantities } from '../language/quantities.ts'
import { type Counted, findCounted } from './counted.ts'

/** A share, a length, a weight, a number of people found in a text, with its place there. */
export interface FoundMeasure {
  readonly value: number
  /** Lower end of a range. */
  readonly from?: number
  readonly unit: MeasureUnit
  /** `max`: no more than this; `min`: no less. */
  readonly bound: 'max' | 'min' | null
  readonly start: number
  readonly end: number
}

/** Find what is counted beside time and money: `пятидесяти процентов`, `1,5 метра`, `бес адам`, `20 per cent`. */
export function findMeasures(text: string, quantities: Quantities): Array<FoundMeasure> {
  return measuresOf(findCounted(text, quantities))
}

/** The measures of a text whose quantities were found already. */
export function measuresOf(counted: ReadonlyArray<Counted>): Array<FoundMeasure> {
  if (counted.length === 0) return []
  return counted.flatMap(({ unit, value, from, bound, start, end }) =>
    unit.type === 'measure'
      ? [{ value, ...(from === undefined ? {} : { from }), unit: unit.id, bound, start, end }]
      : [],
  )
}

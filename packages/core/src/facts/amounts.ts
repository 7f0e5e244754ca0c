import type { Quantities } from '../language/language.ts'
import { parseNumber } from './numbers.ts'

/** A sum of money, or a multiple of an index, with its place in the text. */
export interface FoundAmount {
  /** In whole units: thousands multiplied out. */
  readonly value: number
  readonly currency: string
  readonly start: number
  readonly end: number
}

/** Find the sums of a text: `22 889 278 204 тысячи тенге`, `жиырма айлық есептік көрсеткіш`, `£5,000`. */
export function findAmounts(text: string, quantities: Quantities): Array<FoundAmount> {
  const found: Array<FoundAmount> = []
  for (const match of quantities.amounts.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const { amount = '', scale = '', currency = '' } = match.groups ?? {}
    const words = amount.split(/\s+/)
    const lastWord = words[words.length - 1] ?? ''
    const whole = parseNumber(amount, quantities)
    const value = whole ?? parseNumber(lastWord, quantities)
    if (value === undefined) continue
    const skipped = whole === undefined ? amount.length - lastWord.length : 0
    const start = match.index + skipped
    found.push({
      value: value * (quantities.scales[scale.toLowerCase()] ?? 1),
      currency: currency.replace(/\s+/g, ' '),
      start,
      end: match.index + match[0].length,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

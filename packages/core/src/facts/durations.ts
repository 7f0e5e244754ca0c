import type { Quantities, TimeUnit } from '../language/language.ts'
import { parseNumber } from './numbers.ts'

/** A length of time found in a text, with its place there. */
export interface FoundDuration {
  readonly amount: number
  readonly timeUnit: TimeUnit
  /** `null` where the text does not say how days are counted. */
  readonly calendar: 'working' | 'calendar' | null
  readonly start: number
  readonly end: number
}

/** Longer than any period that an act sets; what is more is a year of the calendar. */
const longest = 1000

/** Find the durations of a text: `шести месяцев`, `күнтізбелік алпыс күн`, `10 working days`. */
export function findDurations(text: string, quantities: Quantities): Array<FoundDuration> {
  const found: Array<FoundDuration> = []
  for (const match of text.matchAll(quantities.duration)) {
    const { amount = '', calendar = '', unit = '' } = match.groups ?? {}
    const words = amount.toLowerCase().split(/\s+/)
    const value = parseNumber(amount, quantities) ?? parseNumber(words[words.length - 1] ?? '', quantities)
    const timeUnit = quantities.timeUnits[unit.toLowerCase()]
    if (value === undefined || !timeUnit || value > longest) continue
    // Kazakh puts the word for the calendar before the number.
    const kind = quantities.calendars[calendar.toLowerCase()] ?? quantities.calendars[words[0] ?? ''] ?? null
    found.push({ amount: value, timeUnit, calendar: kind, start: match.index, end: match.index + match[0].length })
  }
  return found
}

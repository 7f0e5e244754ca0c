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
    // The word for the calendar stands before the number or behind it; the pattern may take it for a part of it.
    const words = amount.toLowerCase().split(/\s+/)
    const kind =
      [...words, calendar.toLowerCase()]
        .map((word) => quantities.calendars[word])
        .find((found) => found) ?? null
    const number = words.filter((word) => quantities.calendars[word] === undefined)
    const value =
      parseNumber(number.join(' '), quantities) ??
      parseNumber(number[number.length - 1] ?? '', quantities)
    const timeUnit = quantities.timeUnits[unit.toLowerCase()]
    if (value === undefined || !timeUnit || value > longest) continue
    found.push({
      amount: value,
      timeUnit,
      calendar: kind,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found
}

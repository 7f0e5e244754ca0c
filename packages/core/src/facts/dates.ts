import type { Quantities } from '../language/language.ts'

/** A date found in a text, with its place there. */
export interface FoundDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

/**
 * Read the first date in a text.
 *
 * @param text Words or figures (`2 октября 2023 года`, `2026 жылғы 1 қаңтар`, `01.01.2026`).
 * @returns ISO 8601, or `null` where there is none or it does not exist in the calendar.
 */
export function parseDate(
  text: string,
  quantities: Pick<Quantities, 'dates' | 'months'>,
): string | null {
  return findDates(text, quantities)[0]?.iso ?? null
}

/** Find every full date of a text. */
export function findDates(
  text: string,
  { dates, months }: Pick<Quantities, 'dates' | 'months'>,
): Array<FoundDate> {
  const found: Array<FoundDate> = []
  for (const pattern of dates) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {}
      const month =
        Number(groups['monthNumber']) || months[(groups['month'] ?? '').toLowerCase()] || 0
      const iso = toIso(Number(groups['year']), month, Number(groups['day']))
      if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** ISO date of a day that exists; `null` for 31 February. Years 1 to 9999. */
export function toIso(year: number, month: number, day: number): string | null {
  if (!(year >= 1 && year <= 9999)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day
  )
    return null
  return date.toISOString().slice(0, 10)
}

/**
 * The first day after a period that is counted from the day after `from`.
 *
 * "On expiry of ten calendar days after the day of publication", published on 1 October: the ten days are 2 to 11
 * October, and the act applies from 12 October.
 *
 * @param from ISO date of the event.
 * @returns ISO date, or `null` for periods that need a calendar of working days, or hours.
 */
export function dayAfterPeriod(
  from: string,
  amount: number,
  timeUnit: 'hour' | 'day' | 'week' | 'month' | 'year',
): string | null {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  if (toIso(year, month, day) === null || timeUnit === 'hour') return null
  if (timeUnit === 'day' || timeUnit === 'week') {
    const days = timeUnit === 'day' ? amount : amount * 7
    return new Date(Date.UTC(year, month - 1, day + days + 1)).toISOString().slice(0, 10)
  }
  const months = timeUnit === 'month' ? amount : amount * 12
  // A month that lacks the day ends the period on its own last day.
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay) + 1))
    .toISOString()
    .slice(0, 10)
}

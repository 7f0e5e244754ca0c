import type { TimeUnit } from '../language/quantities.ts'
import { toIso } from './dates.ts'

/**
 * How a period is counted.
 *
 * `after`: from the day behind the event; what waits for it begins when it has passed (`по истечении десяти дней после
 * дня опубликования`: published on 1 October, the days are 2 to 11 October, it begins on 12 October).
 * `onDay`: what waits for it begins on its last day (`the twentieth day following`: published on 1, it begins on 21).
 * `including`: the day of the event is its first (`28 days beginning with the day …`: from 1 October, it begins on 29).
 */
export type Counting = 'after' | 'onDay' | 'including'

/**
 * The day that a period leads to.
 *
 * @param from ISO date of the event.
 * @returns ISO date; `null` for hours, and for a day that does not exist.
 */
export function dayOfPeriod(
  from: string,
  amount: number,
  timeUnit: TimeUnit,
  counting: Counting,
): string | null {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const isCountable = timeUnit !== 'hour' && Number.isInteger(amount) && amount >= 0
  if (!isCountable || toIso(year, month, day) === null) return null
  const behind = counting === 'after' ? 1 : 0
  if (timeUnit === 'day' || timeUnit === 'week') {
    const days = timeUnit === 'day' ? amount : amount * 7
    return isoOf(year, month, day + days + behind)
  }
  const months = month + (timeUnit === 'month' ? amount : amount * 12)
  const lastDay = new Date(Date.UTC(year, months, 0)).getUTCDate()
  if (day <= lastDay) return isoOf(year, months, day + behind)
  // A month that lacks the day ends the period on its own last day; what begins with the period's end begins behind it.
  return isoOf(year, months, counting === 'onDay' ? lastDay : lastDay + 1)
}

/** Months and days may be beyond their range: they run over into the next. */
function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10)
}

import { toIso } from '../facts/dates.ts'

/** The date of publication that a caller gave. @throws {TypeError} When it is no date. */
export function checkDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? date.split('-').map(Number)
    : []
  if (toIso(year, month, day) === date) return date
  throw new TypeError(`Expected a date of publication such as \`2026-01-31\`, not \`${date}\``)
}

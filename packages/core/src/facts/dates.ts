import type { Quantities } from '../language/quantities.ts'
import { withoutOverlaps } from './counted.ts'
import { findAll } from './find-all.ts'
import { isLetter } from './form-scanner.ts'

/** What a pack has to say about dates. */
export type DateForms = Pick<Quantities, 'dates' | 'dateSigns' | 'dayWords' | 'months'>

/** A date found in a text, with its place there. */
export interface FoundDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

/** A date that the text leaves blanks in, or gives no year or day. */
export interface FoundPartialDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly start: number
  readonly end: number
}

/**
 * Read the first date in a text.
 *
 * @param text Words or figures (`2 октября 2023 года`, `2026 жылғы 1 қаңтар`, `01.01.2026`).
 * @returns ISO 8601, or `null` where there is none or it does not exist in the calendar.
 */
export function parseDate(text: string, forms: DateForms): string | null {
  return findDates(text, forms)[0]?.iso ?? null
}

/** Whether a text has what every date has: a quick look, most texts have none. */
export function mayHoldDates(text: string, { dateSigns }: DateForms): boolean {
  return dateSigns.every((sign) => sign.test(text))
}

/** Find every full date of a text. Of `с 1 по 15 марта 2026 года` both days. */
export function findDates(text: string, forms: DateForms): Array<FoundDate> {
  const found: Array<FoundDate> = []
  if (!mayHoldDates(text, forms)) return found
  for (const pattern of forms.dates) {
    for (const match of findAll(text, pattern)) {
      const { year, month, day, fromDay } = readGroups(match, forms)
      const end = match.index + match[0].length
      const iso = toIso(year ?? 0, month ?? 0, day ?? 0)
      if (!iso || isWithinWord(text, match.index)) continue
      const first = fromDay === null ? null : toIso(year ?? 0, month ?? 0, fromDay)
      const places = first && first < iso ? placesOfDays(pattern, text, match.index) : undefined
      if (first && places) {
        // `1 по 15 марта 2026 года`: each date ends or begins with its own day.
        found.push({ iso: first, start: match.index, end: places.fromDay[1] })
        found.push({ iso, start: places.day[0], end })
      } else found.push({ iso, start: match.index, end })
    }
  }
  return withoutOverlaps(found)
}

/** Find the dates that are not full: with blanks (`« » 2024 года`), of a month, of every year (`1 мая`). */
export function findPartialDates(
  text: string,
  forms: DateForms & Pick<Quantities, 'partialDates'>,
): Array<FoundPartialDate> {
  return partialDatesOf(text, forms, findDates(text, forms))
}

/** The partial dates of a text whose full dates were found already. */
export function partialDatesOf(
  text: string,
  forms: DateForms & Pick<Quantities, 'partialDates'>,
  full: ReadonlyArray<FoundDate>,
): Array<FoundPartialDate> {
  const found: Array<FoundPartialDate> = []
  if (!mayHoldDates(text, forms)) return found
  let next = 0
  const matches = forms.partialDates.flatMap((pattern) => findAll(text, pattern))
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const start = match.index
    const end = start + match[0].length
    while ((full[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if ((full[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    const { year, month, day } = readGroups(match, forms)
    if (day !== null && !(day >= 1 && day <= 31)) continue
    if (isWithinWord(text, start)) continue
    found.push({ year, month, day, start, end })
  }
  return withoutOverlaps(found)
}

/** Where the days of a span stand; asked for only where there is one, since it makes an expression slower. */
function placesOfDays(
  pattern: RegExp,
  text: string,
  at: number,
): { fromDay: [number, number]; day: [number, number] } | undefined {
  const exact = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}dy`)
  exact.lastIndex = at
  const places = exact.exec(text)?.indices?.groups
  const fromDay = places?.['fromDay']
  const day = places?.['day']
  return fromDay && day ? { fromDay, day } : undefined
}

function isWithinWord(text: string, at: number): boolean {
  return isLetter(text[at] ?? '') && isLetter(text[at - 1] ?? '')
}

function readGroups(
  { groups = {} }: RegExpMatchArray,
  { months, dayWords = {} }: DateForms,
): Record<'year' | 'month' | 'day' | 'fromDay', number | null> {
  const number = (name: string): number | null => {
    const words = groups[name]?.toLowerCase() ?? ''
    return Number(words) || (dayWords[words.replace(/\s+/g, ' ')] ?? null)
  }
  const month = number('monthNumber') ?? months[(groups['month'] ?? '').toLowerCase()] ?? null
  return { year: number('year'), month, day: number('day'), fromDay: number('fromDay') }
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

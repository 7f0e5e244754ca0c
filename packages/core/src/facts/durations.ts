import type { Quantities, TimeUnit, UnitForms } from '../language/quantities.ts'
import { boundOf, type CountedText, readCounted, withoutOverlaps } from './counted.ts'
import { findAll } from './find-all.ts'
import { isLetter } from './form-scanner.ts'
import { parseNumber } from './numbers.ts'

/** A length of time found in a text, with its place there. */
export interface FoundDuration {
  readonly amount: number
  /** Lower end of a range: 3 in `3 to 5 days`. */
  readonly from?: number
  readonly timeUnit: TimeUnit
  /** `null` where the text does not say how days are counted. */
  readonly calendar: 'working' | 'calendar' | null
  /** An age, or how often something happens; `null` for any other length of time. */
  readonly role: 'age' | 'frequency' | null
  /** Of a frequency: how many times in the time that is given. */
  readonly times?: number
  /** `max`: no more than this; `min`: no less. */
  readonly bound: 'max' | 'min' | null
  readonly start: number
  readonly end: number
}

/** Longer than any period that an act sets; what is more is a year of the calendar. */
const longest = 1000

/** Find the durations of a text: `шести месяцев`, `күнтізбелік алпыс күн`, `10 working days`, `once a year`. */
export function findDurations(text: string, quantities: Quantities): Array<FoundDuration> {
  return durationsOf(text, quantities, readCounted(text, quantities))
}

/** The durations of a text whose quantities were found already. */
export function durationsOf(
  text: string,
  quantities: Quantities,
  { counted, namesTime }: CountedText,
): Array<FoundDuration> {
  if (!namesTime) return []
  const { timeUnits, age, clock } = quantities
  const found: Array<FoundDuration> = findFrequencies(text, quantities)
  for (const { unit, value, from, calendar, bound, start, end } of counted) {
    if (unit.type !== 'time') continue
    const { id } = unit
    if (value <= 0 || value > longest) continue
    const before = text.slice(Math.max(0, start - 30), start)
    if (id === 'hour' && (clock.test(before) || /\d[.:]\d\d\s/.test(text.slice(start, end))))
      continue
    const isAge =
      id === 'year' && (age.before.test(before) || age.after.test(text.slice(start, end + 30)))
    found.push({
      amount: value,
      ...(from === undefined ? {} : { from }),
      timeUnit: id,
      calendar,
      role: isAge ? 'age' : null,
      bound,
      start,
      end,
    })
  }
  for (const match of findAll(text, quantities.single)) {
    const unit = timeUnitOf(match.groups?.['unit'] ?? '', timeUnits)
    if (!beginsWord(text, match.index)) continue
    const end = match.index + match[0].length
    const start = end - (match.groups?.['unit'] ?? '').length
    if (!unit) continue
    const bound = boundOf(text, start, end, quantities)
    found.push({
      amount: unit.size,
      timeUnit: unit.id,
      calendar: null,
      role: null,
      bound,
      start,
      end,
    })
  }
  return withoutOverlaps(found)
}

function findFrequencies(text: string, quantities: Quantities): Array<FoundDuration> {
  const found: Array<FoundDuration> = []
  for (const pattern of quantities.frequencies) {
    for (const match of findAll(text, pattern)) {
      const { times = '', amount = '', unit: word = '' } = match.groups ?? {}
      const unit = timeUnitOf(word, quantities.timeUnits)
      const number = amount === '' ? 1 : parseNumber(amount, quantities)
      const count = times === '' ? 1 : parseNumber(times, quantities)
      if (!unit || number === undefined || count === undefined) continue
      const start = match.index
      const end = start + match[0].length
      if (!beginsWord(text, start)) continue
      found.push({
        amount: number * unit.size,
        timeUnit: unit.id,
        calendar: null,
        role: 'frequency',
        times: count,
        bound: boundOf(text, start, end, quantities),
        start,
        end,
      })
    }
  }
  return found
}

function timeUnitOf(
  word: string,
  units: ReadonlyArray<UnitForms<TimeUnit>>,
): { id: TimeUnit; size: number } | undefined {
  const lower = word.toLowerCase()
  const unit = units.find(({ forms }) => forms.includes(lower))
  return unit && { id: unit.id, size: unit.size ?? 1 }
}

/** Find the words that leave no time: `незамедлительно`, `дереу`, `immediately`. */
export function findImmediate(
  text: string,
  { immediately }: Quantities,
): Array<{ start: number; end: number }> {
  return findAll(text, immediately)
    .filter(({ index }) => beginsWord(text, index))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** Patterns that begin with a word are fast where not each place of a text is looked at for what stands before it. */
function beginsWord(text: string, at: number): boolean {
  return !isLetter(text[at - 1] ?? '')
}

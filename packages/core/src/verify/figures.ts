import { amountsOf } from '../facts/amounts.ts'
import { boundOf, readCounted } from '../facts/counted.ts'
import { findDates, partialDatesOf } from '../facts/dates.ts'
import { durationsOf, findImmediate } from '../facts/durations.ts'
import { measuresOf } from '../facts/measures.ts'
import { composeNumber, type NumberPart, parseFigures, readNumberWord } from '../facts/numbers.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Quantities } from '../language/quantities.ts'
import { byWord } from '../segment/by-word.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import type { WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'

const nextWord = compact(/^\s\p{L}{1,30}/u)

/** A quantity of a text, so that two of one `dimension` can be compared. */
export interface Figure extends Span {
  /** What is counted: `day`, `month`, `USD`, `percent`, `date` …; `number` for a bare number. */
  readonly dimension: string
  readonly value: number
  /** Lower end of a range. */
  readonly from?: number
  /** How days are counted. */
  readonly calendar: 'working' | 'calendar' | null
  readonly bound: 'max' | 'min' | null
  /** A date, as far as it is given: `2027-07-01`, `--04-01`, `2028`. */
  readonly date?: string
  /** Of a frequency. */
  readonly times?: number
}

/** A number, whatever it counts. */
export interface FoundNumber extends Span {
  readonly value: number
}

/** Months and days are compared as such: nobody knows how many days a month has. */
const bases: Readonly<Record<string, readonly [string, number]>> = {
  hour: ['hour', 1],
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['month', 12],
}

/** Read every date, duration, sum, measure and bare number of a text, in no order. */
export function findFigures(
  text: string,
  words: WordList,
  language: Language,
  numbers: ReadonlyArray<FoundNumber> = findNumbers(words, language),
): Array<Figure> {
  const { quantities } = language
  const units = readCounted(text, quantities)
  const { counted } = units
  const full = findDates(text, quantities)
  const none = { calendar: null, bound: null } as const
  const found: Array<Figure> = []
  for (const { iso, start, end } of full)
    found.push({ ...none, dimension: 'date', value: 0, date: iso, start, end })
  for (const { year, month, day, start, end } of partialDatesOf(text, quantities, full)) {
    if (month === null) continue
    const parts = [year ?? '-', pad(month), ...(day === null ? [] : [pad(day)])]
    found.push({ ...none, dimension: 'date', value: 0, date: parts.join('-'), start, end })
  }
  for (const one of durationsOf(text, quantities, units)) {
    const [dimension, size] = bases[one.timeUnit] ?? [one.timeUnit, 1]
    const { calendar, bound, start, end, times, from } = one
    const isFrequency = one.role === 'frequency'
    found.push({
      dimension: isFrequency ? 'frequency' : dimension,
      value: one.amount * size,
      ...(from === undefined ? {} : { from: from * size }),
      ...(times === undefined ? {} : { times }),
      calendar,
      bound,
      start,
      end,
    })
  }
  for (const { start, end } of findImmediate(text, quantities))
    found.push({ ...none, dimension: 'immediate', value: 0, start, end })
  for (const { value, from, currency, index, bound, start, end } of amountsOf(
    text,
    quantities,
    counted,
  ))
    found.push({
      dimension: currency ?? index ?? '',
      value,
      ...(from === undefined ? {} : { from }),
      calendar: null,
      bound,
      start,
      end,
    })
  for (const { value, from, unit, bound, start, end } of measuresOf(counted))
    found.push({
      dimension: unit,
      value,
      ...(from === undefined ? {} : { from }),
      calendar: null,
      bound,
      start,
      end,
    })
  const taken = found.map(({ start, end }) => ({ start, end }))
  for (const number of numbers) {
    if (taken.some(({ start, end }) => number.start < end && start < number.end)) continue
    found.push({
      ...number,
      dimension: 'number',
      calendar: null,
      bound: limitOf(text, number, quantities),
    })
  }
  return found
}

/** The limit that the words around a bare number make of it; what is counted may stand between them. */
function limitOf(text: string, { start, end }: Span, quantities: Quantities): Figure['bound'] {
  const next = nextWord.exec(text.slice(end, end + 40))?.[0].length ?? 0
  return boundOf(text, start, end, quantities) ?? boundOf(text, start, end + next, quantities)
}

/** Every number of a text, in figures or words, whatever it counts. */
export function findNumbers({ lexemes, starts }: WordList, language: Language): Array<FoundNumber> {
  const { quantities } = language
  const partsOfWord = numberWordsOf(language)
  const found: Array<FoundNumber> = []
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]
    const start = starts[at] ?? 0
    if (!lexeme) continue
    // Only what has more than letters has a digit.
    if (lexeme.characters > lexeme.letters && /\d/.test(lexeme.text)) {
      const figures = /^\d[\d\s\u00a0\u2009\u202f.,]*/.exec(lexeme.text)?.[0] ?? ''
      const value = figures === '' ? undefined : parseFigures(figures, quantities.decimalSign)
      if (value !== undefined) found.push({ value, start, end: start + lexeme.text.length })
      continue
    }
    const parts = partsOfWord(lexeme)
    if (!parts) continue
    const all = [...parts]
    let end = start + lexeme.text.length
    for (let next = at + 1; next < lexemes.length; next++) {
      const word = lexemes[next]
      const further = word && partsOfWord(word)
      if (!word || !further || (starts[next] ?? 0) - end > 1) break
      all.push(...further)
      end = (starts[next] ?? 0) + word.text.length
      at = next
    }
    const { value } = composeNumber(all)
    // `one` is an article and a pronoun far more often than a number.
    if (value !== 1) found.push({ value, start, end })
  }
  return found
}

const numberWords = new WeakMap<Language, (lexeme: Lexeme) => Array<NumberPart> | undefined>()

/** Reads what number a word says, once for each word. */
function numberWordsOf(language: Language): (lexeme: Lexeme) => Array<NumberPart> | undefined {
  const made =
    numberWords.get(language) ?? byWord(({ lower }) => readNumberWord(lower, language.quantities))
  numberWords.set(language, made)
  return made
}

/** Whether one figure bears out another: the same, as far as the statement says it. */
export function bearsOut(stated: Figure, source: Figure): boolean {
  // `Half of the cost` is 50 percent of it.
  if (stated.dimension === 'number' && source.dimension === 'percent' && stated.value < 1)
    return stated.value * 100 === source.value
  if (stated.dimension !== source.dimension) return false
  if (stated.date !== undefined || source.date !== undefined)
    return sameDate(stated.date ?? '', source.date ?? '')
  if (stated.times !== undefined && source.times !== undefined && stated.times !== source.times)
    return false
  if (stated.calendar !== null && source.calendar !== null && stated.calendar !== source.calendar)
    return false
  const { value, from } = stated
  if (from !== undefined && source.from !== undefined && from !== source.from) return false
  return value === source.value || value === source.from || isRounded(value, Math.abs(source.value))
}

/** `22,9 триллиона` for 22 889 278 204 000: large sums are told in round figures. */
function isRounded(value: number, exact: number): boolean {
  if (value < 1_000_000 || value === exact) return value === exact
  let unit = 1
  while (value % (unit * 10) === 0) unit *= 10
  return value / unit >= 10 && Math.abs(exact - value) <= unit / 2
}

/** Parts that one of them leaves out are not compared. */
function sameDate(a: string, b: string): boolean {
  const [first, second] = [partsOf(a), partsOf(b)]
  return first.every((part, at) => {
    const other = second[at] ?? ''
    return part === '' || other === '' || part === other
  })
}

function partsOf(date: string): [string, string, string] {
  if (date.startsWith('-')) {
    const [month = '', day = ''] = date.replace(/^-+/, '').split('-')
    return ['', month, day]
  }
  const [year = '', month = '', day = ''] = date.split('-')
  return [year, month, day]
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

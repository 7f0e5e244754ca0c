import {
  findAmounts,
  findDates,
  findDurations,
  findImmediate,
  findMeasures,
  findPartialDates,
} from '@aiqyn/core'
import { expect, test } from 'vitest'
import { quantities } from './quantities.ts'

const dates = (text: string): Array<string> =>
  findDates(text, quantities).map(({ iso, start, end }) => `${iso} ${text.slice(start, end)}`)
const partial = (text: string) =>
  findPartialDates(text, quantities).map(({ year, month, day }) => [year, month, day])
const durations = (text: string): Array<string> =>
  findDurations(text, quantities).map(({ amount, from, timeUnit, calendar, role, times, bound }) =>
    [from, amount, timeUnit, calendar, role, times, bound].filter((one) => one != null).join(' '),
  )
const amounts = (text: string): Array<string> =>
  findAmounts(text, quantities).map(({ value, from, currency, index, bound }) =>
    [from, value, currency, index, bound].filter((one) => one != null).join(' '),
  )
test('one of a currency that a rate is given for is no sum', () => {
  expect(amounts('520 tenge per one US dollar')).toEqual(['520 KZT'])
  expect(amounts('an increase to one dollar')).toEqual(['1 USD'])
})

const measures = (text: string): Array<string> =>
  findMeasures(text, quantities).map(({ value, from, unit, bound }) =>
    [from, value, unit, bound].filter((one) => one != null).join(' '),
  )

test('reads dates in every usual order', () => {
  expect(dates('on 1 July 2026, July 1, 2026 or July 1st 2026')).toEqual([
    '2026-07-01 1 July 2026',
    '2026-07-01 July 1, 2026',
    '2026-07-01 July 1st 2026',
  ])
  expect(dates('the 1st day of July, 2026; the twenty-first of May 2026; 2026-07-01')).toEqual([
    '2026-07-01 1st day of July, 2026',
    '2026-05-21 twenty-first of May 2026',
    '2026-07-01 2026-07-01',
  ])
  expect(dates('1 to 15 March 2026')).toEqual(['2026-03-01 1', '2026-03-15 15 March 2026'])
  expect(dates('30 February 2026, July 2026, 12026-07-01')).toEqual([])
})

test('reads dates with blanks, and those without a year or a day', () => {
  expect(partial('this ___ day of __________, 20__; July ___, 2026')).toEqual([
    [null, null, null],
    [2026, 7, null],
  ])
  expect(partial('before 1 July, by September 30 of each year, in April 2016')).toEqual([
    [null, 7, 1],
    [null, 9, 30],
    [2016, 4, null],
  ])
  expect(partial('a person may 5 times, July 1, 2026')).toEqual([])
})

test('reads durations with their calendar, bound and range', () => {
  expect(durations('within 30 days, ten (10) business days, not later than 180 days')).toEqual([
    '30 day max',
    '10 day working',
    '180 day max',
  ])
  expect(durations('the 30-day period, a two-year term, 3 to 5 years, 12 months or more')).toEqual([
    '30 day',
    '2 year',
    '3 5 year',
    '12 month min',
  ])
  expect(durations('two or more consecutive fiscal years, half an hour, within a year')).toEqual([
    '2 year min',
    '0.5 hour',
    '1 year max',
  ])
  expect(durations('may not be for more than 28 days, more than 12 months')).toEqual([
    '28 day max',
    '12 month min',
  ])
  expect(durations('the 30-calendar day period, the first 8 fiscal year quarters')).toEqual([
    '30 day calendar',
    '24 month',
  ])
  expect(durations('must— (a) not exceed 5 years; a maximum period of two years')).toEqual([
    '5 year max',
    '2 year max',
  ])
})

test('tells ages and frequencies from other durations', () => {
  expect(durations('under 18 years of age, has attained the age of 16 years')).toEqual([
    '18 year age max',
    '16 year age',
  ])
  expect(durations('at least once every three years, twice a year')).toEqual([
    '3 year frequency 1 min',
    '1 year frequency 2',
  ])
})

test('years of the calendar and single days are no durations', () => {
  expect(durations('fiscal years 2013 through 2017, that day, each year, year to year')).toEqual([])
  expect(durations('the report for a year, holidays, 5 daylight rules')).toEqual([])
})

test('reads sums with signs, codes and words', () => {
  expect(amounts('$5,000,000, £10 million, EUR 20 000, €2.5 billion, US$ 300')).toEqual([
    '5000000 USD',
    '10000000 GBP',
    '20000 EUR',
    '2500000000 EUR',
    '300 USD',
  ])
  expect(amounts('five hundred dollars, 20,000 US dollars, 24.3 cents, up to 300 pounds')).toEqual([
    '500 USD',
    '20000 USD',
    '0.243 USD',
    '300 GBP max',
  ])
  expect(amounts('238 pounds of mercury, paragraph (3p), $ amounts, in euro')).toEqual([])
})

test('reads multiples of an index', () => {
  const index = 'monthlyCalculationIndex'
  expect(amounts('100 times the monthly calculation index, 20 MCI')).toEqual([
    `100 ${index}`,
    `20 ${index}`,
  ])
  expect(amounts('twenty monthly calculation indices')).toEqual([`20 ${index}`])
})

test('reads shares, lengths and numbers of people', () => {
  expect(measures('not more than 50 percent, 20 per cent., 6 to 16 %, within 300 feet')).toEqual([
    '50 percent max',
    '20 percent',
    '6 16 percent',
    '300 foot max',
  ])
  expect(measures('2 percent in 1980 to 22 percent of it')).toEqual(['2 percent', '22 percent'])
  expect(measures('sub-paragraph (3G) or (4M), section 280g, percent of')).toEqual([])
})

test('finds words that leave no time, not those that tell an order', () => {
  expect(
    findImmediate('shall immediately notify; immediately before that day', quantities),
  ).toEqual([{ start: 6, end: 17 }])
})

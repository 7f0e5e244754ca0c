import {
  findAmounts,
  findDates,
  findDurations,
  findImmediate,
  findMeasures,
  findPartialDates,
  valueOfMultiple,
} from '@aiqyn/core'
import { expect, test } from 'vitest'
import { quantities } from './quantities.ts'

const words = (text: string, found: ReadonlyArray<{ start: number; end: number }>) =>
  found.map(({ start, end }) => text.slice(start, end))
const dates = (text: string): Array<string> => {
  const found = findDates(text, quantities)
  return found.map(({ iso }, index) => `${iso} ${words(text, found)[index]}`)
}
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
const measures = (text: string): Array<string> =>
  findMeasures(text, quantities).map(({ value, from, unit, bound }) =>
    [from, value, unit, bound].filter((one) => one != null).join(' '),
  )

test('reads dates in words and figures, with their year word', () => {
  expect(dates('от 12 апреля 2004 года, от 1-го мая 2005 г.')).toEqual([
    '2004-04-12 12 апреля 2004 года',
    '2005-05-01 1-го мая 2005 г.',
  ])
  expect(dates('с «1» июля 2026 года и « 14 » апреля 2015 года')).toEqual([
    '2026-07-01 «1» июля 2026 года',
    '2015-04-14 « 14 » апреля 2015 года',
  ])
  expect(dates('(введен с 01.07.2026), в редакции от 5.02.2020 года')).toEqual([
    '2026-07-01 01.07.2026',
    '2020-02-05 5.02.2020 года',
  ])
  expect(dates('с 1 по 15 марта 2026 года; 3–5 мая 2026 года')).toEqual([
    '2026-03-01 1',
    '2026-03-15 15 марта 2026 года',
    '2026-05-03 3',
    '2026-05-05 5 мая 2026 года',
  ])
})

test('what is no day of the calendar is no date', () => {
  expect(dates('31 февраля 2026 года, пункт 1.13.2026, 2026 год, версия 1.01.20265')).toEqual([])
  expect(dates('15 по 10 марта 2026 года')).toEqual(['2026-03-10 15 по 10 марта 2026 года'])
})

test('reads dates with blanks, and those without a year or a day', () => {
  expect(partial('от «___» __________ 20__ года № ___, « » 2024 года')).toEqual([
    [null, null, null],
    [2024, null, null],
  ])
  expect(partial('до 1 мая и не позднее 25-го числа, в январе 2026 года')).toEqual([
    [null, 5, 1],
    [null, null, 25],
    [2026, 1, null],
  ])
  expect(partial('от 12 апреля 2004 года, мая, 45 мая')).toEqual([])
})

test('reads durations with their calendar, bound and range', () => {
  expect(durations('в течение пяти рабочих дней, 10 (десяти) календарных дней')).toEqual([
    '5 day working',
    '10 day calendar',
  ])
  expect(durations('не позднее чем за три рабочих дня до; не менее двух лет')).toEqual([
    '3 day working max',
    '2 year min',
  ])
  expect(durations('от трех до пяти лет, 10-15 дней, трех и более месяцев')).toEqual([
    '3 5 year',
    '10 15 day',
    '3 month min',
  ])
  expect(durations('в 10-дневный срок, в двухмесячный срок, полутора лет, двое суток')).toEqual([
    '10 day',
    '2 month',
    '1.5 year',
    '2 day',
  ])
  expect(durations('в течение месяца, не более квартала, двадцати четырех часов')).toEqual([
    '1 month',
    '3 month max',
    '24 hour',
  ])
})

test('tells ages and frequencies from other durations', () => {
  expect(durations('лица, достигшие восемнадцати лет; двадцатипятилетнего возраста')).toEqual([
    '18 year age',
    '25 year age',
  ])
  expect(durations('не реже одного раза в год; 3-х раз в месяц; раз в два года')).toEqual([
    '1 year frequency 1 min',
    '1 month frequency 3',
    '2 year frequency 1',
  ])
})

test('years of the calendar and hours of the clock are no durations', () => {
  expect(durations('за выслугу лет, с 2026 года, на 2026 – 2028 годы, в 2026 году')).toEqual([])
  expect(durations('с 9.00 часов до 18.00 часов, в 22 часа, темное время суток')).toEqual([])
  expect(durations('пятью статьями, день первый, рабочих дней')).toEqual([])
})

test('reads sums in figures and words, with their scale', () => {
  expect(amounts('22 889 278 204 тысячи тенге, 1,5 млрд тенге, 3 млн. тенге')).toEqual([
    '22889278204000 KZT',
    '1500000000 KZT',
    '3000000 KZT',
  ])
  expect(amounts('пять тысяч двести тенге; 5 тысяч 300 тенге; 2 млн 500 тыс.тенге')).toEqual([
    '5200 KZT',
    '5300 KZT',
    '2500000 KZT',
  ])
  expect(amounts('773 704,8 доллара США, $1,000, EUR 20 000, 100 рублей')).toEqual([
    '773704.8 USD',
    '1000 USD',
    '20000 EUR',
    '100 RUB',
  ])
  expect(amounts('доходы – 5 000 тенге, сальдо – -2 270,8 тысяч тенге')).toEqual([
    '5000 KZT',
    '-2270800 KZT',
  ])
  expect(amounts('(тысяч тенге), сумма в тенге, курс тенге')).toEqual([])
  expect(amounts('по курсу 520 тенге за один доллар США')).toEqual(['520 KZT'])
  expect(amounts('продается за один тенге')).toEqual(['1 KZT'])
})

test('reads multiples of an index, and leaves their value to the caller', () => {
  const index = 'monthlyCalculationIndex'
  expect(amounts('двадцати месячных расчетных показателей, 100 МРП')).toEqual([
    `20 ${index}`,
    `100 ${index}`,
  ])
  expect(amounts('50-кратного месячного расчетного показателя')).toEqual([`50 ${index}`])
  expect(amounts('не превышает пятидесятитысячекратный размер МРП')).toEqual([`50000 ${index} max`])
  expect(amounts('в тысячекратном размере месячного расчетного показателя')).toEqual([
    `1000 ${index}`,
  ])
  expect(amounts('от пятидесяти до ста месячных расчетных показателей')).toEqual([
    `50 100 ${index}`,
  ])
  expect(amounts('размер месячного расчетного показателя')).toEqual([])
  const [fine, sum] = findAmounts('20 МРП и 500 тенге', quantities)
  expect(fine && valueOfMultiple(fine, 4000)).toBe(80_000)
  expect(sum && valueOfMultiple(sum, 4000)).toBeUndefined()
})

test('reads shares, lengths, weights and numbers of people', () => {
  expect(measures('более пятидесяти процентов, 4,9 %, стопроцентным участием')).toEqual([
    '50 percent min',
    '4.9 percent',
    '100 percent',
  ])
  expect(measures('не превышающего 1,5 (полутора) метра; 8мм; 5 кв. м; 3,5 т')).toEqual([
    '1.5 metre max',
    '8 millimetre',
    '5 squareMetre',
    '3.5 tonne',
  ])
  expect(measures('пять человек, десяти-пятнадцати метров')).toEqual(['5 person', '10 15 metre'])
  expect(measures('пункт 5 М, статьи 3 л, каждый человек')).toEqual(['3 litre'])
})

test('finds words that leave no time', () => {
  const text = 'незамедлительно сообщает и немедленное изъятие, медленно'
  expect(words(text, findImmediate(text, quantities))).toEqual(['незамедлительно', 'немедленное'])
})

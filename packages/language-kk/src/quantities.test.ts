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
const measures = (text: string): Array<string> =>
  findMeasures(text, quantities).map(({ value, from, unit, bound }) =>
    [from, value, unit, bound].filter((one) => one != null).join(' '),
  )

test('reads dates in words and figures, with their case endings', () => {
  expect(dates('2026 жылғы 1 қаңтардан бастап, 2023 жылғы 2 қазанда')).toEqual([
    '2026-01-01 2026 жылғы 1 қаңтардан',
    '2023-10-02 2023 жылғы 2 қазанда',
  ])
  expect(dates('2026 жылғы «1» қыркүйекке, 2015 жылғы « 14 » сәуірдегі')).toEqual([
    '2026-09-01 2026 жылғы «1» қыркүйекке',
    '2015-04-14 2015 жылғы « 14 » сәуірдегі',
  ])
  expect(dates('2003 жылғы 9-қаңтарда, 2026 жылғы 1 қыркүйегі, 01.07.2026')).toEqual([
    '2003-01-09 2003 жылғы 9-қаңтарда',
    '2026-09-01 2026 жылғы 1 қыркүйегі',
    '2026-07-01 01.07.2026',
  ])
  expect(dates('2026 жылғы 3–5 мамырда')).toEqual([
    '2026-05-03 2026 жылғы 3',
    '2026-05-05 5 мамырда',
  ])
  expect(dates('2026 жылғы 31 ақпан, 2026 жыл, 32.01.2026')).toEqual([])
})

test('reads dates with blanks, and those without a year or a day', () => {
  expect(partial('2024 жылғы « » № 5, 20__ жылғы «___» __________')).toEqual([
    [2024, null, null],
    [null, null, null],
  ])
  expect(partial('1 маусымға дейін, 2026 жылғы қаңтарда')).toEqual([
    [null, 6, 1],
    [2026, 1, null],
  ])
  expect(partial('2026 жылғы 1 қаңтар, қазан ас, 5 маусымдық жұмыс')).toEqual([])
})

test('reads durations with their calendar, bound and range', () => {
  expect(durations('бес жұмыс күні ішінде, алпыс күнтізбелік күн, күнтізбелік он күн')).toEqual([
    '5 day working max',
    '60 day calendar',
    '10 day calendar',
  ])
  expect(
    durations('2 (екі) айдан аспайтын, кемінде екі жыл, он жұмыс күнінен кешіктірмей'),
  ).toEqual(['2 month max', '2 year min', '10 day working max'])
  expect(durations('үш және одан да көп ай, бір жарым жыл, жиырма төрт сағаттан')).toEqual([
    '3 month min',
    '1.5 year',
    '24 hour',
  ])
  expect(durations('ай ішінде, екі тоқсан')).toEqual(['1 month max', '6 month'])
})

test('tells ages and frequencies from other durations', () => {
  expect(durations('он сегіз жасқа толмаған, он төрттен он сегіз жасқа дейінгі')).toEqual([
    '18 year age',
    '14 18 year age',
  ])
  expect(durations('жылына бір реттен сиретпей, үш жылда екі рет, тоқсанда бір рет')).toEqual([
    '1 year frequency 1 min',
    '3 year frequency 2',
    '3 month frequency 1',
  ])
})

test('years of the calendar, suns and other words are no durations', () => {
  expect(durations('2026 жылғы бюджет, 2026 – 2028 жылдарға, алтын түсті күн')).toEqual([])
  expect(durations('екі айыппұл, бір айырма, жиырма айлық есептік көрсеткіш')).toEqual([])
})

test('reads sums in figures and words, with their scale', () => {
  expect(amounts('22 889 278 204 мың теңге, 85 000 теңгеден, 3 млн. теңге')).toEqual([
    '22889278204000 KZT',
    '85000 KZT',
    '3000000 KZT',
  ])
  expect(amounts('екі миллион бес жүз мың теңге, 773 704,8 АҚШ доллары')).toEqual([
    '2500000 KZT',
    '773704.8 USD',
  ])
  expect(amounts('(мың теңге), теңгемен')).toEqual([])
  expect(amounts('бір АҚШ доллары үшін 520,39 теңге бағамы')).toEqual(['520.39 KZT'])
  expect(amounts('бір АҚШ доллары төленеді')).toEqual(['1 USD'])
})

test('reads multiples of an index, before and behind it', () => {
  const index = 'monthlyCalculationIndex'
  expect(amounts('жиырма айлық есептік көрсеткіш, 0,064 айлық есептік көрсеткішті')).toEqual([
    `20 ${index}`,
    `0.064 ${index}`,
  ])
  expect(amounts('айлық есептік көрсеткіштің 50 еселенген мөлшерінде')).toEqual([`50 ${index}`])
  expect(amounts('елу еселенген айлық есептік көрсеткіштен аспайтын')).toEqual([`50 ${index} max`])
  expect(amounts('елуден жүзге дейінгі айлық есептік көрсеткіш')).toEqual([`50 100 ${index}`])
  expect(amounts('10-нан 20-ға дейінгі АЕК')).toEqual([`10 20 ${index}`])
  expect(amounts('айлық есептік көрсеткіштің мөлшері')).toEqual([])
})

test('reads shares, lengths and numbers of people', () => {
  expect(measures('елу пайызынан астамы, 4,9 %, 1,5 (бір жарым) метрден аспайтын')).toEqual([
    '50 percent min',
    '4.9 percent',
    '1.5 metre max',
  ])
  expect(measures('бес адамнан аспайды, адамның құқығы')).toEqual(['5 person max'])
})

test('finds words that leave no time', () => {
  expect(findImmediate('дереу хабарлайды, дереуі', quantities)).toEqual([{ start: 0, end: 5 }])
})

import { expect, test } from 'vitest'
import { makeFormScanner } from './form-scanner.ts'

const scan = makeFormScanner([
  { form: 'day', kind: 'word', value: 'day' },
  { form: 'days', kind: 'word', value: 'day' },
  { form: 'month* rate*', kind: 'word', value: 'rate' },
  { form: 'month*', kind: 'word', value: 'month' },
  { form: 'fold', kind: 'ending', value: 'multiple' },
  { form: '%', kind: 'word', value: 'percent' },
  { form: '$', kind: 'prefix', value: 'dollar' },
  { form: 'us$', kind: 'prefix', value: 'dollar' },
  { form: 'м', kind: 'word', value: 'metre' },
  { form: 'мм', kind: 'word', value: 'millimetre' },
])
const found = (text: string): Array<string> =>
  scan(text).map(({ form, start, end }) => `${text.slice(start, end)}=${form.value}`)

test('finds forms of whole words, the longest at a place, in any case', () => {
  expect(found('Days, a DAY; monthly  rates, monthly')).toEqual([
    'Days=day',
    'DAY=day',
    'monthly  rates=rate',
    'monthly=month',
  ])
  expect(found('5 М и 8мм')).toEqual(['М=metre', 'мм=millimetre'])
})

test('takes a word inside of another for nothing', () => {
  expect(found('daylight, Monday, midday, мера')).toEqual([])
})

test('finds endings only behind letters, figures and hyphens', () => {
  expect(found('tenfold 50-fold 5fold, a fold')).toEqual([
    'fold=multiple',
    'fold=multiple',
    'fold=multiple',
  ])
})

test('finds prefixes only before figures', () => {
  expect(found('$5, US$ 7, $x, 5 %')).toEqual(['$=dollar', 'US$=dollar', '%=percent'])
})

test('stands at the end of a text, and on an empty one', () => {
  expect(found('')).toEqual([])
  expect(found('5 d')).toEqual([])
  expect(found('5 day')).toEqual(['day=day'])
})

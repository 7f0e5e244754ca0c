import { expect, test } from 'vitest'
import { composeNumber, parseFigures, parseNumber, splitNumberWord } from './numbers.ts'

const forms = {
  numberWords: { five: 5, hundred: 100, one: 1, six: 6, ten: 10, twelve: 12, twenty: 20, two: 2 },
  scales: { million: 1e6, thousand: 1e3 },
  numberJoiner: 'and',
  decimalSign: '.',
} as const

test('reads figures with groups, decimals and signs', () => {
  expect(parseFigures('1,234,567.5', '.')).toBe(1_234_567.5)
  expect(parseFigures('22 889 278', ',')).toBe(22_889_278)
  expect(parseFigures('1.500.000,5', ',')).toBe(1_500_000.5)
  expect(parseFigures('1,5', ',')).toBe(1.5)
  expect(parseFigures('−7', ',')).toBe(-7)
  expect(parseFigures('1.2.3', ',')).toBeUndefined()
})

test('adds up number words, and multiplies by the words for thousands', () => {
  expect(parseNumber('two hundred and five', forms)).toBe(205)
  expect(parseNumber('Twenty-five', forms)).toBe(25)
  expect(parseNumber('one million two hundred thousand six', forms)).toBe(1_200_006)
  expect(parseNumber('1.5 million', forms)).toBe(1_500_000)
  expect(parseNumber('2 million 5 thousand', forms)).toBeUndefined()
})

test('words that are no number, or no single one, are none', () => {
  expect(parseNumber('several', forms)).toBeUndefined()
  expect(parseNumber('five twenty', forms)).toBeUndefined()
  expect(parseNumber('twelve five', forms)).toBeUndefined()
  expect(parseNumber('', forms)).toBeUndefined()
})

test('of numbers that stand side by side the last counts', () => {
  const parts = [5, 20, 6].map((value) => ({ value, kind: 'word' as const }))
  expect(composeNumber(parts)).toEqual({ value: 26, from: 1 })
})

test('takes words that are written as one apart', () => {
  expect(splitNumberWord('twentyfive', forms)?.map(({ value }) => value)).toEqual([20, 5])
  expect(splitNumberWord('twentyfold', forms)).toBeUndefined()
  expect(splitNumberWord('ten'.repeat(20), forms)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { formatNumber, formatRange } from './format-number.ts'

const comma = { decimalSign: ',' } as const
const point = { decimalSign: '.' } as const

test('a figure has one decimal at most, behind the sign of its language', () => {
  expect([8.2, 8.24, 8.25, 8, 12345.67, 0].map((value) => formatNumber(value, comma))).toEqual([
    '8,2',
    '8,2',
    '8,3',
    '8',
    '12345,7',
    '0',
  ])
  expect(formatNumber(8.2, point)).toBe('8.2')
  expect(formatNumber(-3.14, comma)).toBe('-3,1')
})

test('a range whose ends read alike is one figure', () => {
  expect(formatRange(8.2, 9.51, comma)).toBe('8,2–9,5')
  expect(formatRange(8.21, 8.22, point)).toBe('8.2')
})

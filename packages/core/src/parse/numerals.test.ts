import { expect, test } from 'vitest'
import { isWrittenAs, writeOrdinal } from './numerals.ts'

test('a place is written as the numbers of its series are', () => {
  expect(writeOrdinal(2, '3', 3)).toBe('2')
  expect(writeOrdinal(4, 'e', 5)).toBe('d')
  expect(writeOrdinal(4, 'V', 5)).toBe('IV')
  expect(writeOrdinal(2, 'в', 3)).toBe('б')
})

test('a letter is no figure, and no capital', () => {
  expect(isWrittenAs('c', 'arabic')).toBe(false)
  expect(isWrittenAs('c', 'letter')).toBe(true)
  expect(isWrittenAs('C', 'letter')).toBe(false)
  expect(isWrittenAs('xiv', 'roman')).toBe(true)
})

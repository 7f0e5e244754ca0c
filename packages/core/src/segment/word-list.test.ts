import { expect, test } from 'vitest'
import { wordFrom } from './word-list.ts'

const words = { starts: [0, 5, 9, 20] }

test('the first word from an offset on begins at it or behind it', () => {
  expect([0, 1, 5, 6, 10, 20].map((offset) => wordFrom(words, offset))).toEqual([0, 1, 1, 2, 3, 3])
})

test('behind the last word there is none', () => {
  expect(wordFrom(words, 21)).toBe(4)
  expect(wordFrom({ starts: [] }, 0)).toBe(0)
})

import { expect, test } from 'vitest'
import { coveringSpan } from './covering-span.ts'

const spans = [
  { start: 3, end: 8 },
  { start: 8, end: 10 },
  { start: 20, end: 25 },
]

test('a place is in the span that begins at it or before it, and ends behind it', () => {
  expect([3, 7, 8, 9, 20, 24].map((offset) => coveringSpan(spans, offset)?.start)).toEqual([
    3, 3, 8, 8, 20, 20,
  ])
})

test('a place before all spans, between two, or right behind one is in none', () => {
  expect([0, 2, 10, 19, 25, 99].map((offset) => coveringSpan(spans, offset))).toEqual(
    Array.from({ length: 6 }, () => undefined),
  )
  expect(coveringSpan([], 0)).toBeUndefined()
})

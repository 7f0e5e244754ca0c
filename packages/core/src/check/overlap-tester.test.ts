import { expect, test } from 'vitest'
import { overlapTester } from './overlap-tester.ts'

test('a span overlaps where it shares a character, and not where it only touches', () => {
  const overlaps = overlapTester([
    { start: 20, end: 25 },
    { start: 3, end: 8 },
    { start: 6, end: 10 },
  ])
  const found = [
    [0, 3],
    [0, 4],
    [9, 12],
    [10, 20],
    [24, 30],
    [25, 30],
  ].map(([start = 0, end = 0]) => overlaps({ start, end }))
  expect(found).toEqual([false, true, true, false, true, false])
  expect(overlapTester([])({ start: 0, end: 9 })).toBe(false)
})

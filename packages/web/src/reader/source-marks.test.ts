import { expect, test } from 'vitest'
import { cutRun, joinRanges, rangesIn } from './source-marks.ts'

const show = (start: number, text: string, ...marks: Array<[number, number]>): string =>
  cutRun(
    { start, text },
    marks.map(([start, end]) => ({ start, end })),
  )
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')

test('marks cut a run at their places, which are those of the source', () => {
  expect(show(100, 'one two three', [104, 107])).toBe('one [two] three')
  expect(show(100, 'one two three', [90, 103], [108, 200])).toBe('[one] two [three]')
})

test('a mark elsewhere leaves the run whole', () => {
  expect(show(100, 'one two', [0, 100], [107, 120])).toBe('one two')
})

test('overlapping and adjoining stretches are one', () => {
  const ranges = [
    { start: 5, end: 9 },
    { start: 0, end: 2 },
    { start: 7, end: 12 },
    { start: 2, end: 3 },
  ]
  expect(joinRanges(ranges)).toEqual([
    { start: 0, end: 3 },
    { start: 5, end: 12 },
  ])
  expect(rangesIn({ start: 3, end: 6 }, joinRanges(ranges))).toEqual([{ start: 5, end: 12 }])
})

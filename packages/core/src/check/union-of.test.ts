import { expect, test } from 'vitest'
import { unionOf } from './union-of.ts'

test('spans that overlap or touch are one, in order', () => {
  expect(
    unionOf([
      { start: 20, end: 30 },
      { start: 0, end: 5 },
      { start: 5, end: 8 },
      { start: 22, end: 24 },
    ]),
  ).toEqual([
    { start: 0, end: 8 },
    { start: 20, end: 30 },
  ])
  expect(unionOf([])).toEqual([])
})

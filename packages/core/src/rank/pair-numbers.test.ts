import { expect, test } from 'vitest'
import { numberPairs } from './pair-numbers.ts'

test('each pair has one number, in the order in which pairs come, and its reverse another', () => {
  const { of, size } = numberPairs()
  expect([of(1, 2), of(2, 1), of(1, 2), of(0, 0)]).toEqual([0, 1, 0, 2])
  expect(size()).toBe(3)
})

test('pairs keep their numbers when the table grows', () => {
  const { of, size } = numberPairs()
  const all = Array.from({ length: 5_000 }, (_, at) => [at % 97, Math.floor(at / 97)] as const)
  const before = all.map(([first, second]) => of(first, second))
  expect(before).toEqual(all.map((_, at) => at))
  expect(all.map(([first, second]) => of(first, second))).toEqual(before)
  expect(size()).toBe(5_000)
})

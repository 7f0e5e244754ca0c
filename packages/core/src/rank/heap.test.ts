import { expect, test } from 'vitest'
import { createHeap } from './heap.ts'

test('the best comes first, whatever order they went in, and none of equals is lost', () => {
  const heap = createHeap<number>((a, b) => a > b)
  const numbers = Array.from({ length: 500 }, (_, n) => (n * 7919) % 101)
  for (const number of numbers) heap.push(number)
  const taken = numbers.map(() => heap.pop())
  expect(taken).toEqual(numbers.toSorted((a, b) => b - a))
  expect(heap.pop()).toBeUndefined()
})

test('what is put back in between takes its place', () => {
  const heap = createHeap<number>((a, b) => a > b)
  for (const number of [3, 1, 2]) heap.push(number)
  expect(heap.pop()).toBe(3)
  heap.push(1.5)
  expect([heap.pop(), heap.pop(), heap.pop(), heap.pop()]).toEqual([2, 1.5, 1, undefined])
})

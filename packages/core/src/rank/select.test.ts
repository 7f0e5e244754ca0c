import { expect, test } from 'vitest'
import { select } from './select.ts'

function candidate(rank: number, text: string): Parameters<typeof select>[0][number] {
  const words = text.split(' ')
  return {
    rank,
    length: text.length,
    pairs: () => words.slice(1).map((word, at) => `${words[at]} ${word}`),
  }
}

test('what matters most is selected first, and given back in source order', () => {
  const texts = [candidate(0.2, 'a b c'), candidate(0.9, 'd e f'), candidate(0.5, 'g h i')]
  expect(select(texts, 5)).toEqual([1])
  expect(select(texts, 10)).toEqual([1, 2])
  expect(select(texts, 100)).toEqual([0, 1, 2])
})

test('what was said already gives way to what was not', () => {
  const texts = [
    candidate(0.9, 'the owner must keep the dog on a lead'),
    candidate(0.8, 'the owner must keep the dog on a lead too'),
    candidate(0.6, 'the fine is two units'),
  ]
  expect(select(texts, 40)).toEqual([0])
  expect(select(texts, 60)).toEqual([0, 2])
})

test('of equals the first in the text is selected', () => {
  expect(select([candidate(0.5, 'a b'), candidate(0.5, 'c d')], 3)).toEqual([0])
})

test('what must be told goes before all else', () => {
  expect(select([candidate(0.9, 'a b c'), candidate(0.1, 'd e f')], 5, [1])).toEqual([1])
})

test('what does not fit is passed over for something shorter', () => {
  const long = candidate(0.9, 'a long sentence that takes far more room than there is')
  expect(select([long, candidate(0.1, 'short one')], 12)).toEqual([1])
})

test('without room or candidates nothing is selected', () => {
  expect(select([candidate(0.9, 'a b')], 0)).toEqual([])
  expect(select([], 100)).toEqual([])
})

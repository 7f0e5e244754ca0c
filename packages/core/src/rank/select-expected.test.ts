import { expect, test } from 'vitest'
import { selectExpected } from './select-expected.ts'

const lexemesOf = (text: string) => text.split(' ').map((lower) => ({ lower }))
/** Words that a person is sure to write once, and others that nobody would. */
const likely = new Set(['ministry', 'pays', 'fishers', 'boats', 'register'])
const chances = {
  ofWord: ({ lower }: { readonly lower: string }, nth: number) =>
    nth === 1 && likely.has(lower) ? 0.9 : 0.02,
  ofPair: (first: { readonly lower: string }, second: { readonly lower: string }) =>
    likely.has(first.lower) && likely.has(second.lower) ? 0.8 : 0.01,
}
const candidates = (texts: ReadonlyArray<string>) =>
  texts.map((text) => ({ rank: 0.5, lexemes: () => lexemesOf(text) }))
const options = { first: [], barred: new Set<number>(), told: [], wanted: 8 }

test('what a person would say is selected, and nothing that makes the summary worse', () => {
  const found = selectExpected(
    candidates([
      'such other sums as it deems fit',
      'ministry pays fishers',
      'in the manner set out therein',
      'boats register',
    ]),
    chances,
    options,
  )
  expect(found).toEqual([1, 3])
})

test('what was said is not selected again, in whatever order it comes', () => {
  const texts = ['ministry pays fishers', 'ministry pays fishers', 'pays fishers']
  expect(selectExpected(candidates(texts), chances, options)).toEqual([0])
  const told = lexemesOf('ministry pays fishers')
  expect(selectExpected(candidates(texts), chances, { ...options, told })).toEqual([])
})

test('what is told first is selected though no word of it is expected; what is told elsewhere is not', () => {
  const texts = ['such other sums as it deems fit', 'ministry pays fishers', 'boats register']
  const found = selectExpected(candidates(texts), chances, {
    ...options,
    first: [0],
    barred: new Set([1]),
  })
  expect(found).toEqual([0, 2])
})

test('of very many candidates those that matter most come into question', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    rank: at === 17_000 ? 1 : 0,
    lexemes: () => lexemesOf(at === 17_000 ? 'ministry pays fishers' : 'as it deems fit'),
  }))
  expect(selectExpected(many, chances, options)).toEqual([17_000])
  expect(selectExpected([], chances, options)).toEqual([])
})

import { expect, test } from 'vitest'
import { selectExpected } from './select-expected.ts'
import { numberWords } from './word-numbers.ts'

const numbers = numberWords()
const wordsOf = (text: string) => text.split(' ').map((lower) => numbers.of({ lower }))
/** Words that a person is sure to write once, and others that nobody would. */
const likely = new Set(wordsOf('ministry pays fishers boats register'))
const chances = {
  ofWord: (word: number, nth: number) => (nth === 1 && likely.has(word) ? 0.9 : 0.02),
  ofPair: (first: number, second: number) => (likely.has(first) && likely.has(second) ? 0.8 : 0.01),
}
const candidates = (texts: ReadonlyArray<string>) =>
  texts.map((text) => ({ rank: 0.5, words: () => wordsOf(text) }))
const options = { barred: new Set<number>(), told: [], wanted: 8 }

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
  expect(found([])).toEqual([1, 3])
})

test('what was said is not selected again, in whatever order it comes', () => {
  const texts = ['ministry pays fishers', 'ministry pays fishers', 'pays fishers']
  expect(selectExpected(candidates(texts), chances, options)([])).toEqual([0])
  const told = wordsOf('ministry pays fishers')
  expect(selectExpected(candidates(texts), chances, { ...options, told })([])).toEqual([])
})

test('what is told first is selected though no word of it is expected; what is told elsewhere is not', () => {
  const texts = ['such other sums as it deems fit', 'ministry pays fishers', 'boats register']
  const select = selectExpected(candidates(texts), chances, { ...options, barred: new Set([1]) })
  expect(select([0])).toEqual([0, 2])
  // What was selected for one choice is forgotten for the next.
  expect(select([])).toEqual([2])
})

test('of very many candidates those that matter most come into question', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    rank: at === 17_000 ? 1 : 0,
    words: () => wordsOf(at === 17_000 ? 'ministry pays fishers' : 'as it deems fit'),
  }))
  expect(selectExpected(many, chances, options)([])).toEqual([17_000])
  expect(selectExpected([], chances, options)([])).toEqual([])
})

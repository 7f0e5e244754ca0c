import { expect, test } from 'vitest'
import type { Finding } from '../act/types.ts'
import { gatherRepeats, placesOf } from './gather-repeats.ts'

const source = 'by means of a, by means  of b, By means of c, by reason of d'
const messages = { otherPlaces: (count: number): string => `+${count}` }

function finding(words: string, from: number, more: Partial<Finding> = {}): Finding {
  const start = source.indexOf(words, from)
  return {
    ruleId: 'en-by-means-of',
    severity: 'info',
    message: 'Say “by”.',
    category: 'wordy-phrase',
    start,
    end: start + words.length,
    line: 1,
    column: start + 1,
    ...more,
  }
}

const means = [
  finding('by means of', 0, { replacements: [{ value: 'by' }], eId: 'sec_1' }),
  finding('by means  of', 1, { replacements: [{ value: 'by' }], eId: 'sec_2' }),
  finding('By means of', 1, { replacements: [{ value: 'By' }] }),
]

test('the same words are told once, with their other places and what to write there', () => {
  const [told, ...rest] = gatherRepeats(means, source, messages)
  expect(rest).toEqual([])
  expect(told?.message).toBe('Say “by”. +2')
  expect(told?.others?.map(({ eId, column, replacement }) => [eId, column, replacement])).toEqual([
    ['sec_2', 16, 'by'],
    [undefined, 32, 'By'],
  ])
})

test('other words, other rules, and remarks on whole sentences are told apart', () => {
  const other = finding('by reason of', 0)
  const sentence = finding('by means of', 0, { ruleId: 'long-sentence' })
  delete sentence.category
  const findings = [finding('by means of', 0), sentence, sentence, other]
  expect(gatherRepeats([...findings, { ...other, ruleId: 'x' }], source, messages)).toHaveLength(4)
  const mix = finding('by means of', 0, { category: 'inconsistent-words' })
  expect(gatherRepeats([mix, { ...mix, start: 15, end: 27 }], source, messages)).toHaveLength(2)
})

test('words with look-alike letters are told once, whatever they are', () => {
  const looks = [finding('by', 0), finding('of', 0)].map(({ category: _, ...one }) => ({
    ...one,
    ruleId: 'look-alike-letter',
  }))
  expect(gatherRepeats(looks, source, messages).map(({ message }) => message)).toEqual([
    'Say “by”. +1',
  ])
})

test('a gathered finding is taken apart into its places', () => {
  const [told] = gatherRepeats(means, source, messages)
  const places = told ? placesOf(told) : []
  expect(places.map(({ eId, start, end }) => [eId, source.slice(start, end)])).toEqual([
    ['sec_1', 'by means of'],
    ['sec_2', 'by means  of'],
    [undefined, 'By means of'],
  ])
  expect(places.some((place) => 'others' in place)).toBe(false)
})

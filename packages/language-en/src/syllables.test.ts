import { syllable } from 'syllable'
import { expect, test } from 'vitest'
import { exceptions, syllables } from './syllables.ts'

test('counts the syllables of words of acts', () => {
  const words = 'law charged people table thereof authority legislation recipient association'
  expect(words.split(' ').map(syllables)).toEqual([1, 1, 2, 2, 2, 4, 4, 4, 5])
})

test('a capital letter changes nothing', () => {
  expect(['Safety', 'SAFETY', 'safety'].map(syllables)).toEqual([2, 2, 2])
})

test('a word without a vowel has one syllable, and what is no word none', () => {
  expect(['nth', '§', '2023', ''].map(syllables)).toEqual([1, 0, 0, 0])
})

test('every exception is one: the library counts the word otherwise', () => {
  for (const [word, count] of exceptions) expect.soft(syllable(word), word).not.toBe(count)
})

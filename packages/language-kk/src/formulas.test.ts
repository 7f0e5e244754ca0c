import type { Counts } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { formulas } from './formulas.ts'

const counts: Counts = {
  characters: 2000,
  letters: 1980,
  words: 300,
  sentences: 20,
  syllables: 870,
  wordsOf3Syllables: 150,
  wordsOf4Syllables: 90,
  wordsOf5Syllables: 45,
  wordsOf6Syllables: 18,
  complexWords: 0,
  unfamiliarWords: 0,
  longWords: 120,
  longSentences: 3,
  longestSentence: 40,
}
const value = (id: string): number | undefined => {
  const found = formulas.find((formula) => formula.id === id)?.value(counts)
  return found === undefined ? undefined : Number(found.toFixed(4))
}
const by = (id: string) => formulas.find((formula) => formula.id === id)

test('the formulas give what is computed by hand: 15 words a sentence, 2.9 syllables a word', () => {
  // 15 + 40
  expect(value('lix')).toBe(55)
  // 120 / 20
  expect(value('rix')).toBe(6)
  // 18 of 300
  expect(value('very-long-words')).toBe(6)
  // 3 of 20
  expect(value('long-sentences')).toBe(15)
  // 198.825 − 116.5075 − 39.15
  expect(value('atesman')).toBe(43.1675)
  // 118.823 − 75.3623 − 14.565
  expect(value('cetinkaya-uzun')).toBe(28.8957)
  expect(formulas).toHaveLength(6)
})

test('nothing is called validated, and Turkish formulas are experiments', () => {
  expect(formulas.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'lix adapted',
    'rix adapted',
    'very-long-words experimental',
    'long-sentences experimental',
    'atesman experimental',
    'cetinkaya-uzun experimental',
  ])
})

test('Ateşman does not fit texts whose words are longer than those it was drawn through', () => {
  const fits = by('atesman')?.fits
  expect(fits?.(counts)).toBe(true)
  // 3.2 syllables a word in short sentences: the value, 59.8, would be on the scale.
  expect(fits?.({ ...counts, syllables: 960, sentences: 75 })).toBe(false)
  expect(fits?.({ ...counts, sentences: 9 })).toBe(false)
})

test('every formula says where it comes from and how it counts', () => {
  expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length)
  for (const { id, name, formula, source, countingRule, range } of formulas) {
    expect.soft(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect.soft(name).not.toBe('')
    expect.soft(formula, id).toMatch(/сөз|сөйлем/)
    expect.soft(source, id).toMatch(/\.$/)
    expect.soft(countingRule, id).toMatch(/\.$/)
    if (range) expect.soft(range[0], id).toBeLessThan(range[1])
  }
})

test('what an editor reads is Kazakh: Latin letters stand in names and titles of works only', () => {
  const names = /Ateşman|Çetinkaya–Uzun|LIX|RIX/g
  for (const { id, name, formula, countingRule } of formulas) {
    expect.soft(formula, id).not.toMatch(/\p{Script=Latin}/u)
    for (const text of [name, countingRule ?? ''])
      expect.soft(text.replace(names, ''), id).not.toMatch(/\p{Script=Latin}/u)
  }
  for (const { id, source } of formulas)
    expect.soft(source, id).not.toMatch(/made for|in the form|uses? |published/)
})

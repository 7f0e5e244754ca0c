import type { Counts } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { formulas } from './formulas.ts'

const counts: Counts = {
  characters: 2940,
  letters: 2900,
  words: 600,
  sentences: 40,
  syllables: 900,
  wordsOf3Syllables: 90,
  wordsOf4Syllables: 30,
  wordsOf5Syllables: 10,
  wordsOf6Syllables: 2,
  complexWords: 72,
  unfamiliarWords: 180,
  longWords: 150,
  longSentences: 0,
  longestSentence: 30,
}
const value = (id: string, changed: Partial<Counts> = {}): number | undefined => {
  const found = formulas.find((formula) => formula.id === id)?.value({ ...counts, ...changed })
  return found === undefined ? undefined : Number(found.toFixed(4))
}
const by = (id: string) => formulas.find((formula) => formula.id === id)

test('the formulas give what is computed by hand: 15 words a sentence, 1.5 syllables a word', () => {
  // 206.835 − 15.225 − 126.9
  expect(value('flesch-reading-ease')).toBe(64.71)
  // 5.85 + 17.7 − 15.59
  expect(value('flesch-kincaid-grade')).toBe(7.96)
  // 12 % complex words: 0.4 × 27
  expect(value('gunning-fog')).toBe(10.8)
  // √67.5 = 8.21584; 8.56912 + 3.1291
  expect(value('smog')).toBe(11.6982)
  // 4.9 characters a word: 23.079 + 7.5 − 21.43
  expect(value('automated-readability-index')).toBe(9.149)
  // 483.333 letters and 6.66667 sentences in 100 words: 28.42 − 1.97333 − 15.8
  expect(value('coleman-liau')).toBe(10.6467)
  // 30 % unfamiliar words: 4.737 + 0.744 + 3.6365
  expect(value('dale-chall')).toBe(9.1175)
  // 15 + 25
  expect(value('lix')).toBe(40)
  // 150 / 40
  expect(value('rix')).toBe(3.75)
  expect(formulas).toHaveLength(9)
})

test('Dale–Chall adds its constant above 5 % of unfamiliar words only', () => {
  // 0.7895 + 0.744
  expect(value('dale-chall', { unfamiliarWords: 30 })).toBe(1.5335)
  // 5.16667 %: 0.81582 + 0.744 + 3.6365
  expect(value('dale-chall', { unfamiliarWords: 31 })).toBe(5.1963)
})

test('SMOG has no value under 30 sentences', () => {
  expect(value('smog', { sentences: 29 })).toBeNaN()
  // √90 = 9.48683; 9.89477 + 3.1291
  expect(value('smog', { sentences: 30 })).toBe(13.0239)
})

test('tables of their authors give school years', () => {
  const years = (id: string, found: number): number | undefined => by(id)?.schoolYears?.(found)
  expect([0.1, 0.2, 3.69, 3.7, 7.1, 7.2].map((rix) => years('rix', rix))).toEqual([
    1, 2, 8, 9, 12, 13,
  ])
  expect([4.2, 5, 6, 7, 8, 9, 10].map((score) => years('dale-chall', score))).toEqual([
    4, 5, 7, 9, 11, 13, 16,
  ])
  expect(years('flesch-kincaid-grade', 7.96)).toBe(7.96)
})

test('every formula says where it comes from and how it counts', () => {
  expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length)
  for (const { id, name, formula, source, countingRule, range } of formulas) {
    expect.soft(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect.soft(name).not.toBe('')
    expect.soft(formula, id).toMatch(/words|sentences/)
    expect.soft(source, id).toMatch(/\.$/)
    expect.soft(countingRule, id).toMatch(/\.$/)
    if (range) expect.soft(range[0], id).toBeLessThan(range[1])
  }
})

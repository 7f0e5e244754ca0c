import type { Counts } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { formulas } from './formulas.ts'

const counts: Counts = {
  characters: 1250,
  letters: 1240,
  words: 200,
  sentences: 10,
  syllables: 560,
  wordsOf3Syllables: 100,
  wordsOf4Syllables: 60,
  wordsOf5Syllables: 30,
  wordsOf6Syllables: 10,
  complexWords: 0,
  unfamiliarWords: 0,
  longWords: 90,
  longSentences: 2,
  longestSentence: 40,
}
const value = (id: string): number | undefined => {
  const found = formulas.find((formula) => formula.id === id)?.value(counts)
  return found === undefined ? undefined : Number(found.toFixed(4))
}

test('the formulas give what is computed by hand: 20 words a sentence, 2.8 syllables a word', () => {
  // 10 + 23.52 − 15.59
  expect(value('oborneva-fkgl')).toBe(17.93)
  // 7.2 + 16.128 − 11.97
  expect(value('sis-fkgl')).toBe(11.358)
  // 30 % of words have four syllables and more: 12.4 + 3.69 + 0.051
  expect(value('matskovskiy')).toBe(16.141)
  // 206.835 − 26 − 168.28
  expect(value('oborneva-fre-1')).toBe(12.555)
  // 206.836 − 30.4 − 182.392
  expect(value('oborneva-fre-2')).toBe(-5.956)
  // 208.7 − 52 − 109.76
  expect(value('sis-fre')).toBe(46.94)
  // 6.36 + 39.76 − 30.5
  expect(value('plainrussian-fkg')).toBe(15.62)
  // 620 letters and 5 sentences in 100 words: 34.1 − 1.75 − 20.33
  expect(value('plainrussian-cli')).toBe(12.02)
  // 6.2 letters a word: 38.812 + 5.61 − 31.04
  expect(value('plainrussian-ari')).toBe(13.382)
  // √193.8 = 13.92121; 15.31333 + 0.05
  expect(value('plainrussian-smog')).toBe(15.3633)
  // 15 % of words have five syllables and more: 8.28 + 5.46
  expect(value('plainrussian-dale-chall')).toBe(13.74)
  // 20 + 45
  expect(value('lix')).toBe(65)
  // 90 / 10
  expect(value('rix')).toBe(9)
  expect(formulas).toHaveLength(13)
})

test('only what was fitted to Russian readers or school books is called validated', () => {
  expect(formulas.filter(({ status }) => status === 'validated').map(({ id }) => id)).toEqual([
    'sis-fkgl',
    'matskovskiy',
    'sis-fre',
  ])
})

test('every formula says where it comes from and how it counts', () => {
  expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length)
  for (const { id, name, formula, source, countingRule, range } of formulas) {
    expect.soft(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect.soft(name).not.toBe('')
    expect.soft(formula, id).toMatch(/слов|предложени/)
    expect.soft(source, id).toMatch(/\.$/)
    expect.soft(countingRule, id).toMatch(/\.$/)
    if (range) expect.soft(range[0], id).toBeLessThan(range[1])
  }
})

test('what an editor reads is Russian: Latin letters stand in names and titles of works only', () => {
  const names = /plainrussian|FKG|ARI|SMOG|LIX|RIX/g
  for (const { id, name, formula, countingRule } of formulas) {
    expect.soft(formula, id).not.toMatch(/\p{Script=Latin}/u)
    for (const text of [name, countingRule ?? ''])
      expect.soft(text.replace(names, ''), id).not.toMatch(/\p{Script=Latin}/u)
  }
  for (const { id, source } of formulas)
    expect.soft(source, id).not.toMatch(/made for|in the form|uses? |published/)
})

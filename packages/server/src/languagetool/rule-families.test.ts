import { languages, rules } from 'aiqyn'
import { expect, test } from 'vitest'
import { listedLanguages } from './language-codes.ts'
import { categories, familyOfRule } from './rule-families.ts'

test('every rule has a family, by its identifier or its kind of advice', () => {
  const lost = rules.filter(
    ({ id, category = '' }) =>
      familyOfRule[id] === undefined && familyOfRule[category] === undefined,
  )
  expect(lost).toEqual([])
})

test('the table names no rule that does not exist', () => {
  const known = new Set(rules.flatMap(({ id, category = '' }) => [id, category]))
  expect(Object.keys(familyOfRule).filter((name) => !known.has(name))).toEqual([])
})

test('every family has a category of its own, and a name in every language', () => {
  const ids = Object.values(categories).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { messages } of languages)
    for (const family of Object.keys(categories))
      expect(Object.entries(messages.ruleFamilies)).toContainEqual([
        family,
        expect.stringMatching(/^\p{Lu}[^.]*$/u),
      ])
})

test('every language is listed, with its variants', () => {
  expect(listedLanguages).toContainEqual({ name: 'Kazakh', code: 'kk', longCode: 'kk-KZ' })
  expect(listedLanguages).toContainEqual({ name: 'Russian', code: 'ru', longCode: 'ru-RU' })
  expect(listedLanguages).toContainEqual({ name: 'English (US)', code: 'en', longCode: 'en-US' })
  for (const { id } of languages) expect(listedLanguages.some(({ code }) => code === id)).toBe(true)
})

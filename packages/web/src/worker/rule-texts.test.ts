import { languages } from 'aiqyn'
import { expect, test } from 'vitest'
import { ruleTexts } from './rule-texts.ts'

const ids = languages.map(({ id }) => id)
const pairs = ids.flatMap((draft) => ids.map((reader) => [draft, reader] as const))

test.each(pairs)('rules for a draft in %s are about something in %s', (draft, reader) => {
  const texts = ruleTexts({ draft, reader })
  const { messages, phrases = [] } = languages.find(({ id }) => id === reader) ?? {}
  const titles = new Set(Object.values(messages?.rules ?? {}))
  const foreign = Object.values(texts).filter(({ title }) => !titles.has(title))
  expect(foreign).toEqual([])
  expect(phrases.length).toBeGreaterThan(0)
})

test('a rule of wording gives its reason and its example in the language of the words', () => {
  const texts = ruleTexts({ draft: 'kk', reader: 'ru' })
  const rule = texts['kk-maqsatynda']
  expect(rule?.title).toBe('Многословный оборот, у которого есть краткая форма')
  expect(rule?.note).toContain('үшін')
  expect(texts['ru-v-tseliakh']).toBeUndefined()
})

test('of a language that there are no rules for nothing is said', () => {
  expect(ruleTexts({ draft: 'la', reader: 'ru' })).toEqual({})
})

import { ruleIndex } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { languages, nearestRule, rules } from './index.ts'

test.each(languages.map((language) => ({ language })))(
  'every rule has a description in $language.id, and nothing else has',
  ({ language }) => {
    const { rules: described } = language.messages
    expect(Object.keys(described).sort()).toEqual(ruleIndex.map(({ id }) => id))
    const odd = Object.values(described).filter((text) => !/^[\p{Lu}№].{8,90}[^.\s]$/u.test(text))
    expect(odd).toEqual([])
  },
)

test('rules of phrases are known by themselves and by their categories, each once', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
  const categories = rules.flatMap(({ category }) => category ?? [])
  expect(categories.filter((category) => !ids.includes(category))).toEqual([])
  expect(nearestRule('long-sentense')).toBe('long-sentence')
})

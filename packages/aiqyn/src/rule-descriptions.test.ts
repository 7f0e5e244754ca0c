import { expect, test } from 'vitest'
import { languages, ruleIndex } from './index.ts'

test.each(languages.map((language) => ({ language })))(
  'every rule has a description in $language.id, and nothing else has',
  ({ language }) => {
    const { rules } = language.messages
    expect(Object.keys(rules).sort()).toEqual(ruleIndex.map(({ id }) => id))
    const odd = Object.values(rules).filter((text) => !/^[\p{Lu}№].{8,90}[^.\s]$/u.test(text))
    expect(odd).toEqual([])
  },
)

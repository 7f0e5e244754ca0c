import { expect, test } from 'vitest'
import { compactPatterns, compactSource } from './compact-patterns.ts'

const letter = new RegExp(`^${compactSource('\\p{L}')}$`, 'u')

test('every letter of Kazakh, Russian and English stays a letter, signs and figures do not become one', () => {
  for (const char of 'aZéаЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІğŞ') expect(letter.test(char), char).toBe(true)
  for (const char of '1 ×÷-«҂₸№.') expect(letter.test(char), char).toBe(false)
})

test('the Latin and Cyrillic letters of Unicode are letters, and nothing else of their blocks is', () => {
  for (let code = 0; code < 0x530; code++) {
    if (code >= 0x2b0 && code < 0x370) continue
    const char = String.fromCharCode(code)
    if (/\p{Sk}|\p{Cn}/u.test(char)) continue
    expect(letter.test(char), code.toString(16)).toBe(/\p{L}/u.test(char))
  }
})

test('where case is ignored the letters of the three languages stay letters, in either case', () => {
  const anyCase = new RegExp(`^${compactSource('\\p{L}', 'iu')}$`, 'iu')
  for (const char of 'aZéаЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІğŞßμΩ') expect(anyCase.test(char), char).toBe(true)
  for (const char of '1 ×÷-«҂₸№.') expect(anyCase.test(char), char).toBe(false)
})

test('a class inside a class is rewritten in place, and what only looks like one is left', () => {
  const word = new RegExp(`^${compactSource('[\\p{L}’-]+')}$`, 'u')
  expect(word.test('жер-су')).toBe(true)
  expect(word.test('жер су')).toBe(false)
  expect(compactSource('\\\\p{L}')).toBe('\\\\p{L}')
  expect(compactSource('[\\]\\p{Lu}]')).toBe('[\\]\\p{Lu}]')
  expect(new RegExp(`^${compactSource('\\P{L}')}$`, 'u').test('9')).toBe(true)
})

test('patterns are rewritten wherever they stand, and everything else is kept', () => {
  const stem = (word: string): string => word
  const names = new Set(['сад'])
  const copy = compactPatterns({ list: [{ find: /\p{L}+/giu }], stem, names, count: 3, none: null })
  expect(copy.list[0]?.find.flags).toBe('giu')
  expect(copy.list[0]?.find.source).not.toContain('\\p{L}')
  expect({ ...copy, list: [] }).toEqual({ list: [], stem, names, count: 3, none: null })
})

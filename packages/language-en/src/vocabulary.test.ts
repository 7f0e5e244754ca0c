import { expect, test } from 'vitest'
import { vocabulary } from './vocabulary.ts'

const complex = (word: string): boolean | undefined => vocabulary.isComplex?.(word)
const familiar = (word: string): boolean | undefined => vocabulary.isFamiliar?.(word)

test('counts a word of three syllables as complex', () => {
  for (const word of [
    'authority',
    'provision',
    'reasonable',
    'employees',
    'considered',
    'ownership',
  ])
    expect.soft(complex(word), word).toBe(true)
})

test('leaves out forms whose ending makes the third syllable, and compounds of easy words', () => {
  for (const word of ['created', 'purposes', 'including', 'household', 'shareholder', 'well-being'])
    expect.soft(complex(word), word).toBe(false)
  expect(complex('non-compliance')).toBe(true)
})

test('knows the words of the list in their regular forms', () => {
  const forms =
    'law laws tax taxes countries carried planning making stopped known fairly larger earliest child’s owners’ long-term didn’t'
  for (const word of forms.split(' ')) expect.soft(familiar(word), word).toBe(true)
})

test('does not know other words, nouns in -er, and what is derived otherwise', () => {
  for (const word of [
    'statute',
    'lender',
    'seller',
    'enactment',
    'grassy',
    'class-action',
    'thus',
    'lawfully',
  ])
    expect.soft(familiar(word), word).toBe(false)
})

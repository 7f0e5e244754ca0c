import { expect, test } from 'vitest'
import { stem } from './stem.ts'

test('plurals and possessives have the stem of their noun', () => {
  for (const form of ['trees', 'tree’s', "tree's", 'trees’']) expect(stem(form)).toBe(stem('tree'))
})

test('a word that ends in s keeps it', () => {
  expect(stem('glass')).toBe('glass')
})

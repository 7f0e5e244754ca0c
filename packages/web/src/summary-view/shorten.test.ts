import { expect, test } from 'vitest'
import { shorten } from './shorten.ts'

test('a text that fits stays as it is', () => {
  expect(shorten('Заң күшіне енді.', 16)).toBe('Заң күшіне енді.')
})

test('a longer one ends behind a whole word, without the sign that stood there', () => {
  expect(shorten('Целями закона являются: обеспечение развития', 26)).toBe(
    'Целями закона являются…',
  )
  expect(shorten('Целями закона являются: обеспечение развития', 22)).toBe('Целями закона…')
})

test('a word that alone is too long is cut', () => {
  expect(shorten('жауапкершіліктеріңізді', 5)).toBe('жауап…')
})

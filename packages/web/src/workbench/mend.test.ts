import { expect, test } from 'vitest'
import { mendOf } from './mend.ts'

function mended(text: string, words: string, value: string): string {
  const from = text.indexOf(words)
  const mend = mendOf(text, from, from + words.length, value)
  return text.slice(0, mend.from) + mend.insert + text.slice(mend.to)
}

test('words are replaced, and nothing around them', () => {
  expect(mended('Деньги в целях уборки.', 'в целях', 'для')).toBe('Деньги для уборки.')
})

test('dropped words leave one space, and none before a sign or at the start', () => {
  expect(mended('Это очень важно.', 'очень', '')).toBe('Это важно.')
  expect(mended('Это важно очень.', 'очень', '')).toBe('Это важно.')
  expect(mended('Итак это важно.', 'Итак', '')).toBe('это важно.')
  expect(mended('Өте қысқа', 'қысқа', '')).toBe('Өте ')
})

import { expect, test } from 'vitest'
import { keepNumbers } from './keep-numbers.ts'

test('groups of one number stay together', () => {
  expect(keepNumbers('Сумма: 333 311 087 тысяч тенге')).toBe(
    'Сумма: 333\u00a0311\u00a0087 тысяч тенге',
  )
})

test('two numbers do not', () => {
  for (const text of ['статья 5 2026 года', 'на 2026 – 2028 годы', '10 20 30']) {
    expect(keepNumbers(text)).toBe(text)
  }
})

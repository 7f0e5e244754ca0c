import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'

test('mends Latin letters inside Cyrillic words, one to one', () => {
  const source = 'Hалоговые поступления, Cовет, iшiнде бекiтiлсiн'
  const { text, replacements } = normalise(source)
  expect(text).toBe('Налоговые поступления, Совет, ішінде бекітілсін')
  expect(text).toHaveLength(source.length)
  expect(replacements.map(({ start, value }) => [start, value])).toEqual([
    [0, 'Налоговые'],
    [23, 'Совет'],
    [30, 'ішінде'],
    [37, 'бекітілсін'],
  ])
})

test('mends Cyrillic letters inside Latin words', () => {
  expect(normalise('the Аct of Рarliament').text).toBe('the Act of Parliament')
})

test('leaves words whose odd letters have no twin, and compounds of both scripts', () => {
  for (const text of ['В2G', 'IT-компания', 'LRT', 'QR-код', 'blockчейн']) {
    expect(normalise(text)).toEqual({ text, replacements: [] })
  }
})

test('reads special spaces and invisible characters as spaces', () => {
  const source = '\ufeff1\u00a0000\u202f000 тенге, за\u00adкон'
  const { text, replacements } = normalise(source)
  expect(text).toBe(' 1 000 000 тенге, за кон')
  expect(replacements).toHaveLength(4)
})

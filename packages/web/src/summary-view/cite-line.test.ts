import { expect, test } from 'vitest'
import { citeLine } from './cite-line.ts'

const names: Readonly<Record<string, string>> = {
  a: 'Статья 16, пункт 2, подпункт 1)',
  b: 'Статья 16, пункт 2, подпункт 2)',
  c: 'Статья 16, пункт 3',
  d: 'Статья 17, пункт 2, подпункт 2)',
  e: 'Статья 16',
}
const cite = (eId: string): string => names[eId] ?? ''

test('of neighbours only what differs is said again', () => {
  expect(citeLine(['a', 'b'], cite)).toBe('Статья 16, пункт 2, подпункт 1); подпункт 2)')
})

test('places of other articles, or of another depth, are said whole', () => {
  expect(citeLine(['b', 'd'], cite)).toBe(`${names['b']}; ${names['d']}`)
  expect(citeLine(['a', 'c'], cite)).toBe(`${names['a']}; ${names['c']}`)
  expect(citeLine(['e', 'a'], cite)).toBe(`Статья 16; ${names['a']}`)
})

test('one place is itself, none is nothing', () => {
  expect(citeLine(['c'], cite)).toBe('Статья 16, пункт 3')
  expect(citeLine([], cite)).toBe('')
})

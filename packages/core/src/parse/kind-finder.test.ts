import { expect, test } from 'vitest'
import { kindFinder } from './kind-finder.ts'

const find = kindFinder([
  { kind: 'code', pattern: /[Tt]his Code(?![a-z])/ },
  { kind: 'law', pattern: /^LAW|[Tt]his Act(?![a-z])/ },
  { kind: 'order', pattern: /Act or this Order/ },
])

test('the first kind of the list is taken, wherever its words stand', () => {
  expect(find('By this Act or this Order, and for this Code.')).toBe('code')
  expect(find('By this Order and this Act.')).toBe('law')
})

test('words that begin within those of another kind are found', () => {
  const inner = kindFinder([
    { kind: 'law', pattern: /this Order/ },
    { kind: 'order', pattern: /Act or this Order/ },
  ])
  expect(inner('The Act or this Order applies.')).toBe('law')
})

test('a line may begin with the name of a kind, and a longer word is none', () => {
  expect(find('Number 5\nLAW on gardens')).toBe('law')
  expect(find('A LAW on gardens, for this Codex')).toBeUndefined()
})

test('a search leaves nothing behind for the next', () => {
  expect(find('This Act applies.')).toBe('law')
  expect(find('This Act applies.')).toBe('law')
  expect(find('')).toBeUndefined()
})

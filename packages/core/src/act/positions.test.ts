import { expect, test } from 'vitest'
import { indexPositions } from './positions.ts'

const place = (source: string, offset: number): string => {
  const { line, column } = indexPositions(source).place(offset)
  return `${line}:${column}`
}

test.each([
  ['LF', 'a\nb\nc'],
  ['CRLF', 'a\r\nb\r\nc'],
  ['a lone CR', 'a\rb\rc'],
  ['all of them', 'a\r\nb\rc'],
])('%s ends a line', (_, source) => {
  expect(['a', 'b', 'c'].map((letter) => place(source, source.indexOf(letter)))).toEqual([
    '1:1',
    '2:1',
    '3:1',
  ])
})

test('a byte order mark is in no column, and a stray one is', () => {
  expect(place('\ufeffab', 2)).toBe('1:2')
  expect(place('\ufeffab\ncd', 5)).toBe('2:2')
  expect(place('\ufeffab', 0)).toBe('1:1')
  expect(place('a\ufeffb', 2)).toBe('1:3')
  // As unist has it.
  expect(indexPositions('\ufeffab').point(2)).toEqual({ line: 1, column: 3, offset: 2 })
})

test('columns count UTF-16 units', () => {
  expect(place('🙂\u00a0ә', 3)).toBe('1:4')
})

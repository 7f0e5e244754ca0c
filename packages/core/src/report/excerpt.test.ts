import { expect, test } from 'vitest'
import { cellsOf, widthOf } from './cells.ts'
import { excerpt } from './excerpt.ts'

function shown(source: string, words: string, width = 60): string {
  const start = source.indexOf(words)
  const { line, underline } = excerpt(source, start, start + words.length, width)
  return `${line}\n${underline}`
}

test('underlines the words in their line', () => {
  expect(shown('Бірінші.\nЕкінші сөз осы.\nҮшінші.', 'сөз')).toBe('Екінші сөз осы.\n       ^^^')
  expect(shown('first\r\nsecond\r\n', 'second')).toBe('second\n^^^^^^')
  expect(shown('one\rtwo\rthree', 'two')).toBe('two\n^^^')
})

test('wide characters take two columns, marks none, tabs one', () => {
  expect(shown('🙂 法律 сөз', 'сөз')).toBe('🙂 法律 сөз\n        ^^^')
  expect(shown('за\u0301мок сөз', 'сөз')).toBe('за\u0301мок сөз\n      ^^^')
  expect(shown('1.\tсөз', 'сөз')).toBe('1. сөз\n   ^^^')
  expect(shown('a 法律 b', '法律')).toBe('a 法律 b\n  ^^^^')
})

test('cuts long lines around the words and stays within the width', () => {
  const text = `${'начало '.repeat(100)}СЛОВО${' конец'.repeat(100)}`
  const { line, underline } = excerpt(text, 700, 705, 60)
  expect(widthOf(cellsOf(line))).toBeLessThanOrEqual(60)
  expect(line).toMatch(/^… .*СЛОВО.* …$/)
  expect(line.slice(underline.indexOf('^')).slice(0, 5)).toBe('СЛОВО')
  const all = excerpt(text, 0, text.length, 60)
  expect(all.underline.length).toBeLessThanOrEqual(60)
})

test('words over several lines are shown to the end of the first', () => {
  expect(shown('a b\nc d', 'b\nc')).toBe('a b\n  ^')
})

test('an empty place, and one at the end of the text, is marked too', () => {
  expect(excerpt('abc', 1, 1, 60)).toEqual({ line: 'abc', underline: ' ^' })
  expect(excerpt('abc', 3, 3, 60)).toEqual({ line: 'abc', underline: '   ^' })
  expect(excerpt('', 0, 0, 60)).toEqual({ line: '', underline: '^' })
})

test('nothing of a draft steers the terminal', () => {
  expect(excerpt('a\u001b[31mb\u202ec', 0, 1, 60).line).toBe('a\ufffd[31mb\ufffdc')
})

test('a line without end costs what is shown of it', () => {
  const text = 'а'.repeat(5_000_000)
  expect(excerpt(text, 2_500_000, 2_500_010, 60).underline).toContain('^^^^^^^^^^')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotatedText, type Markup } from './annotated-text.ts'

const source = 'A <b>test</b><br>of it'
const markup: ReadonlyArray<Markup> = [
  { start: 2, end: 5 },
  { start: 9, end: 13 },
  { start: 13, end: 17, interpretAs: '\n\n' },
]

test('markup goes, and what it is to be read as comes', () => {
  expect(annotatedText(source, markup).plain).toBe('A test\n\nof it')
  expect(annotatedText('plain', []).plain).toBe('plain')
  expect(annotatedText('', []).toSource(0, 0)).toEqual({ start: 0, end: 0 })
})

test.each([
  ['test', 2, 6, 'test'],
  ['A test', 0, 6, 'A <b>test'],
  ['of it', 8, 13, 'of it'],
  // What is found in words that stand for markup is told of the whole markup.
  ['\n', 7, 8, '<br>'],
  ['t\n\no', 5, 9, 't</b><br>o'],
])('%j slices to what it stands for', (words, from, to, expected) => {
  const { plain, toSource } = annotatedText(source, markup)
  expect(plain.slice(from, to)).toBe(words)
  const { start, end } = toSource(from, to)
  expect(source.slice(start, end)).toBe(expected)
})

test('any stretch of text within a piece slices to itself, with letters of two units', () => {
  const piece = fc.record({ text: fc.string({ unit: 'grapheme' }), markup: fc.string() })
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      let whole = ''
      const marks: Array<Markup> = []
      for (const { text, markup: mark } of pieces) {
        whole += text
        marks.push({ start: whole.length, end: whole.length + mark.length, interpretAs: ' ' })
        whole += mark
      }
      const { plain, toSource } = annotatedText(whole, marks)
      let at = 0
      for (const { text } of pieces) {
        const { start, end } = toSource(at, at + text.length)
        if (text !== '') expect(whole.slice(start, end)).toBe(text)
        at += text.length + 1
      }
      expect(plain.length).toBe(at)
    }),
  )
})

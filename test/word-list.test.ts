import { kk } from '@aiqyn/language-kk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listWords } from '../packages/core/src/segment/word-list.ts'
import { findWords } from '../packages/core/src/segment/words.ts'

test('words are listed where they are found one by one, whatever signs stand in and around them', () => {
  const signs = fc.constantFrom(
    'а',
    'Ә',
    'b',
    '7',
    '.',
    '-',
    '’',
    ' ',
    '\u00ad',
    '\u0301',
    '𝒜',
    '(',
  )
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 24 }), (parts) => {
      const text = parts.join('')
      const { lexemes, starts } = listWords(text, kk)
      const listed = lexemes.map((lexeme, at) => [starts[at], lexeme.text])
      expect(listed).toEqual(
        findWords(text).map(({ start, end }) => [start, text.slice(start, end)]),
      )
    }),
  )
})

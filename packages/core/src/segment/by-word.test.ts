import { expect, test } from 'vitest'
import { byWord } from './by-word.ts'
import type { Lexeme } from './lexicon.ts'
import { mostLexemes } from './lexicon.ts'

function word(number: number): Lexeme {
  return {
    number,
    text: `w${number}`,
    lower: `w${number}`,
    letters: 1,
    characters: 2,
    syllables: 1,
    isCapitalised: false,
    isAbbreviation: false,
    isNumber: false,
    marks: 0,
    isComplex: false,
    isFamiliar: true,
  }
}

test('a value is made once for each word, also where it is empty', () => {
  const made: Array<number> = []
  const read = byWord<string | undefined>(({ number, text }) => {
    made.push(number)
    return number === 3 ? undefined : text
  })
  expect([5, 3, 5, 3, 0].map((number) => read(word(number)))).toEqual([
    'w5',
    undefined,
    'w5',
    undefined,
    'w0',
  ])
  expect(made).toEqual([5, 3, 0])
})

test('words of a lexicon that began anew do not get the values of the words before', () => {
  const read = byWord(({ text }) => text)
  expect(read(word(7))).toBe('w7')
  const next = mostLexemes + 8
  expect(read(word(next))).toBe(`w${next}`)
  expect(read(word(7))).toBe('w7')
  expect(read(word(next))).toBe(`w${next}`)
})

import { expect, test } from 'vitest'
import { type LexemeTable, lexemeTable } from './lexeme-table.ts'
import type { Lexeme } from './lexicon.ts'

const lexeme = (text: string, number: number): Lexeme => ({
  number,
  text,
  lower: text,
  letters: text.length,
  characters: text.length,
  syllables: 1,
  isCapitalised: false,
  isAbbreviation: false,
  isNumber: false,
  marks: 0,
  isComplex: false,
  isFamiliar: true,
})

/** Looks up the word from one offset of a text to another. */
function at(table: LexemeTable, text: string, start: number, end: number): Lexeme {
  const codes = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return table.at(codes, start, end)
}

test('a word is made once, wherever it stands and whatever text it stands in', () => {
  const made: Array<string> = []
  const table = lexemeTable((word) => {
    made.push(word)
    return lexeme(word, made.length)
  })
  const first = at(table, 'сад мен сад', 0, 3)
  expect(at(table, 'сад мен сад', 8, 11)).toBe(first)
  expect(at(table, 'бұл сад', 4, 7)).toBe(first)
  expect(at(table, 'сады', 0, 4)).not.toBe(first)
  expect(made).toEqual(['сад', 'сады'])
  expect(table.size()).toBe(2)
})

test('words are found again when the table has grown many times', () => {
  const table = lexemeTable((word) => lexeme(word, 0))
  const words = Array.from({ length: 50_000 }, (_, place) => `w${place.toString(36)}`)
  const known = words.map((word) => at(table, word, 0, word.length))
  expect(known.map(({ text }) => text)).toEqual(words)
  expect(
    words.every((word, place) => at(table, `(${word})`, 1, word.length + 1) === known[place]),
  ).toBe(true)
  expect(table.size()).toBe(words.length)
})

test('words that differ in one letter are two, in both scripts and beyond the first plane', () => {
  const table = lexemeTable((word) => lexeme(word, 0))
  const words = ['ab', 'ba', 'аb', 'аб', 'ба', '𝑎', '𝑏', 'Ab', '']
  expect(new Set(words.map((word) => at(table, word, 0, word.length))).size).toBe(words.length)
})

test('a word may be longer than a call has arguments', () => {
  const table = lexemeTable((word) => lexeme(word, 0))
  const text = 'ә'.repeat(200_000)
  expect(at(table, text, 0, text.length).text).toBe(text)
})

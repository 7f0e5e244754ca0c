import { type VerifiedSentence, verify } from 'aiqyn'
import { expect, test } from 'vitest'

function sentencesOf(text: string): ReadonlyArray<VerifiedSentence> {
  return verify(text, '', { language: 'en', summaryLanguage: 'en' }).sentences
}

function read(text: string): Array<string> {
  return sentencesOf(text).map((sentence) => sentence.text)
}

test('sentences of paragraphs, lists, tables and quotations are read, headings and rules are not', () => {
  const text = [
    '# The bill',
    '',
    'It sets a fee. The fee is',
    'twenty dollars.',
    '',
    '- Owners pay it;',
    '1. Tenants do not.',
    '',
    '---',
    '| who | what |',
    '|---|---|',
    '| the owner | pays the fee |',
    '> A quotation.',
  ].join('\n')
  expect(read(text)).toEqual([
    'It sets a fee.',
    'The fee is twenty dollars.',
    'Owners pay it;',
    'Tenants do not.',
    'who',
    'what',
    'the owner',
    'pays the fee',
    'A quotation.',
  ])
})

test('markup is left out and places are those of the summary', () => {
  const text = 'The **owner** [pays](https://example.org) a `fee`[^1].\r\nIt is *small*.'
  const pieces = sentencesOf(text)
  expect(pieces.map((piece) => piece.text)[1]).toBe('It is small.')
  for (const { start, end } of pieces) expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$/)
})

test('a snake_case word, a bare asterisk and a figure with a full stop keep their signs', () => {
  expect(read('The file_name is kept. Section 3.2 applies.')).toEqual([
    'The file_name is kept.',
    'Section 3.2 applies.',
  ])
})

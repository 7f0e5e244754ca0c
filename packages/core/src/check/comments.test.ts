import { expect, test } from 'vitest'
import { findComments, isCommentLine } from './comments.ts'

const told = (source: string): Array<string> =>
  findComments(source).map(
    ({ verb, word, rules, reason, start, end }) =>
      `${verb ?? `?${word}`} [${rules.map(({ id }) => id).join(' ')}] “${reason}” ${start}–${end}`,
  )

test('reads verb, rules and reason', () => {
  expect(told('a <!-- aiqyn ignore long-sentence: set by law --> b')).toEqual([
    'ignore [long-sentence] “set by law” 2–49',
  ])
  expect(told('<!--aiqyn disable a-b, c-d: бұл: себеп-->')).toEqual([
    'disable [a-b c-d] “бұл: себеп” 0–41',
  ])
  expect(told('<!-- aiqyn ignore-file: все\r\n правила -->')[0]).toContain(
    'ignore-file [] “все правила”',
  )
  expect(told('<!-- aiqyn enable -->')[0]).toContain('enable [] “”')
  expect(told('<!-- aiqyn ignor x -->')[0]).toContain('?ignor [x]')
  expect(told('<!-- aiqyn -->')[0]).toContain('? []')
})

test('the offsets of rules slice back to them', () => {
  const source = 'Сөз <!-- aiqyn ignore long-sentence unused-term -->'
  const [comment] = findComments(source)
  expect(comment?.rules.map(({ start, end }) => source.slice(start, end))).toEqual([
    'long-sentence',
    'unused-term',
  ])
})

test.each([
  '<!-- a comment -->',
  '<!-- aiqynness ignore: x -->',
  '<!-- aiqyn ignore: x',
  'aiqyn ignore: x',
  '<!-- see aiqyn ignore: x -->',
])('%s is no comment for us', (source) => {
  expect(told(source)).toEqual([])
})

test('many openings without an end cost no more than their length', () => {
  expect(told('<!-- aiqyn ignore '.repeat(100_000))).toEqual([])
  expect(told('<!-- aiqyn ignore x: y -->'.repeat(20_000))).toHaveLength(20_000)
})

test('a line of plain text is a comment as a whole or not at all', () => {
  expect(isCommentLine('<!-- aiqyn ignore: x -->')).toBe(true)
  expect(isCommentLine('<!-- aiqyn ignore: x --> text -->')).toBe(false)
  expect(isCommentLine('<!-- something else -->')).toBe(false)
  expect(isCommentLine('text <!-- aiqyn ignore: x -->')).toBe(false)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Piece } from '../facts/piece.ts'
import { applyEdits, sortEdits } from './edits.ts'
import { cleanText } from './quote-edits.ts'

const quote = 'Зая<b>ви</b>тель&nbsp;&laquo;А&raquo;'
const piece: Piece = {
  eId: 'art_1',
  start: 100,
  end: 100 + quote.length,
  text: 'Заявитель «А»',
  runs: [
    { value: 'Зая', start: 100 },
    { value: 'ви', start: 106 },
    { value: 'тель ', start: 112 },
    { value: '«', start: 122 },
    { value: 'А»', start: 129 },
  ],
}

test('drops tags and resolves references by edits with a rule for each', () => {
  const clean = cleanText([piece], [quote])
  const edits = clean.toQuotes([])
  expect(clean.text).toBe('Заявитель «А»')
  expect(applyEdits(quote, edits)).toBe('Заявитель «А»')
  expect(edits.map(({ from, to, rule }) => [quote.slice(from, to), rule])).toEqual([
    ['<b>', 'drop-markup'],
    ['</b>', 'drop-markup'],
    ['&nbsp;', 'decode-reference'],
    ['&laquo;', 'decode-reference'],
    ['&raquo;', 'decode-reference'],
  ])
})

test('an edit of words takes the markup within them', () => {
  const clean = cleanText([piece, piece], [quote, quote])
  const edits = clean.toQuotes([
    { from: 9, to: 13, insert: '', rule: 'drop-alias' },
    { from: 13, to: 14, insert: ' ', rule: 'join' },
  ])
  expect(applyEdits(`${quote}\n${quote}`, edits)).toBe('Заявитель Заявитель «А»')
})

test('edits of the words and of the quotes give the same text', () => {
  const run = fc.tuple(
    fc.constantFrom('', '<b>', '</b>', '<br>', '\n  '),
    fc.string({ minLength: 1, maxLength: 5 }),
  )
  const pieces = fc.array(fc.array(run, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  })
  const edit = fc
    .tuple(fc.nat(40), fc.nat(6), fc.constantFrom('', '·', '; '))
    .map(([from, length, insert]) => ({ from, to: from + length, insert, rule: 'r' }))
  fc.assert(
    fc.property(pieces, fc.array(edit, { maxLength: 6 }), (lists, wanted) => {
      const quotes = lists.map((list) =>
        list.map(([, text], at) => (at === 0 ? text : list[at]?.join(''))).join(''),
      )
      const made = lists.map((list): Piece => {
        let end = 0
        const runs = list.map(([markup, value], at) => {
          const start = end + (at === 0 ? 0 : markup.length)
          end = start + value.length
          return { value, start }
        })
        return { eId: '', start: 0, end, text: runs.map(({ value }) => value).join(''), runs }
      })
      const clean = cleanText(made, quotes)
      const edits = sortEdits(wanted).filter(({ to }) => to <= clean.text.length)
      expect(applyEdits(quotes.join('\n'), clean.toQuotes(edits))).toBe(
        applyEdits(clean.text, edits),
      )
    }),
    { numRuns: 500 },
  )
})

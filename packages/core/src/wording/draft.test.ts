import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../summary/edits.ts'
import { change, type Draft, draftOf, recast, textOf } from './draft.ts'

/** Edits of the original, where the draft keeps its order. */
function editsOf(draft: Draft): Array<{ from: number; to: number; insert: string; rule: string }> {
  return draft.flatMap(({ text, from, to, rule }) =>
    rule === undefined ? [] : [{ from, to, insert: text, rule }],
  )
}

test('changes of changes are edits of the original', () => {
  const text = 'Поставщик обязан ответить в течение трёх дней.'
  let draft = draftOf(text, [{ from: 0, to: 9, insert: 'Он', rule: 'name' }])
  draft = change(draft, [{ from: 3, to: 9, insert: 'должен' }], 'word')
  const at = textOf(draft).indexOf('трёх')
  draft = change(draft, [{ from: at, to: at + 4, insert: '3' }], 'figure')
  expect(textOf(draft)).toBe('Он должен ответить в течение 3 дней.')
  expect(applyEdits(text, editsOf(draft))).toBe(textOf(draft))
})

test('a change within what stands in place of words keeps the rest of it', () => {
  const draft = draftOf('a b', [{ from: 1, to: 2, insert: ' — ', rule: 'dash' }])
  const next = change(draft, [{ from: 2, to: 3, insert: ':' }], 'sign')
  expect(textOf(next)).toBe('a : b')
  expect(applyEdits('a b', editsOf(next))).toBe(textOf(next))
})

test('what no step names is left out, and what was moved keeps its place in the original', () => {
  const draft = draftOf('Орган в срок даёт ответ.', [])
  const moved = recast(
    draft,
    [
      { from: 0, to: 6 },
      { from: 13, to: 23 },
      { from: 23, to: 24, insert: '. Срок: ' },
      { from: 6, to: 12 },
      { from: 24, to: 24, insert: '.' },
    ],
    'move',
  )
  expect(textOf(moved)).toBe('Орган даёт ответ. Срок: в срок.')
  expect(moved.map(({ from, to }) => [from, to])).toContainEqual([6, 12])
})

test('any chain of changes gives edits that give its text', () => {
  const edit = fc.tuple(fc.nat(60), fc.nat(8), fc.string({ maxLength: 5 }))
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.array(edit, { maxLength: 12 }),
      (text, changes) => {
        let draft = draftOf(text, [])
        let expected = text
        for (const [start, length, insert] of changes) {
          const from = Math.min(start, expected.length)
          const to = Math.min(from + length, expected.length)
          draft = change(draft, [{ from, to, insert }], 'r')
          expected = expected.slice(0, from) + insert + expected.slice(to)
        }
        expect(textOf(draft)).toBe(expected)
        expect(applyEdits(text, editsOf(draft))).toBe(expected)
      },
    ),
    { numRuns: 500 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, sortEdits } from './edits.ts'

test('applies edits in order', () => {
  const edits = [
    { from: 0, to: 1, insert: 'С', rule: 'capitalise' },
    { from: 8, to: 10, insert: ' ', rule: 'join-lead-in' },
  ]
  expect(applyEdits('субъекты:\nобязаны', edits)).toBe('Субъекты обязаны')
})

test('says both numbers when edits overlap or reach too far', () => {
  const edit = { from: 2, to: 4, insert: '', rule: 'x' }
  expect(() => applyEdits('abcdef', [edit, { ...edit, from: 3 }])).toThrow(RangeError)
  expect(() => applyEdits('abc', [edit])).toThrow('not 2–4')
})

test('sorted edits never overlap, whatever they were', () => {
  const edit = fc
    .tuple(fc.nat(40), fc.nat(10))
    .map(([from, length]) => ({ from, to: from + length, insert: '·', rule: 'r' }))
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      expect(() => applyEdits('x'.repeat(50), sortEdits(edits))).not.toThrow()
    }),
  )
})

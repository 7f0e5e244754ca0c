import { expect, test } from 'vitest'
import { amendedUnitId } from './amendment-id.ts'
import { cutText, newText } from './amendment-text.ts'

test('the marks around new text go, those within it stay', () => {
  expect(newText('«2. Фонд «Икс» открыт.»;')).toBe('2. Фонд «Икс» открыт.')
  expect(newText('"2. Фонд "Икс" открыт.".')).toBe('2. Фонд "Икс" открыт.')
  expect(newText('“(a) first; and\n“(b) second.”.')).toBe('(a) first; and\n(b) second.')
})

test('a mark that is missing takes no mark of the text', () => {
  expect(newText('«1) общество «Икс»;')).toBe('1) общество «Икс»;')
  expect(newText('«общество «Икс»;\n«общество «Игрек».».')).toBe(
    'общество «Икс»;\n«общество «Игрек».',
  )
})

test('text of several units is cut where their numbers open lines', () => {
  const units = ['2', '3'].map((num) => [{ kind: 'paragraph', num }])
  expect(cutText('2. Раз.\nДа.\n3. Два.', units)).toEqual(['2. Раз.\nДа.', '3. Два.'])
  expect(cutText('2. Раз.\n33. Два.', units)).toBe('incomplete')
  expect(cutText('Раз.\nДва.', units)).toBeUndefined()
})

test('an identifier needs a number in every part of it', () => {
  const article = { kind: 'article', num: '5-1' }
  expect(amendedUnitId([article, { kind: 'heading', num: '' }])).toBe('art_5-1__heading')
  expect(amendedUnitId([article, { kind: 'row', num: '', name: 'Икс' }])).toBeUndefined()
  expect(amendedUnitId([article, { kind: 'section', num: '' }])).toBeUndefined()
  expect(amendedUnitId([])).toBeUndefined()
})

import { expect, test } from 'vitest'
import { insideMarks } from './inside-marks.ts'

const inside = (text: string): string => {
  const { start, end } = insideMarks(text)
  return text.slice(start, end)
}

test.each([
  ['“(c) The board sends a list.', '(c) The board sends a list.'],
  ['The board sends a list.”; and', 'The board sends a list.'],
  ['“The board sends a list.”.', 'The board sends a list.'],
  ['"The board sends a list.".', 'The board sends a list.'],
  ['"The board sends a list.', 'The board sends a list.'],
  ['The term "board" means the council.".', 'The term "board" means the council.'],
  ['«Правила «О реестре» утверждает министр.»;', 'Правила «О реестре» утверждает министр.'],
  ['Правила «О реестре» утверждает министр.»;', 'Правила «О реестре» утверждает министр.'],
])('marks of the quotation around are left out: %s', (text, own) => {
  expect(inside(text)).toBe(own)
})

test.each([
  'The board sends “the list”.',
  '“Board” means the council.',
  '"Board" means the council.',
  '«Реестр» – список, «сбор» – плата.',
  'Текст без кавычек.',
  '»',
  '',
])('marks of its own are kept: %s', (text) => {
  expect(inside(text)).toBe(text)
})

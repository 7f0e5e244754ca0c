import { describe, expect, test } from 'vitest'
import { createMender } from './mend-hyphens.ts'

/** Mend a text broken into lines, as the whole of a document. */
function mend(...lines: ReadonlyArray<string>): string {
  return createMender(lines).join(lines).text
}

describe('a hyphen at the end of a line', () => {
  test('goes where the whole word occurs elsewhere', () => {
    expect(mend('поставщик обязан', 'уведомить, что постав-', 'щик не вправе')).toBe(
      'поставщик обязан уведомить, что поставщик не вправе',
    )
  })

  test('stays where the word is written with it elsewhere, in any form', () => {
    expect(mend('нормативно-правовых актов', 'и нормативно-', 'правовой акт')).toBe(
      'нормативно-правовых актов и нормативно-правовой акт',
    )
  })

  test('goes in a document that hyphenates, and stays in one that does not', () => {
    expect(mend('общественные отно-', 'шения')).toBe('общественные отношения')
    const lines = Array.from({ length: 200 }, () => 'строка без переносов')
    expect(createMender(lines).join(['через веб-', 'портал']).text).toBe('через веб-портал')
  })

  test('stays if plain beside those that a program put in', () => {
    expect(mend('отно\u2010', 'шения через веб-', 'портал')).toBe('отношения через веб-портал')
  })

  test('stays before a space where the rest of the word is still to come', () => {
    expect(mend('кино-', 'и телестудии')).toBe('кино- и телестудии')
  })

  test('stays behind digits and before capitals', () => {
    expect(mend('9-баптың 2-', 'тармағы')).toBe('9-баптың 2-тармағы')
    expect(mend('трасса Алматы-', 'Астана')).toBe('трасса Алматы-Астана')
  })
})

test('a dash apart from words is no hyphen', () => {
  expect(mend('бытовая техника –', 'прибор')).toBe('бытовая техника – прибор')
})

test('each line is found where it starts', () => {
  const { text, starts } = createMender([]).join(['отно\u2010', 'шения и', 'права'])
  expect(starts.map((start) => text.slice(start, start + 3))).toEqual(['отн', 'шен', 'пра'])
})

test('a long paragraph takes time in proportion to its length', () => {
  const lines = Array.from({ length: 100_000 }, () => 'поставщик обязан уведомить об этом владель-')
  const start = performance.now()
  createMender(lines).join(lines)
  expect(performance.now() - start).toBeLessThan(5000)
})

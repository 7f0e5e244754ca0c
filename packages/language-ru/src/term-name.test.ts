import { expect, test } from 'vitest'
import { isInstrumental, termName } from './term-name.ts'

const names: ReadonlyArray<readonly [string, string]> = [
  ['биржевой сделкой', 'биржевая сделка'],
  ['управлением рисками систем', 'управление рисками систем'],
  ['браком (супружеством)', 'брак (супружество)'],
  ['срочным (временным) пользованием участком', 'срочное (временное) пользование участком'],
  ['выполнением работ или оказанием услуг', 'выполнение работ или оказание услуг'],
  ['юридическими лицами', 'юридические лица'],
  ['поставщиком или ремонтной организацией', 'поставщик или ремонтная организация'],
  ['судом и уполномоченными органами', 'суд и уполномоченные органы'],
  ['потерпевшим', 'потерпевший'],
  ['целевым сбором', 'целевой сбор'],
  ['налоговым периодом', 'налоговый период'],
  ['днем опубликования', 'день опубликования'],
  ['страховой деятельностью', 'страховая деятельность'],
  ['услугами связи', 'услуги связи'],
]

test.each(names)('puts %s into the nominative', (words, name) => {
  expect(termName(words, true)).toBe(name)
})

test('leaves words as they are where the sentence has them in the nominative', () => {
  expect(termName('больной ребенок', false)).toBe('больной ребенок')
  expect(termName('сделка', true)).toBe('сделка')
})

test('tells the instrumental from an adjective with a preposition behind it', () => {
  expect(isInstrumental('биржевой сделкой')).toBe(true)
  expect(isInstrumental('находящимся в пользовании участком')).toBe(false)
  expect(isInstrumental('гражданин')).toBe(false)
})

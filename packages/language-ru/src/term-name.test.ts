import { expect, test } from 'vitest'
import { isInstrumental, longName, termName } from './term-name.ts'

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

test.each([
  ['Закона Республики Казахстан «О связи»', 'Закон', 'Закон Республики Казахстан «О связи»'],
  ['Правил взимания платы', 'Правила', 'Правила взимания платы'],
  [
    'уполномоченным органом в сфере связи',
    'уполномоченный орган',
    'уполномоченный орган в сфере связи',
  ],
  ['Единой системой учёта', 'единая система', 'Единая система учёта'],
  ['участниках торгов', 'участники', 'участники торгов'],
])('%s begins as its short name %s', (words, alias, name) => {
  expect(longName(words, alias)).toBe(name)
})

test.each([
  // The head stands behind adjectives, of which the short name tells nothing.
  ['государственного учреждения «Отдел»', 'учреждение'],
  // Another word with the same first letters.
  ['правительства области', 'правила'],
  ['Министерства здравоохранения', 'МЗ'],
  ['закон', 'закон о связи'],
  ['Конституции Республики, принятой на референдуме', 'Конституция'],
])('%s stays beside %s', (words, alias) => {
  expect(longName(words, alias)).toBe(words)
})

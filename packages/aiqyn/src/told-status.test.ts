import { expect, test } from 'vitest'
import { parse } from './index.ts'

const bodyRu =
  'Статья 1. Цель\n\n1. Закон защищает жителей.\n\n2. Исключен Законом РК от 03.07.2013 № 125-V.\n'
const bodyKk =
  '1-бап. Мақсаты\n\n1) тұрғындарды қорғау;\n\n2) Алынып тасталды - ҚР 2010.04.29 № 272-IV Заңымен.\n'

test('an act that editors note changes of is in force', () => {
  expect(parse(`# О тишине\n\n${bodyRu}`, { language: 'ru' }).data.status).toBe('adopted')
  expect(parse(`# Тыныштық туралы\n\n${bodyKk}`, { language: 'kk' }).data.status).toBe('adopted')
})

test('the law of another year that an act cites is no note on it', () => {
  const cited = bodyRu.replace(
    '2. Исключен Законом РК от 03.07.2013 № 125-V.',
    '2. Закон РК от 03.07.2013 № 125-V применяется.',
  )
  expect(parse(`# О тишине\n\n${cited}`, { language: 'ru' }).data.status).toBeNull()
})

test('a stamp of approval with blanks for day and number leaves open whether it is adopted', () => {
  const text = `# Об утверждении Правил

Правительство Республики Казахстан ПОСТАНОВЛЯЕТ:

1. Утвердить прилагаемые Правила.

Премьер-Министр Республики Казахстан

Утверждены
постановлением Правительства
Республики Казахстан
« » 2023 года
№

Правила

1. Правила определяют порядок.
`
  expect(parse(text, { language: 'ru' }).data.status).toBeNull()
  const numbered = text.replace('« » 2023 года\n№', 'от 5 мая 2023 года № 12')
  expect(parse(numbered, { language: 'ru' }).data.status).toBe('adopted')
})

import { expect, test } from 'vitest'
import { type Summary, summarize } from './index.ts'

function told(text: string, language: 'en' | 'kk' | 'ru', format: 'markdown' | 'text' = 'text') {
  const summary = summarize(text, { language, format })
  for (const { evidence } of statementsOf(summary))
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  return statementsOf(summary).map((statement) => statement.text.replaceAll('\u00a0', ' '))
}

function statementsOf({ overview, answers }: Summary): Summary['overview'] {
  return [...overview, ...answers.flatMap(({ statements }) => statements)]
}

test('a list whose closing words were lost is not told, for its items may be false without them', () => {
  const act = (end: string): string => `SEC. 2. FOREIGN OWNERS.

    (a) Owners.--A foreign owner of land in the islands may—
        (1) acquire further land in the islands, or
        (2) hold a share in a company of the islands${end}
    (b) Register.--An owner of land shall enter the land in the register of the islands.
`
  expect(told(act(','), 'en').join('\n')).not.toContain('acquire further land')
  expect(told(act('.'), 'en').join('\n')).toContain('acquire further land')
})

test('words that enact an act are no part of its first rule', () => {
  const text = `Football Fields Act 2026

Be it enacted by the King’s most Excellent Majesty, by and with the advice and consent of the Lords Spiritual and Temporal, and Commons, as follows:—

The owner of a football field must mow the grass of the field once a week.

A keeper may use the field free of charge on every day of the week.`
  const statements = told(text, 'en').join('\n')
  expect(statements).toContain('The owner of a football field must mow the grass')
  expect(statements).not.toContain('enacted')
})

test('heads of pages within new text are left out, and its items keep the words they share', () => {
  const text = `An Act to amend the Harbor Lights Act of 1986.

SEC. 2. LIGHTS.

Section 210 of the Harbor Lights Act of 1986 (33 U.S.C. 2238) is amended by adding at the end the following:

A BILL
- (c) Criteria In lighting a harbor under this section, the Secretary—
A BILL
  - (A) shall consider how many ships come into the harbor in the night of every season of the year and how large they are;
A BILL
  - (B) shall consider the national and regional significance of the harbor for the fishing of the region and for its trade; and
A BILL
  - (C) shall not light a harbor that no ship has come into for three years and that no ship will come into in the next year.
`
  const statements = told(text, 'en', 'markdown').join('\n')
  expect(statements).toContain('Secretary must consider')
  expect(statements).not.toContain('A BILL')
})

test('a sum is told in its sentence, not alone', () => {
  const text = `An Act about noise.

SEC. 2. OFFICE.

    (a) The Administrator shall keep an office that measures noise around every airport of the country.

SEC. 3. MONEY.

    There is authorized to be appropriated for each of fiscal years 2027 through 2031 $21,000,000 for activities of the office kept under section 2 and for the staff of the office.
`
  const statements = told(text, 'en')
  expect(statements.some((one) => one.includes('$21,000,000') && one.includes('activities'))).toBe(
    true,
  )
  expect(statements.some((one) => one.endsWith('“$21,000,000”.'))).toBe(false)
})

test('a name of which only the first noun is in the case of a subject is not listed', () => {
  const text = `ЗАКОН
О наградах
Статья 1. Представление
1. Представления о наградах вносятся Республиканской коллегией адвокатов, палатами юридических консультантов ежегодно.
2. Владелец награды обязан хранить награду в сухом месте.`
  const statements = told(text, 'ru').join('\n')
  expect(statements).not.toContain('коллегия адвокатов, палатами')
  expect(statements).toContain('ладелец награды')
})

test('what closes a list is said with the words that announce it', () => {
  const text = `ЗАҢ
Бау-бақша туралы
1-бап. Бау-бақша шарттары
1. Бау-бақша өсіру кезінде мынадай шарттар:
1) топырақ құнарлылығын сақтау;
2) суды үнемді пайдалану;
3) ағаштарды жыл сайын тексеру сақталуы тиіс.
2-бап. Бақшаның иесі
1. Бақшаның иесі бақшаны қоршауға міндетті.`
  const statements = told(text, 'kk').join('\n')
  expect(statements).toContain('мынадай шарттар сақталуы тиіс:\n– ')
  expect(statements).not.toContain('шарттар: топырақ')
})

test('where one item of a long list is told, others are told with it', () => {
  const items = ['не знающие правил', 'не достигшие восемнадцати лет', 'имеющие судимость']
  const text = `ЗАКОН
О проверках
Статья 1. Проверяющие
1. Проверяющими не могут быть:
${[...items, ...Array.from({ length: 12 }, (_, at) => `состоящие в ${at + 5} списке лиц, которым проверки запрещены судом`)].map((item, at) => `${at + 1}) лица, ${item};`).join('\n')}
2. Проверяющий обязан показать удостоверение.`
  const list = told(text, 'ru').find((one) => one.startsWith('Проверяющими не могут быть')) ?? ''
  expect(list.split('\n– ').length).toBeGreaterThan(3)
})

import { expect, test } from 'vitest'
import { type Summary, summarize } from './index.ts'

function told({ overview, answers }: Summary): Array<string> {
  const statements = [...overview, ...answers.flatMap((answer) => answer.statements)]
  return [...new Set(statements.map(({ text }) => text.replaceAll('\u00a0', ' ')))]
}

function answer(summary: Summary, wanted: string): Array<string> {
  const { statements = [] } = summary.answers.find(({ id }) => id === wanted) ?? {}
  return statements.map(({ text }) => text)
}

const ruLaw = `ЗАКОН
О пляжах
Статья 1. Основные понятия
В настоящем Законе используются следующие понятия:
1) пляж – участок берега, открытый для купания;
2) спасатель – человек, который следит за купающимися.
Статья 2. Правила на пляже
1. Владелец пляжа обязан установить на пляже спасательную вышку.
2. Владелец пляжа обязан вывесить на пляже правила купания.
3. Посетителям пляжа запрещается купаться за ограждением пляжа.
4. Посетитель пляжа вправе бесплатно пользоваться душем.
Статья 3. Ответственность
Купание за ограждением пляжа влечет штраф в размере двух месячных расчетных показателей.
Статья 4. Введение в действие
Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования.`

test('a standard summary answers what is forbidden and what it costs, and leaves definitions to the glossary', () => {
  const summary = summarize(ruLaw, { format: 'text' })
  expect(answer(summary, 'mustNot')).toEqual([
    'Посетителям пляжа запрещается купаться за ограждением пляжа.',
  ])
  expect(answer(summary, 'sanctions')).toContain(
    'Купание за ограждением пляжа влечет штраф в размере 2 месячных расчетных показателей.',
  )
  expect(told(summary).join('\n')).not.toContain('участок берега')
  expect(summary.glossary.terms.map(({ term }) => term)).toContain('пляж')
})

test('a long act is told in a limited room, and each answer says how much more there is', () => {
  const articles = Array.from(
    { length: 60 },
    (_, at) =>
      `Статья ${at + 3}. Участок ${at + 1}\nВладелец участка пляжа номер ${at + 1} обязан ежедневно убирать берег, следить за вышкой и подавать отчет о купающихся.`,
  )
  const text = ruLaw.replace(
    'Статья 3. Ответственность',
    `${articles.join('\n')}\nСтатья 63. Ответственность`,
  )
  const { answers, overview } = summarize(text, { format: 'text' })
  const must = answers.find(({ id }) => id === 'must')
  expect(must?.statements.length).toBeLessThan(20)
  // Each is told once: what also says by when, or matters most, stands where this is asked.
  const elsewhere = [
    ...overview,
    ...answers.flatMap((one) => (one.id === 'must' ? [] : one.statements)),
  ]
  const duties = elsewhere.filter((statement) => /обязан|должн/.test(statement.text)).length
  expect((must?.statements.length ?? 0) + (must?.more ?? 0) + duties).toBe(62)
  // Its name, and six points.
  expect(overview.length).toBeLessThanOrEqual(7)
  const full = summarize(text, { format: 'text', length: 'full' })
  expect(answer(full, 'must').length).toBeGreaterThan(60)
})

test('what is said again in other words does not crowd out what is new', () => {
  const repeated = Array.from(
    { length: 30 },
    () => 'A person who keeps a boat on the lake must register the boat with the lake office.',
  )
  const text = `LAKE BOATS ACT\n\n${repeated.map((line, at) => `${at + 1}. ${line}`).join('\n')}\n31. A visitor may swim near the northern pier until sunset.`
  expect(told(summarize(text, { format: 'text', language: 'en' })).join('\n')).toContain(
    'A visitor may swim near the northern pier until sunset.',
  )
})

test('sentences of a long new text are told, with the words of the act as evidence', () => {
  const text = `SECTION 1. SHORT TITLE.

This Act may be cited as the “Harbour Lights Act of 2026”.

SEC. 2. HARBOUR LIGHTS.

    The Harbour Safety Act of 1990 is amended by adding at the end the following:
  > - (a) Duty to light Each owner of a harbour shall keep the lights of the harbour lit from sunset to sunrise.
  > - (b) Grants The Secretary may make grants to owners of small harbours for energy saving lights, in an amount that does not exceed half of the cost of the lights of the harbour.
  > - (c) Records Each owner shall keep records of the lights for three years, show the records to an inspector who asks for the records, and report each failure of a light to the coast guard within one day.`
  const summary = summarize(text, { format: 'text', language: 'en' })
  const changes = summary.overview.filter(({ text }) => text.startsWith('New rules'))
  const [newText = ''] = changes.map((statement) => statement.text)
  expect(changes).toHaveLength(1)
  expect(newText.split('\n– ').slice(0, 2)).toEqual([
    'New rules in the changed act:',
    'Each owner of a harbour must keep the lights of the harbour lit from sunset to sunrise.',
  ])
  expect(told(summary).join('\n')).not.toContain('Duty to light')
  for (const { evidence } of changes)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
})

test('the acts that are changed are named', () => {
  const ru = summarize(
    `ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН
О внесении изменений в Закон Республики Казахстан «О прокате лодок»
Статья 1. Внести в Закон Республики Казахстан от 3 мая 2016 года «О прокате лодок» следующие изменения:
1) в пункте 2 статьи 4 слова «двадцати» заменить словами «сорока».`,
    { format: 'text' },
  )
  expect(told(ru)).toContain('Документ меняет другой акт – «О прокате лодок».')
  const kk = summarize(
    `ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ
«Қайықтарды жалға беру туралы» Қазақстан Республикасының Заңына өзгеріс енгізу туралы
1-бап. «Қайықтарды жалға беру туралы» 2016 жылғы 3 мамырдағы Қазақстан Республикасының Заңына мынадай өзгеріс енгізілсін:
1) 4-баптың 2-тармағында «жиырма» деген сөз «қырық» деген сөзбен ауыстырылсын.`,
    { format: 'text' },
  )
  expect(told(kk)).toContain('Құжат басқа актіні өзгертеді – «Қайықтарды жалға беру туралы».')
})

test.each([
  [
    'ru',
    'Статья 1. Меры\nВладелец лодки обязан соблюдать Закон «О воде» (Собрание актов, 2005 г., № 4, ст. 21) и правила порта (утвержденные портом).',
    'Владелец лодки обязан соблюдать Закон «О воде» и правила порта (утвержденные портом).',
  ],
  [
    'kk',
    '1-бап. Шаралар\nҚайық иесі «Су туралы» Заңды (Қазақстан Республикасының ПҮАЖ-ы, 2005 ж., № 4, 21-құжат) және порт қағидаларын (порт бекіткен) сақтауға міндетті.',
    'Қайық иесі «Су туралы» Заңды және порт қағидаларын (порт бекіткен) сақтауға міндетті.',
  ],
  [
    'en',
    'Section 1. Measures\nThe owner of a boat must comply with the Water Act (33 U.S.C. 1342(a)(1)) and with the rules of the port (made by the port).',
    'The owner of a boat must comply with the Water Act and with the rules of the port (made by the port).',
  ],
])('where another act is published is left to the evidence (%s)', (language, text, wanted) => {
  const summary = summarize(text, { format: 'text', language, length: 'full' })
  const [statement] = summary.answers.find(({ id }) => id === 'must')?.statements ?? []
  expect(statement?.text).toBe(wanted)
  expect(statement?.edits.map(({ rule }) => rule)).toContain('drop-publication')
})

const enBill = (last: string): string =>
  [
    'SECTION 1. SHORT TITLE.',
    'This Act may be cited as the “Coastal Beach Access Act of 2020”.',
    'SEC. 2. COASTAL BEACH ACCESS PROGRAM.',
    ...[
      'establish a coastal beach program to support Federal and State training of lifeguards',
      'develop a national coastal access strategy with local governments and community groups',
      'conduct research on how coastal beach access programs improve public health and education',
      'provide assistance to States which promote coastal programs for children with disabilities',
      'support coastal education programs of schools, libraries, museums and youth organizations',
      'design national coastal safety programs and ensure quality of services on public beaches',
      'improve health services of coastal communities through national training of nurses and volunteers',
      'promote State and local research into coastal water quality and the prevention of disease',
      'develop national programs which support transport of older people to public beaches',
      'assist tribal governments to design coastal education and economic development programs',
      'establish a national council of coastal towns to conduct public meetings on beach programs',
      'support Federal scientists who develop technology for monitoring of coastal storms',
    ].map(
      (what, at) =>
        `    (${String.fromCharCode(97 + at)}) The Secretary shall ${what} in each coastal region.`,
    ),
    'SEC. 3. MISCELLANEOUS.',
    last,
  ].join('\n\n')

test('an answer that matters little is not told in a bill, but where it stands is', () => {
  const right =
    'A person described in subparagraph (A), (B) or (C) of paragraph (3) of subsection (d) of section 14 of title 10, in any case in which paragraph (4) applies, may appeal the amount determined under clause (ii) of section 18 of title 46.'
  const summary = summarize(enBill(right), { format: 'text' })
  expect(told(summary).join('\n')).not.toContain('may appeal')
  const may = summary.answers.find(({ id }) => id === 'may')
  expect(may?.stated).toBe(true)
  expect(may?.statements.map(({ text }) => text)).toEqual(['See section\u00a03.'])
  expect(may?.statements[0]?.evidence.map(({ quote }) => quote).join()).toContain('may appeal')
})

test('the place of such an answer is its section alone, and the first that matters of several', () => {
  const right = (what: string): string =>
    `A person described in subparagraph (A), (B) or (C) of paragraph (3) of subsection (d) of section 14 of title 10, in any case in which paragraph (4) applies, may appeal the ${what} determined under clause (ii) of section 18 of title 46.`
  const last = `    (a) ${right('amount')}\n\n    (b) ${right('number')}\n\nSEC. 4. OTHER.\n\n${right('amount or number')}`
  const summary = summarize(enBill(last), { format: 'text' })
  const [where, ...others] = summary.answers.find(({ id }) => id === 'may')?.statements ?? []
  expect(others).toEqual([])
  expect(where?.text).toMatch(/^See section\u00a0[34]\.$/)
  expect(where?.evidence.map(({ eId }) => eId.split('__')[0])).toEqual([
    where?.text.includes('3') ? 'sec_3' : 'sec_4',
  ])
})

test('a ban is told however little it matters beside the rest', () => {
  const ban =
    'A person described in subparagraph (A), (B) or (C) of paragraph (3) of subsection (d) of section 14 of title 10, in any case in which paragraph (4) applies, may not appeal the amount determined under clause (ii) of section 18 of title 46.'
  const summary = summarize(enBill(ban), { format: 'text' })
  expect(answer(summary, 'mustNot').join('\n')).toContain('may not appeal')
})

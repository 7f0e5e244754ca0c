import { expect, test } from 'vitest'
import { type Summary, summarize } from './index.ts'

function told({ overview, answers }: Summary): Array<string> {
  return [...overview, ...answers.flatMap(({ statements }) => statements)].map(({ text }) => text)
}

const page = `Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ

Статья 1. Понятия

Статья 2. Дорожки города

Статья 3. Права велосипедистов

# О велосипедных дорожках

Примечание ИЗПИ!

Порядок введения в действие Закона см. ст. 3

Настоящий Закон регулирует отношения, возникающие при устройстве велосипедных дорожек.

## Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ

### Статья 1. Понятия

Дорожка – часть улицы для велосипедов.

### Статья 2. Дорожки города

Акимат устраивает дорожки на каждой улице города.

### Статья 3. Права велосипедистов

Велосипедист вправе пользоваться дорожкой бесплатно.
`

test('a list of contents in front of the title ends before it, and what a note says is none of the act', () => {
  const { act, overview, findings } = summarize(page, { language: 'ru' })
  const points = overview.map(({ text }) => text)
  expect(act.title).toBe('О велосипедных дорожках')
  expect(points).toContain('Этот закон регулирует отношения при устройстве велосипедных дорожек.')
  expect(findings.filter(({ ruleId }) => ruleId.startsWith('number'))).toEqual([])
  expect(told(summarize(page, { language: 'ru', length: 'full' })).join('\n')).not.toContain('см.')
})

const resolution = (rule: string): string => `ПОСТАНОВЛЕНИЕ ПРАВИТЕЛЬСТВА

от 5 мая 2020 года № 12

Об утверждении Правил уборки велосипедных дорожек

Правительство ПОСТАНОВЛЯЕТ:

1. Утвердить прилагаемые Правила уборки велосипедных дорожек.

2. ${rule}

3. Настоящее постановление вводится в действие со дня его подписания.
`

test('an approval does not say again what the title says, and a start whose day is known is told once', () => {
  const all = told(summarize(resolution('Открыть дорожки для всех.'), { language: 'ru' }))
  expect(all).toContain('Решено утвердить прилагаемые правила.')
  expect(all.filter((text) => text.includes('начинает действовать'))).toEqual([
    'Постановление начинает действовать с 5\u00a0мая 2020\u00a0года.',
  ])
})

test('an approval of something else than the title names is told as it stands', () => {
  const text = resolution('Открыть дорожки.').replace(
    'Об утверждении Правил уборки велосипедных дорожек',
    'О дорожках города',
  )
  expect(told(summarize(text, { language: 'ru' }))).toContain(
    'Решено утвердить прилагаемые Правила уборки велосипедных дорожек.',
  )
})

const rules = (duties: string): string => `ҚАЛА ӘКІМДІГІНІҢ ҚАУЛЫСЫ

Велосипед жолдарын күту қағидаларын бекіту туралы

Қала әкімдігі ҚАУЛЫ ЕТЕДІ:

1. Қоса беріліп отырған:

1) велосипед жолдарын күту қағидалары;

2) жол белгілері мен құралдарына қойылатын талаптар бекітілсін.

${duties}
`

test('Kazakh: the last word of an approval belongs to each item, and no part of the last item', () => {
  const all = told(summarize(rules(''), { language: 'kk', length: 'full' }))
  expect(all.join('\n')).not.toContain('қағидалары мен құралдарына')
  expect(all).toContain(
    'Қоса беріліп отырған жол белгілері мен құралдарына қойылатын талаптар бекітілсін.',
  )
})

test('who is named is nobody whose name was torn out of a sentence', () => {
  const text = rules(
    `2. Жол иелері жолды күтеді.\n\n3. Тиісті орган жолды тексереді.\n\n4. Тәжірибесі бар адам белгі қояды.`,
  )
  const { answers } = summarize(text, { language: 'kk' })
  const who = answers.find(({ id }) => id === 'who')?.statements.map((one) => one.text)
  expect(who).toEqual(['Құжатта аталғандар арасында: жол иелері.'])
})

test('what an act decides itself is a main point, rows that go by number alone are no main points', () => {
  const { overview, answers } = summarize(
    `О некоторых вопросах Министерства садов

Правительство ПОСТАНОВЛЯЕТ:

1. Реорганизовать государственное учреждение «Городской сад» путем разделения на государственное учреждение «Сад роз» и государственное учреждение «Сад яблонь».

2. Внести в постановление Правительства от 3 мая 2020 года № 12 «О садах» следующие изменения:

в перечне садов, утвержденном указанным постановлением:

строку, порядковый номер 14, исключить;

строку, порядковый номер 15, исключить.

3. Настоящее постановление вводится в действие со дня подписания.
`,
    { language: 'ru' },
  )
  const main = overview.map(({ text }) => text).join('\n')
  expect(main).toContain('«Сад роз»')
  expect(main).not.toContain('строку')
  const changes = answers.find(({ id }) => id === 'changes')?.statements ?? []
  expect(changes.map(({ text }) => text).join('\n')).toContain('14')
})

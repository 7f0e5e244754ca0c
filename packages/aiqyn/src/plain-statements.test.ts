import { expect, test } from 'vitest'
import { applyEdits, parse, type Summary, summarize, verify } from './index.ts'

function answer(summary: Summary, wanted: string): Array<string> {
  return summary.answers.find(({ id }) => id === wanted)?.statements.map(({ text }) => text) ?? []
}

const amendingRu = `ПОСТАНОВЛЕНИЕ

О внесении изменений в некоторые решения Правительства Республики Казахстан

1. Внести в некоторые решения Правительства Республики Казахстан следующие изменения:

1) в постановлении Правительства Республики Казахстан от 5 мая 2020 года № 12 «Об утверждении лимитов штатной численности органов по ремонту техники и подведомственных им государственных организаций»:

в перечне организаций, утвержденном указанным постановлением:

строку, порядковый номер 13, исключить.

2. Настоящее постановление вводится в действие со дня подписания.
`

const amendingKk = `ҚАУЛЫ

Қазақстан Республикасы Үкіметінің кейбір шешімдеріне өзгерістер енгізу туралы

1. Қазақстан Республикасы Үкіметінің кейбір шешімдеріне мынадай өзгерістер енгізілсін:

1) «Техниканы жөндеу органдары мен оларға ведомстволық бағынысты мемлекеттік ұйымдардың штат санының лимиттерін бекіту туралы» Қазақстан Республикасы Үкіметінің 2020 жылғы 5 мамырдағы № 12 қаулысында:

көрсетілген қаулымен бекітілген ұйымдар тізбесінде:

реттік нөмірі 13-жол алып тасталсын.

2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.
`

test('an instruction says first what it changes, then where; the long title of an act with a number is left to the quotation', () => {
  expect(answer(summarize(amendingRu, { language: 'ru' }), 'changes')).toContain(
    'Убирают строку 13. Где:\n– в постановлении Правительства от 5 мая 2020 года № 12;\n– в перечне организаций.',
  )
  expect(answer(summarize(amendingKk, { language: 'kk' }), 'changes')).toContain(
    'Реттік нөмірі 13-жол алып тасталсын. Қайда:\n– Қазақстан Республикасы Үкіметінің 2020 жылғы 5 мамырдағы № 12 қаулысында;\n– ұйымдар тізбесінде.',
  )
})

test('a short title stays where it stands', () => {
  const short = amendingRu.replace(/«Об утверждении лимитов[^»]+»/, '«О лимитах»')
  const said = answer(summarize(short, { language: 'ru' }), 'changes').join('\n')
  expect(said).toContain('№ 12 «О лимитах»')
})

test('what is moved and left out is recorded, and verification finds nothing lost', () => {
  for (const [text, language] of [
    [amendingRu, 'ru'],
    [amendingKk, 'kk'],
  ] as const) {
    const summary = summarize(text, { language })
    for (const { statements } of summary.answers)
      for (const { kind, evidence, edits, text: said } of statements)
        if (kind === 'rewritten')
          expect(applyEdits(evidence.map(({ quote }) => quote).join('\n'), edits).trim()).toBe(said)
    expect(verify(summary, text, { language }).counts).toMatchObject({
      contradicted: 0,
      notFound: 0,
    })
  }
})

const wages = `ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН

О социальных показателях

Статья 1. Установить с 1 января 2027 года:

1) минимальный размер заработной платы – 90 000 тенге;

2) минимальный размер пенсии – 70 000 тенге;

3) месячный расчетный показатель – 4 500 тенге.
`

test('a short list is told whole once an item of it is', () => {
  expect(answer(summarize(wages, { language: 'ru' }), 'money')).toContain(
    'Решено установить с 1 января 2027 года:\n– минимальный размер зарплаты – 90 000 тенге;\n– минимальный размер пенсии – 70 000 тенге;\n– месячный расчетный показатель – 4 500 тенге.',
  )
})

test('no item stands alone behind a colon: what is left to the act is said to be there', () => {
  const bans = Array.from({ length: 40 }, (_, at) => {
    return `${at + 1}) сбрасывать отходы вида ${at + 1} с судов, которые стоят на рейде у причала номер ${at + 1};`
  }).join('\n\n')
  const text = `ЗАКОН\n\nО чистоте воды\n\nСтатья 1. Запреты\n\nВ целях охраны воды запрещается:\n\n${bans}\n`
  const said = answer(summarize(text, { language: 'ru' }), 'mustNot')
  expect(said.length).toBeGreaterThan(0)
  for (const statement of said) {
    expect(statement).toMatch(
      /^(?:В целях|Для) охраны воды запрещается \(здесь – часть перечня\):\n– /,
    )
    expect(statement).toMatch(/ сбрасывать [^\n]*\.$/)
  }
})

test('a brief summary has five statements at most', () => {
  for (const reader of ['citizen', 'business', 'official', 'journalist'] as const) {
    const { overview, answers } = summarize(wages + amendingRu, {
      language: 'ru',
      length: 'brief',
      reader,
    })
    const count = overview.length + answers.flatMap(({ statements }) => statements).length
    expect(count).toBeLessThanOrEqual(5)
  }
})

const wrapped = `SECTION 1. LEASES.

    (a) Payment.--As consideration for the lease under this section, the
Foundation shall pay to the United States $1 for each year of the term of the
lease. The Secretary shall keep the amount.
    (b) Report.--The Secretary shall report on leases under subsection
(a), and on what they bring, to the committees that are named in this Act
each year, beginning with the first year in which a lease is made under it.
`

test('a line that breaks within a sentence goes on, also with a short word or a citation', () => {
  const { overview, answers } = summarize(wrapped, { language: 'en', format: 'text' })
  const said = [...overview, ...answers.flatMap(({ statements }) => statements)]
    .map(({ text }) => text)
    .join('\n')
  expect(said).toContain('for each year of the term of the lease.')
  expect(said).not.toMatch(/term of the\.|under subsection\./)
})

test('an item behind a closed line begins a unit all the same', () => {
  const act = JSON.stringify(parse(wrapped, { language: 'en', format: 'text' }))
  expect(act).toContain('sec_1__subsec_a')
  expect(act).toContain('sec_1__subsec_b')
})

test('what only ends another act is not said to change it', () => {
  const text =
    'ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН\n\nО новых правилах\n\nСтатья 1. Правила\n\nВладелец лодки обязан иметь жилет.\n\nСтатья 2. Признать утратившим силу Закон Республики Казахстан «О старых правилах» со дня введения в действие настоящего Закона.\n'
  const { overview } = summarize(text, { language: 'ru' })
  const said = overview.map(({ text: words }) => words).join('\n')
  expect(said).toContain('Утрачивает силу акт «О старых правилах».')
  expect(said).not.toContain('меняет')
})

test('a part of a word with a hyphen is no plain word, and an item with a mark of its own gets no second one', () => {
  const text = `ЗАКОН

О тишине

Статья 1. Правила

1. Жителям запрещается требовать какие-либо справки либо подписи.

2. Аким обязан:

- выдать жителям таблички;

- отвечать жителям на жалобы.
`
  const summary = summarize(text, { language: 'ru', format: 'text' })
  expect(answer(summary, 'mustNot')).toEqual([
    'Жителям запрещается требовать какие-либо справки или подписи.',
  ])
  expect(answer(summary, 'must').join('\n')).toBe(
    'Аким обязан:\n– выдать жителям таблички;\n– отвечать жителям на жалобы.',
  )
})

import {
  check,
  findAmounts,
  findCue,
  findDates,
  findDurations,
  findSentences,
  glossary,
  parse,
  parseNumber,
  summarize,
  unitsOf,
} from '@aiqyn/core'
import { expect, test } from 'vitest'
import * as pack from './index.ts'

const { ru } = pack
const ids = (text: string): Array<string> =>
  unitsOf(parse(text, [ru], { format: 'text' })).map(({ eId }) => eId)
const sentences = (text: string): Array<string> =>
  findSentences(text, ru).map(({ start, end }) => text.slice(start, end))

test('exports the language', () => {
  expect(Object.keys(pack).sort()).toEqual(['messages', 'ru', 'stem'])
})

test('reads the units of laws and codes in every spelling', () => {
  expect(
    ids(
      'Раздел 1. ОБЩАЯ ЧАСТЬ\nГлава 1. ОБЩИЕ ПОЛОЖЕНИЯ\nСтатья 1 . Цель\n1. Первый пункт.\n1-1. Вставленный пункт.\n1) подпункт;\n2)без пробела;\n' +
        '3\\) с обратной чертой.\nСтатья 15-24. Вставленная\nТекст статьи.\nЕще часть.\nПараграф 2. Порядок\nСтатья 16.\nЗаголовок на новой строке\n1. Пункт.',
    ),
  ).toEqual([
    'sec_1',
    'sec_1__chp_1',
    'art_1',
    'art_1__para_1',
    'art_1__para_1-1',
    'art_1__para_1-1__subpara_1',
    'art_1__para_1-1__subpara_2',
    'art_1__para_1-1__subpara_3',
    'art_15-24',
    'art_15-24__al_2',
    'sec_1__chp_1__subchp_2',
    'art_16',
    'art_16__para_1',
  ])
})

test('does not take citations, dates and sums for units', () => {
  expect(
    ids(
      'Статья 1. Цель\nСтатья 5 настоящего Закона применяется с 2026 года.\n12.05.2023 года принято решение.\n1 000 тенге уплачивает заявитель.',
    ),
  ).toEqual(['art_1', 'art_1__al_2', 'art_1__al_3', 'art_1__al_4'].slice(0, 3))
})

test('keeps what an amendment quotes out of the units', () => {
  const text =
    'Статья 1. Внести в Закон Республики Казахстан «О тишине» следующие изменения:\n1) статью 5 изложить в следующей редакции:\n«Статья 5. Тишина\n1. Ночью тихо.\n2. Днем нет.»;\n2) статью 6 исключить.'
  expect(ids(text)).toEqual(['art_1', 'art_1__subpara_1', 'art_1__subpara_2'])
})

test('splits sentences, but not initials, citations and abbreviations', () => {
  expect(sentences('Решение принял А. Б. Смаилов. Оно действует.')).toHaveLength(2)
  expect(sentences('См. подп. 3) п. 2 ст. 15 и ч. 2 ст. 10, абз. 3 п. 4 Закона.')).toHaveLength(1)
  expect(
    sentences('Закон принят в 2023 г. Действие продлено до 2025 г. включительно.'),
  ).toHaveLength(2)
  expect(sentences('Размер – 1,5 млн. тенге и т.д. в год.')).toHaveLength(1)
})

test('knows what obliges, permits and forbids, the negated form first', () => {
  const type = (text: string): string | undefined => findCue(text, ru)?.type
  expect(type('Субъекты обязаны соблюдать порядок')).toBe('duty')
  expect(type('Заявитель не вправе передавать талон')).toBe('prohibition')
  expect(type('Заявитель вправе обжаловать')).toBe('right')
  expect(type('Нарушение влечет штраф')).toBe('penalty')
  expect(type('Неправедный суд')).toBeUndefined()
  expect(type('Обязанности сторон')).toBeUndefined()
})

test('reads numbers, durations, dates and sums in words and figures', () => {
  expect(parseNumber('двадцати одного', ru.quantities)).toBe(21)
  expect(parseNumber('22 889 278 204', ru.quantities)).toBe(22_889_278_204)
  expect(parseNumber('несколько', ru.quantities)).toBeUndefined()
  expect(findDurations('не позднее десяти рабочих дней', ru.quantities)).toMatchObject([
    { amount: 10, timeUnit: 'day', calendar: 'working' },
  ])
  expect(findDurations('за выслугу лет, с 2026 года', ru.quantities)).toEqual([])
  expect(
    findDates('от 2 октября 2023 года и 01.01.2026, но не 31 февраля 2024 года', ru.quantities).map(
      ({ iso }) => iso,
    ),
  ).toEqual(['2023-10-02', '2026-01-01'])
  expect(
    findAmounts(
      'штраф в размере двадцати месячных расчетных показателей, 85 000 тенге, 3 млн. тенге',
      ru.quantities,
    ).map(({ value }) => value),
  ).toEqual([20, 85_000, 3_000_000])
})

const law = (last: string): string =>
  `Статья 1. Цель\nНастоящий Закон регулирует шум.\nСтатья 2. Порядок введения в действие настоящего Закона\n${last}`
const start = (last: string, publicationDate?: string): Array<string> =>
  summarize(law(last), [ru], { publicationDate })
    .answers.find(({ id }) => id === 'start')
    ?.statements.map(({ text }) => text.replace(/\u00a0/g, ' ')) ?? []

test.each([
  [
    'Настоящий Закон вводится в действие с 1 января 2026 года.',
    'Закон начинает действовать с 1 января 2026 года.',
  ],
  [
    'Настоящий Закон вводится в действие по истечении шести месяцев после дня его первого официального опубликования.',
    'Закон начинает действовать через 6 месяцев после дня первого официального опубликования.',
  ],
  [
    'Настоящий Закон вводится в действие по истечении двадцати одного календарного дня после дня его первого официального опубликования.',
    'Закон начинает действовать через 21 календарный день после дня первого официального опубликования.',
  ],
  [
    'Настоящий Закон вводится в действие со дня его подписания и распространяется на правоотношения, возникшие с 1 января 2026 года.',
    'Закон начинает действовать со дня подписания.',
  ],
])('says from when an act applies: %s', (sentence, answer) => {
  expect(start(sentence)[0]).toBe(answer)
})

test('computes the day when the day of publication is given', () => {
  expect(
    start(
      'Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования.',
      '2025-10-01',
    )[1],
  ).toBe(
    'Если день опубликования – 1 октября 2025 года, то закон начинает действовать 12 октября 2025 года.',
  )
})

test('gives a part with a date of its own an answer of its own', () => {
  expect(
    start(
      'Настоящий Закон вводится в действие с 1 июля 2026 года, за исключением статьи 1, которая вводится в действие с 1 января 2028 года.',
    ),
  ).toEqual([
    'Закон начинает действовать с 1 июля 2026 года.',
    'Статья 1 начинает действовать с 1 января 2028 года.',
  ])
})

test('tells a list of exceptions, of conditions or of parts of a total only as a whole', () => {
  const answers = (id: string, text: string): Array<string> =>
    summarize(`Статья 1. Порядок\n1. ${text}`, [ru])
      .answers.find((answer) => answer.id === id)
      ?.statements.map((statement) => statement.text) ?? []
  expect(
    answers(
      'start',
      'Настоящий Закон вводится в действие с 1 июля 2026 года, за исключением:\n1) статьи 2, которая вводится в действие с 1 января 2027 года;\n2) статьи 3, которая вводится в действие с 1 января 2028 года.',
    ),
  ).toEqual([
    'Закон начинает действовать с 1\u00a0июля 2026\u00a0года.',
    'Для части документа срок другой – 1\u00a0января 2027\u00a0года: «статьи 2, которая вводится в действие с 1 января 2027 года».',
    'Для части документа срок другой – 1\u00a0января 2028\u00a0года: «статьи 3, которая вводится в действие с 1 января 2028 года».',
  ])
  expect(
    answers('may', 'Жилец вправе включать музыку, если:\n1) соседи согласны; и\n2) сейчас день.'),
  ).toEqual(['Жилец вправе включать музыку, если:\n– соседи согласны; и\n– сейчас день.'])
  expect(
    answers(
      'money',
      'Утвердить расходы в сумме 100 тенге, в том числе:\n1) на тишину – 60 тенге;\n2) на музыку – 40 тенге.',
    ),
  ).toEqual(['Решено утвердить расходы в сумме 100 тенге.'])
})

test('a permission within limits is a prohibition', () => {
  const { answers } = summarize(
    'Статья 1. Порядок\n1. Ремонт во дворе допускается только днём.\n2. Жилец вправе гулять.',
    [ru],
  )
  const found = (id: string): Array<string> =>
    answers.find((answer) => answer.id === id)?.statements.map(({ text }) => text) ?? []
  expect(found('mustNot')).toEqual(['Ремонт во дворе допускается только днём.'])
  expect(found('may')).toEqual(['Жилец вправе гулять.'])
})

test('gives each item of a list the words that it shares with the others', () => {
  const text =
    'Статья 1. Права\n1. Жильцы (далее – жильцы) обязаны:\n1) соблюдать тишину;\n2) не включать музыку ночью, и\n3) предупреждать соседей.'
  const must = summarize(text, [ru]).answers.find(({ id }) => id === 'must')
  expect(must?.statements.map((statement) => statement.text)).toEqual([
    'Жильцы обязаны:\n– соблюдать тишину;\n– не включать музыку ночью;\n– предупреждать соседей.',
  ])
})

test('finds what a short name stands for, in any case form, and letters of abbreviations', () => {
  const meaning = (text: string): string | undefined =>
    glossary(`Статья 1. Порядок\n${text}`, [ru]).terms[0]?.definition
  expect(
    meaning(
      'Жалобы подаются в уполномоченный орган в сфере тишины (далее – уполномоченный орган).',
    ),
  ).toBe('уполномоченный орган в сфере тишины')
  expect(meaning('Настоящие Типовые правила тишины (далее – Правила) определяют порядок.')).toBe(
    'Типовые правила тишины',
  )
  expect(meaning('Утвердить перечень нормативных правовых актов (далее – НПА).')).toBe(
    'нормативных правовых актов',
  )
  expect(meaning('Владелец вправе получить выплату (далее – компенсация).')).toBe(undefined)
})

test('finds terms with their aliases, and counts uses in every case form', () => {
  const text =
    'Статья 1. Основные понятия, используемые в настоящем Законе\nВ настоящем Законе используются следующие основные понятия:\n1) дворовая территория (далее – двор) – участок у дома;\n2) совет двора - орган жильцов.\nСтатья 2. Порядок\nСоветы дворов следят за дворовыми территориями. О дворе заботится совет двора.'
  const { terms } = glossary(text, [ru])
  expect(terms.map(({ term, kind, definition, uses }) => [term, kind, definition, uses])).toEqual([
    ['дворовая территория', 'defined', 'участок у дома', 1],
    ['двор', 'alias', 'дворовая территория', 1],
    ['совет двора', 'defined', 'орган жильцов', 2],
  ])
})

test('tells an editor of gaps, repeated numbers, look-alikes and long sentences, with line and column', () => {
  const long = `Заявитель ${'подает заявление, '.repeat(17)}в орган.`
  const { findings } = check(
    `Статья 1. Цель\nHалоги платят все.\nСтатья 3. Порядок\n${long}\nСтатья 3. Порядок`,
    [ru],
  )
  expect(findings.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`)).toEqual([
    'look-alike-letter 2:1',
    'number-gap 3:1',
    'long-sentence 4:1',
    'duplicate-number 5:1',
  ])
})

test('a party is named by its head: a charter has no duties, and what is done to somebody is none', () => {
  const { answers } = summarize(
    'Статья 1. Понятия\n1. В Законе используются следующие понятия:\n1) кооператив жильцов – объединение жильцов двора;\n2) устав – документ.\nСтатья 2. Порядок\n1. Устав кооператива жильцов должен содержать:\n1) его имя;\n2) его адрес.\n2. Кооператив жильцов обязан сажать деревья.\n3. Кооперативы жильцов создаются на собрании.\n4. Создание кооператива начинается с собрания.',
    [ru],
    { length: 'full' },
  )
  const texts = (id: string): Array<string> =>
    answers.find((answer) => answer.id === id)?.statements.map(({ text }) => text) ?? []
  expect(texts('who')).toEqual(['Кооператив жильцов – объединение жильцов двора.'])
  expect(texts('must')).not.toContain('Кооперативы жильцов создаются на собрании.')
  expect(texts('must')).not.toContain('Создание кооператива начинается с собрания.')
  expect(texts('must')).toContain('Кооператив жильцов обязан сажать деревья.')
})

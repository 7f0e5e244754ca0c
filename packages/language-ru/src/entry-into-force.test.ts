import { findScope, parse, type Summary, summarize } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { ru } from './index.ts'

const body =
  'Статья 1. Шум\n1. Шум ночью запрещается.\n2. Шум днём разрешается.\n3. Музыка разрешается:\n1) днём;\n2) вечером.\nСтатья 2. Сборы\nСборы платят все.\nСтатья 3. Порядок введения в действие настоящего Закона\n'

function timeline(last: string, publicationDate?: string): Summary['timeline'] {
  return summarize(body + last, [ru], { length: 'full', publicationDate }).timeline
}

/** Each entry in one line: event, date, units, text of its statement. */
function lines(last: string, publicationDate?: string): Array<string> {
  return timeline(last, publicationDate).map(
    ({ event, date, units, statement }) =>
      `${event} ${date} [${units.join(' ')}] ${statement.text.replace(/\u00a0/g, ' ')}`,
  )
}

test('each stage names its units and has its own rule, and all stand in order of their days', () => {
  const law =
    'Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования, за исключением пункта 3 статьи 1, который вводится в действие с 1 января 2027 года, и статьи 2, которая вводится в действие по истечении шести месяцев после дня его первого официального опубликования.'
  // Published on 31 January 2026: the ten days are 1 to 10 February; six months end on 31 July.
  expect(lines(law, '2026-01-31')).toEqual([
    'entryIntoForce 2026-02-11 [] Если день опубликования – 31 января 2026 года, то закон начинает действовать 11 февраля 2026 года.',
    'entryIntoForce 2026-08-01 [art_2] Статья 2 начинает действовать с 1 августа 2026 года.',
    'entryIntoForce 2027-01-01 [art_1__para_3] С 1 января 2027 года начинает действовать: статья 1, пункт 3.',
  ])
  expect(timeline(law).map(({ missing }) => missing?.day)).toEqual([
    'publicationDate',
    undefined,
    'publicationDate',
  ])
})

test('a list of stages is read item by item', () => {
  expect(
    lines(
      'Настоящий Закон вводится в действие с 1 июля 2026 года, за исключением:\n1) подпунктов 1) и 2) пункта 3 статьи 1, которые вводятся в действие с 1 января 2028 года;\n2) статьи 2, которая вводится в действие с 1 января 2027 года.',
    ).slice(1),
  ).toEqual([
    'entryIntoForce 2027-01-01 [art_2] Статья 2 начинает действовать с 1 января 2027 года.',
    'entryIntoForce 2028-01-01 [art_1__para_3__subpara_1 art_1__para_3__subpara_2] С 1 января 2028 года начинают действовать:\n– статья 1, пункт 3, подпункт 1);\n– статья 1, пункт 3, подпункт 2).',
  ])
})

test('units that are not in the act are told in its words, never guessed', () => {
  expect(
    lines(
      'Настоящий Закон вводится в действие с 1 июля 2026 года, за исключением статьи 77, которая вводится в действие с 1 января 2027 года.',
    )[1],
  ).toBe(
    'entryIntoForce 2027-01-01 [] Для части документа срок другой – 1 января 2027 года: «статьи 77, которая вводится в действие с 1 января 2027 года».',
  )
})

test.each([
  [
    '1. Пункт 1 статьи 1 вводится в действие с 1 июля 2026 года и действует до 1 января 2028 года.',
    ['entryIntoForce 2026-07-01 [art_1__para_1]', 'sunset 2028-01-01 [art_1__para_1]'],
  ],
  [
    '1. Приостановить до 1 января 2028 года действие пункта 2 статьи 1 настоящего Закона.',
    ['suspension null [art_1__para_2]'],
  ],
  [
    '1. Настоящий Закон вводится в действие с 1 мая 2026 года и распространяется на отношения, возникшие с 1 января 2026 года.',
    ['retroactivity 2026-01-01 []', 'entryIntoForce 2026-05-01 []'],
  ],
  [
    '1. Положения статьи 2 распространяются на отношения, возникшие после введения в действие настоящего Закона.',
    ['application null [art_2]'],
  ],
  [
    '1. Настоящий Закон вводится в действие с 1 мая 2026 года.\n2. Статья 2 вводится в действие по истечении месяца после введения в действие настоящего Закона.',
    ['entryIntoForce 2026-05-01 []', 'entryIntoForce 2026-06-02 [art_2]'],
  ],
])('reads what is said of parts and of time: %s', (last, wanted) => {
  expect(lines(last).map((line) => line.slice(0, line.indexOf(']') + 1))).toEqual(wanted)
})

test.each([
  ['1. Договор вступает в силу со дня его подписания.'],
  ['1. Лицензия действует до 1 января 2028 года.'],
  ['1. Сбор, который вводится в действие с 1 мая 2026 года, платят все.'],
  ['1. Исключен Законом от 1 мая 2020 года (вводится в действие с 1 января 2021 года).'],
  ['1. Орган вправе приостановить действие лицензии.'],
])('what is not the act or a part of it has no place on the time line: %s', (last) => {
  expect(lines(last)).toEqual([])
})

test.each([
  ['со дня утверждения перечня показателей', null],
  ['по истечении срока, который назовёт съезд, после дня его опубликования', null],
  ['со дня его первого официального опубликования, но не ранее 1 января 2027 года', null],
  ['одновременно с введением в действие другого закона', null],
  ['со дня, следующего за днём его первого официального опубликования', '2026-03-01'],
  ['на следующий день после дня его опубликования', '2026-03-01'],
])('computes a day only where one event and one period decide: %s', (rule, date) => {
  expect(timeline(`Настоящий Закон вводится в действие ${rule}.`, '2026-02-28')[0]?.date).toBe(date)
})

test('says why no day can be computed', () => {
  const missing = (rule: string): Array<string | undefined> =>
    timeline(`Настоящий Закон вводится в действие ${rule}.`, '2026-02-28').map(
      (entry) => entry.missing?.note.text,
    )
  expect(missing('по истечении десяти рабочих дней после дня его опубликования')).toEqual([
    'Точную дату вычислить нельзя: срок считают в рабочих днях, а для этого нужен календарь праздников.',
  ])
  expect(missing('со дня его подписания')).toEqual([
    'Точная дата зависит от дня подписания или принятия: в тексте его нет.',
  ])
})

test('a rule that counts from the signature takes the date that the act gives, and names where', () => {
  const text =
    'О тишине\nПостановление Правительства Республики Казахстан от 17 марта 2026 года № 5\n1. Утвердить правила тишины.\n2. Настоящее постановление вводится в действие со дня его подписания.'
  const [entry] = summarize(text, [ru]).timeline
  expect(entry?.date).toBe('2026-03-17')
  expect(entry?.computed).toBe(true)
  expect(entry?.statement.evidence[1]?.quote).toBe('17 марта 2026 года')
})

test('a repeal names the acts that go, not the grounds for it', () => {
  const [entry] = timeline(
    '1. Признать утратившим силу Закон Республики Казахстан от 5 мая 1999 года № 5 «О шуме» с 1 января 2027 года.',
  )
  expect(entry).toMatchObject({
    event: 'repeal',
    date: '2027-01-01',
    acts: [{ title: 'О шуме', date: '1999-05-05', number: '5' }],
  })
  const [grounded] = timeline(
    '1. В соответствии с Законом Республики Казахстан «О местном управлении» признать утратившим силу решение маслихата от 1 марта 2020 года № 7 «О дворах».',
  )
  expect(grounded?.acts?.map(({ title }) => title)).toEqual(['О дворах'])
})

test('a sentence that limits what the act holds for is found, another is not', () => {
  const quotes = (text: string): Array<string> =>
    findScope(parse(text, [ru]), ru).map(({ evidence }) => evidence[0]?.quote ?? '')
  expect(
    quotes(
      'Статья 1. Сфера\n1. Действие настоящего Закона не распространяется на аэропорты.\n2. Запрет не распространяется на сторожей.',
    ),
  ).toEqual(['Действие настоящего Закона не распространяется на аэропорты.'])
  expect(
    quotes(
      'Статья 1. Сфера действия настоящего Закона\n1. Порядок контроля применяется к банкам.\n2. Контроль в Фонде осуществляется в отношении социальных проектов.',
    ),
  ).toEqual(['Контроль в Фонде осуществляется в отношении социальных проектов.'])
})

test('multiples of the index are told in tenge only when its value is given', () => {
  const text =
    'Статья 1. Штраф\n1. За шум ночью взимается штраф в размере от 5 до 20 месячных расчетных показателей.\n2. Взнос составляет 1,5 МРП.'
  const with_ = summarize(text, [ru], { mci: 3932 })
  const said = with_.answers.flatMap(({ statements }) =>
    statements.map((statement) => statement.text.replace(/\u00a0/g, ' ')),
  )
  expect(said).toContain('От 5 до 20 МРП – это от 19 660 до 78 640 тенге (при МРП 3 932 тенге).')
  expect(said).toContain('1,5 МРП – это 5 898 тенге (при МРП 3 932 тенге).')
  expect(with_.indexSums.map(({ multiple, value }) => [multiple, value])).toEqual([
    [20, 78_640],
    [1.5, 5898],
  ])
  expect(with_.asks).toEqual([])
  const without = summarize(text, [ru])
  expect(without.asks).toEqual(['mci'])
  expect(without.indexSums.map(({ value }) => value)).toEqual([null, null])
  expect(JSON.stringify(without.answers)).toContain('зависит от его размера в этом году')
  expect(() => summarize(text, [ru], { mci: 0 })).toThrow(TypeError)
})

test('what is said to have lost its force in a condition repeals nothing', () => {
  expect(
    lines('Суд направляет стороны в комиссию, если не найдет, что договор утратил силу.'),
  ).toEqual([])
})

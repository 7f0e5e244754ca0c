import { check, findPassages, findReferences, parse } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { ru } from './index.ts'

const law = [
  '# Закон о дворах',
  '## Глава 1. Общие положения',
  '### Статья 1. Понятия',
  'В настоящем Законе используются следующие понятия:',
  '1) двор – участок у дома;',
  '2) совет – орган жильцов.',
  '### Статья 2. Совет',
  '1. Совет избирают жильцы.',
  'Он отчитывается перед ними.',
  '2. Совет обязан:',
  '1) убирать двор;',
  '2) беречь деревья;',
  '3) вести учет.',
  '3. Совет распускают жильцы.',
  '## Глава 2. Порядок',
  '### Статья 2-1. Сбор',
  'Сбор ведет совет.',
]

/** References of sentences that stand in an article of their own behind those of `law`. */
function cite(...sentences: ReadonlyArray<string>): Array<string> {
  const source = [...law, '### Статья 3. Ссылки', ...sentences].join('\n\n')
  const act = parse(source, [ru])
  const start = source.indexOf('### Статья 3. Ссылки')
  return findReferences(act, findPassages(act, ru), ru)
    .filter(({ evidence }) => evidence.start > start)
    .map(({ evidence, kind, targets, act: other, unit, isDangling }) =>
      [
        evidence.quote,
        kind === 'internal'
          ? `→ ${targets.join(' ')}${isDangling ? ' !' : ''}`
          : `⇒ ${[unit, other?.kind, other?.title, other?.date, other?.number].filter(Boolean).join(', ')}`,
      ].join(' '),
    )
}

function broken(...sentences: ReadonlyArray<string>): Array<string> {
  const { findings } = check([...law, '### Статья 3. Ссылки', ...sentences].join('\n\n'), [ru])
  return findings
    .filter(({ ruleId }) => ruleId === 'broken-reference')
    .map(({ severity, eId, line, column, message }) =>
      [severity, eId, `${line}:${column}`, message].join(' '),
    )
}

test('leads a citation to the unit that it names in this act', () => {
  expect(cite('Действует пункт 2 статьи 2 настоящего Закона.')).toEqual([
    'пункт 2 статьи 2 настоящего Закона → art_2__para_2',
  ])
  expect(cite('По подпункту 3) пункта 2 статьи 2 настоящего Закона ведут учет.')).toEqual([
    'подпункту 3) пункта 2 статьи 2 настоящего Закона → art_2__para_2__subpara_3',
  ])
  expect(cite('Это делают по подп. 1) п. 2 ст. 2 и статье 2-1.')).toEqual([
    'подп. 1) п. 2 ст. 2 → art_2__para_2__subpara_1',
    'статье 2-1 → art_2-1',
  ])
  expect(cite('Порядок установлен главой 2 настоящего Закона.')).toEqual([
    'главой 2 настоящего Закона → chp_2',
  ])
})

test('takes lists and ranges apart', () => {
  expect(cite('По подпунктам 1), 2) и 3) пункта 2 статьи 2 отчитываются.')).toEqual([
    'подпунктам 1), 2) и 3) пункта 2 статьи 2 → art_2__para_2__subpara_1 art_2__para_2__subpara_2 art_2__para_2__subpara_3',
  ])
  expect(cite('Не применяются статьи 1–2-1 настоящего Закона.')).toEqual([
    'статьи 1–2-1 настоящего Закона → art_1 art_2 art_2-1',
  ])
  expect(cite('По пункту 1 и подпунктам 1) – 3) пункта 2 статьи 2 настоящего Закона.')).toEqual([
    'пункту 1 → art_2__para_1',
    'подпунктам 1) – 3) пункта 2 статьи 2 настоящего Закона → art_2__para_2__subpara_1 art_2__para_2__subpara_2 art_2__para_2__subpara_3',
  ])
  expect(cite('По пункту 1 статьи 2 и статье 1 настоящего Закона.')).toEqual([
    'пункту 1 статьи 2 → art_2__para_1',
    'статье 1 настоящего Закона → art_1',
  ])
})

test('counts parts without numbers, and finds the items of the first in the unit itself', () => {
  expect(cite('О части второй пункта 1 статьи 2 настоящего Закона сообщают жильцам.')).toEqual([
    'части второй пункта 1 статьи 2 настоящего Закона → art_2__para_1__al_2',
  ])
  expect(cite('По подпункту 2) части первой пункта 2 статьи 2 берегут деревья.')).toEqual([
    'подпункту 2) части первой пункта 2 статьи 2 → art_2__para_2__subpara_2',
  ])
  expect(
    cite(
      'Сроки таковы:',
      'сбор – май;',
      'учет – июнь.',
      'Их знают все.',
      'По абзацу третьему части первой настоящей статьи.',
    ),
  ).toContain('абзацу третьему части первой настоящей статьи → art_3__al_3')
})

test('knows where it stands', () => {
  expect(
    cite(
      '1. Двор убирают.',
      '2. По пункту 1 настоящей статьи убирают летом.',
      '3. Жильцы:',
      '1) платят;',
      '2) кроме указанного в подпункте 1) настоящего пункта, помогают.',
    ),
  ).toEqual([
    'пункту 1 настоящей статьи → art_3__para_1',
    'подпункте 1) настоящего пункта → art_3__para_3__subpara_1',
  ])
  expect(cite('1. Двор убирают.', '2. Это делают по пункту 1.')).toEqual([
    'пункту 1 → art_3__para_1',
  ])
})

test('an annex numbers from 1 again, and is meant by the name of what was approved', () => {
  const source = [
    '# О дворах',
    'ПРИКАЗЫВАЮ:',
    '1. Утвердить прилагаемые Правила уборки двора.',
    '2. Исполнять пункт 1 настоящего приказа.',
    'Приложение\nк приказу Министра',
    '# Правила уборки двора',
    '1. Двор убирают.',
    '2. По пункту 1 настоящих Правил убирают летом, по пункту 2 настоящего приказа – зимой.',
    '3. Это предусмотрено статьей 2 настоящего Закона.',
  ].join('\n\n')
  const act = parse(source, [ru])
  expect(
    findReferences(act, findPassages(act, ru), ru).map(
      ({ evidence, kind, targets }) => `${kind} ${evidence.quote} → ${targets.join(' ')}`,
    ),
  ).toEqual([
    'internal прилагаемые → att_1',
    'internal пункт 1 настоящего приказа → para_1',
    'internal пункту 1 настоящих Правил → att_1__para_1',
    'internal пункту 2 настоящего приказа → para_2',
    'external статьей 2 настоящего Закона → ',
  ])
})

test('never leads to its own units what is a unit of another act or document', () => {
  expect(cite('Применяется статья 2 Гражданского кодекса Республики Казахстан.')).toEqual([
    'статья 2 Гражданского кодекса Республики Казахстан ⇒ статья 2, code, Гражданского кодекса',
  ])
  expect(
    cite(
      'По пункту 1 статьи 2 Закона Республики Казахстан от 5 мая 2020 года № 12-VI «О садах» сажают.',
    ),
  ).toEqual([
    'пункту 1 статьи 2 Закона Республики Казахстан от 5 мая 2020 года № 12-VI «О садах» ⇒ пункту 1 статьи 2, law, О садах, 2020-05-05, 12-VI',
  ])
  expect(cite('По статье 2 указанного Закона и пункту 1 договора платят.')).toEqual([
    'статье 2 указанного Закона ⇒ статье 2, law',
    'пункту 1 договора ⇒ пункту 1',
  ])
  expect(cite('По законам «О садах» и «О парках» сажают.')).toEqual([
    'законам «О садах» ⇒ law, О садах',
    '«О парках» ⇒ law, О парках',
  ])
  expect(cite('Закон «О садах» (далее – Закон) действует.', 'По статье 2 Закона сажают.')).toEqual([
    'Закон «О садах» ⇒ law, О садах',
    'статье 2 Закона ⇒ статье 2, law, О садах',
  ])
})

test('takes other words and numbers for what they are', () => {
  expect(cite('Двор в населенном пункте делят на 2 части, за 3 пункта уборки платят.')).toEqual([])
  expect(cite('В части третьих лиц и составной частью двора ничего не меняется.')).toEqual([])
  expect(cite('Опубликовано в сборнике, 2005 г., № 25, ст. 2.')).toEqual([])
  expect(cite('По пункту 1 статьи 2, 10 рабочих дней.')).toEqual([
    'пункту 1 статьи 2 → art_2__para_1',
  ])
  expect(cite('В конце пути стоит пункт 77.')).toEqual([])
})

test('an amending act cites the units of the act that it changes', () => {
  const source = [
    '# О внесении изменений в Закон «О садах»',
    'Статья 1. Внести в Закон Республики Казахстан от 5 мая 2020 года № 12-VI «О садах» следующие изменения:',
    '1) в пункте 7 статьи 90 слова «статьи 91 настоящего Закона» исключить;',
    '2) подпункт 1) статьи 1 исключить.',
    'Статья 2. Подпункт 2) статьи 1 настоящего Закона вводится в действие с 1 мая 2027 года.',
  ].join('\n\n')
  const act = parse(source, [ru])
  expect(
    findReferences(act, findPassages(act, ru), ru)
      .filter(({ unit, targets }) => unit ?? targets.length > 0)
      .map(({ evidence, kind, targets }) =>
        `${kind} ${evidence.quote} ${targets.join(' ')}`.trim(),
      ),
  ).toEqual([
    'external пункте 7 статьи 90',
    'external подпункт 1) статьи 1',
    'internal Подпункт 2) статьи 1 настоящего Закона art_1__subpara_2',
  ])
  expect(
    check(source, [ru]).findings.filter(({ ruleId }) => ruleId === 'broken-reference'),
  ).toEqual([])
})

test('tells an editor of a citation that leads nowhere', () => {
  expect(broken('По пункту 4 статьи 2 настоящего Закона сажают.')).toEqual([
    'error art_3 37:4 Ссылка «пункту 4 статьи 2 настоящего Закона» ведёт в никуда: в документе нет такой нормы, последний номер – 3.',
  ])
  expect(broken('По статье 12 настоящего Закона сажают.')).toHaveLength(1)
  expect(broken('По подпункту 9) пункта 2 статьи 2 сажают.')).toHaveLength(1)
  expect(broken('1. Двор убирают.', '2. По пункту 5 настоящей статьи убирают летом.')).toHaveLength(
    1,
  )
  expect(broken('По статьям 1–9 настоящего Закона сажают.')).toHaveLength(1)
})

test('tells nothing where there is any doubt', () => {
  for (const sentence of [
    'По пункту 2 статьи 2 настоящего Закона сажают.',
    'По пункту 9 статьи 2 Закона «О садах» и пункту 7 статьи 1 сажают.',
    'По статье 77 сажают.',
    'По приложению 5 к настоящему Закону сажают.',
    'По части пятой пункта 1 статьи 2 настоящего Закона сажают.',
    'Слова «пункт 9 статьи 2 настоящего Закона» исключить.',
    'По пункту 9 договора сажают.',
    'Совет ведет 12 статей расходов настоящего Закона.',
  ])
    expect(broken(sentence), sentence).toEqual([])
})

test('tells nothing where the numbers around it are not in order', () => {
  const source = [
    '### Статья 1. Имя',
    '1. Да.',
    '2. Нет.',
    '4. По пункту 9 настоящей статьи сажают, по пункту 3 настоящей статьи убирают.',
  ].join('\n\n')
  const rules = check(source, [ru]).findings.map(({ ruleId }) => ruleId)
  expect(rules).toContain('number-gap')
  expect(rules).not.toContain('broken-reference')
})

test('says that a unit was taken out', () => {
  const source = [
    '### Статья 1. Имя',
    '1. Да.',
    '2. Исключен Законом РК от 05.05.2020 № 12-VI.',
    '3. По пункту 2 настоящей статьи сажают.',
  ].join('\n\n')
  expect(
    check(source, [ru])
      .findings.filter(({ ruleId }) => ruleId === 'broken-reference')
      .map(({ message }) => message),
  ).toEqual(['Ссылка «пункту 2 настоящей статьи» ведёт к норме, которая исключена.'])
})

test('reads through no-break spaces, markup and broken lines', () => {
  expect(cite('По пункту\u00a02 **статьи\u00a02** настоящего\nЗакона сажают.')).toEqual([
    'пункту\u00a02 **статьи\u00a02** настоящего\nЗакона → art_2__para_2',
  ])
})

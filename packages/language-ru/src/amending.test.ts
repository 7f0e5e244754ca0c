import { amendments } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { ru } from './index.ts'

const law =
  '1. Внести в Закон Республики Казахстан от 14 мая 2019 года № 77-VI «О парках» следующие изменения:'

function told(...lines: ReadonlyArray<string>): Array<string> {
  const found = amendments([law, ...lines].join('\n\n'), [ru], { language: 'ru' })
  return [
    ...found.amendments.map(({ type, unitPath, old, new: comes, after, before }) =>
      [
        type,
        unitPath.map(({ kind, num, name }) => `${kind} ${name ?? num}`.trim()).join('/'),
        old === undefined ? '' : `-${old}`,
        comes === undefined ? '' : `+${comes}`,
        after === undefined ? '' : `>${after}`,
        before === undefined ? '' : `<${before}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    ...found.unresolvedAmendments.map(({ reason }) => `? ${reason}`),
  ]
}

test('words are replaced, taken out and put in', () => {
  expect(told('в пункте 3 статьи 4 слова «десять дней» заменить словами «пять дней»;')).toEqual([
    'replaceWords article 4/paragraph 3 -десять дней +пять дней',
  ])
  expect(told('в статье 4 слова «и другие» исключить;')).toEqual(['delete article 4 -и другие'])
  expect(told('часть вторую статьи 6 после слова «скамьи» дополнить словами «и урны»;')).toEqual([
    'insertAfter article 6/alinea 2 +и урны >скамьи',
  ])
  expect(told('абзац третий статьи 6 дополнить словами «, кроме парков»;')).toEqual([
    'add article 6/indent 3 +, кроме парков',
  ])
})

test('units are restated, added, taken out, renumbered and repealed, each for itself', () => {
  expect(
    told(
      'пункты 2 и 3 статьи 5 изложить в следующей редакции:',
      '«2. Парк открыт всегда.',
      '3. Вход бесплатный.»;',
    ),
  ).toEqual([
    'restate article 5/paragraph 2 +2. Парк открыт всегда.',
    'restate article 5/paragraph 3 +3. Вход бесплатный.',
  ])
  expect(
    told(
      'дополнить статьей 12-1 следующего содержания:',
      '«Статья 12-1. Собаки',
      'Собак водят на поводке.»;',
    ),
  ).toEqual(['add article 12-1 +Статья 12-1. Собаки\nСобак водят на поводке.'])
  expect(told('подпункты 3), 5) и 7) статьи 9 исключить;')).toEqual([
    'delete article 9/subparagraph 3',
    'delete article 9/subparagraph 5',
    'delete article 9/subparagraph 7',
  ])
  expect(told('статью 11 считать статьей 12;')).toEqual(['renumber article 11 +12'])
  expect(told('пункт 4 статьи 8 признать утратившим силу.')).toEqual([
    'repeal article 8/paragraph 4',
  ])
})

test('lines above say where an operation works, until another of their rank', () => {
  expect(
    told(
      '1) в статье 5:',
      'в пункте 1:',
      'слово «сад» заменить словом «парк»;',
      'пункт 2 исключить;',
      '2) статью 6 исключить.',
    ),
  ).toEqual([
    'replaceWords article 5/paragraph 1 -сад +парк',
    'delete article 5/paragraph 2',
    'delete article 6',
  ])
})

test('the act is told by title, date and number', () => {
  const [found] = amendments(`${law}\n\nстатью 6 исключить.`, [ru], { language: 'ru' }).amendments
  expect(found?.targetAct).toEqual({ title: 'О парках', number: '77-VI', date: '2019-05-14' })
  expect(found?.unit).toBe('art_6')
})

test('words in several forms are replaced everywhere, each form by its own', () => {
  expect(
    told('по всему тексту слова «сад», «сада» заменить соответственно словами «парк», «парка».'),
  ).toEqual(['replaceEverywhere -сад +парк', 'replaceEverywhere -сада +парка'])
})

test('a note on the form of words is kept', () => {
  const text = `${law}\n\nв статье 4 слова «сад» в соответствующих падежах заменить словами «парк».`
  const [found] = amendments(text, [ru], { language: 'ru' }).amendments
  expect(found).toMatchObject({ old: 'сад', new: 'парк', note: 'в соответствующих падежах' })
})

test('what is not understood is listed, never guessed', () => {
  expect(told('статью 7 изложить в следующей редакции:')).toEqual(['? text'])
  expect(told('слова «а», «б», «в» заменить словами «г», «д».')).toEqual(['? words'])
})

test('an act that changes no other has no amendments', () => {
  const text = [
    'ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН',
    'О парках',
    'Статья 1. Парки',
    '1. Акимат вправе исключить парк из перечня.',
    '2. Управление обязано заменить скамьи и дополнить перечень парков.',
  ].join('\n\n')
  expect(amendments(text, [ru], { language: 'ru' })).toEqual({
    amends: 'none',
    amendments: [],
    unresolvedAmendments: [],
  })
})

test('grounds of a decision are not what it repeals', () => {
  const text =
    'В соответствии с пунктом 8 статьи 37 Закона Республики Казахстан от 1 марта 2001 года «О местном управлении» акимат ПОСТАНОВЛЯЕТ: признать утратившим силу постановление акимата от 2 апреля 2013 года № 9 «О садах».'
  const [found] = amendments(text, [ru], { language: 'ru' }).amendments
  expect(found).toMatchObject({ type: 'repeal', unitPath: [], targetAct: { title: 'О садах' } })
})

test('ranges make no more operations than the text could name', () => {
  const text = [law, ...Array.from({ length: 300 }, () => 'пункты 1–150 исключить;')].join('\n\n')
  const { amendments: found, unresolvedAmendments } = amendments(text, [ru], { language: 'ru' })
  expect(found.length).toBeLessThan(2000 + text.length / 10)
  expect(unresolvedAmendments.length).toBeGreaterThan(0)
})

test('what a way to name an act needs stands in what it finds', () => {
  const examples = [
    'в Закон о садах ¤',
    'в приказ министра № 5',
    'в Налоговый кодекс Республики Казахстан',
  ]
  const { named } = ru.amending.acts
  const found = named.map(({ pattern }, at) => pattern.exec(examples[at] ?? '')?.[0] ?? '')
  expect(found.every((words) => words !== '')).toBe(true)
  expect(named.map(({ needs }, at) => needs.test(found[at] ?? ''))).toEqual(named.map(() => true))
})

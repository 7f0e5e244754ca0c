import { indexPositions } from '@aiqyn/core'
import { rules } from 'aiqyn'
import { expect, test } from 'vitest'
import { inList, level, p, r } from '../test-support/make-docx.ts'
import { read } from '../test-support/read.ts'
import * as formats from './index.ts'
import { actOf, messages, placeAt } from './index.ts'

test('exports what the README names', () => {
  expect(Object.keys(formats).sort()).toEqual([
    'UnreadableDocument',
    'actOf',
    'decodeText',
    'formatOfMediaType',
    'formatOfName',
    'messages',
    'notEmpty',
    'placeAt',
    'placeFindings',
    'readDocument',
    'readDocx',
    'readPdf',
    'readableMediaTypes',
    'toFindings',
  ])
})

test.each([
  ['kk', 'Осы Заңның мақсаты азаматтардың шығыстарын азайту болып табылады.', 'Түзету режиміндегі'],
  ['ru', 'Настоящий Закон определяет права владельцев бытовой техники.', 'Исправления в режиме'],
  [
    'en',
    'This Act makes provision about the repair of domestic appliances.',
    'Tracked changes: 1.',
  ],
])('actOf says in %s what was read otherwise, at its place', async (language, text, message) => {
  const body = `${p('')}${p(text)}<w:p>${r('1. ')}<w:ins>${r(text)}</w:ins></w:p>`
  const { act, places } = actOf(await read(body))
  const finding = act.findings.find(({ ruleId }) => ruleId === 'tracked-changes')
  expect(act.data.language).toBe(language)
  expect(finding).toMatchObject({ severity: 'warning', line: 2, column: 4 })
  expect(finding?.message).toContain(message)
  expect(act.source.slice(finding?.start)).toBe(`${text}\n`)
  expect(placeAt(places, finding?.start ?? 0)?.paragraph).toBe(3)
  const starts = act.findings.map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

test('actOf gives the numbers of lists to the structure', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Статья %1.')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const body =
    p('Цель', inList(1), '<w:b/>') +
    p('Настоящий Закон определяет права.', inList(1, 1)) +
    p('Права принадлежат владельцам.', inList(1, 1)) +
    p('Сфера действия', inList(1), '<w:b/>') +
    p('Закон применяется везде.', inList(1, 1))
  const { act } = actOf(await read({ body, numbering }), { language: 'ru' })
  const ids = JSON.stringify(act.children).match(/"eId":"[^"]+"/g)
  expect(ids).toEqual(
    ['art_1', 'art_1__para_1', 'art_1__para_2', 'art_2', 'art_2__para_1'].map(
      (id) => `"eId":"${id}"`,
    ),
  )
})

test('messages say every rule in every language', () => {
  const rules = Object.keys(messages.en).sort()
  for (const own of Object.values(messages)) {
    expect(Object.keys(own).sort()).toEqual(rules)
    for (const say of Object.values(own)) expect(say(42)).toMatch(/\.$/)
  }
})

test('every rule of the readers is in the index of rules', () => {
  const known = rules.map(({ id }) => id)
  expect(Object.keys(messages.en).filter((id) => !known.includes(id))).toEqual([])
})

test('placeAt finds the last place that does not start behind an offset', () => {
  const places = [0, 5, 9].map((start, at) => ({ start, paragraph: at + 1 }))
  expect([0, 4, 5, 8, 9, 99].map((at) => placeAt(places, at)?.paragraph)).toEqual([
    1, 1, 2, 2, 3, 3,
  ])
  expect(placeAt(places, -1)).toBeUndefined()
  expect(placeAt([], 0)).toBeUndefined()
})

test('lines of findings are paragraphs of our text', async () => {
  const { layout } = await read(p('a') + p('b'))
  expect(indexPositions(layout.text).point(2)).toMatchObject({ line: 2, column: 1 })
})

import { check } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from '../index.ts'
import { mixes } from './inconsistent-words.ts'

const told = (text: string): ReadonlyArray<string> =>
  check(text, [en], { language: 'en' })
    .findings.filter(({ category }) => category === 'inconsistent-words')
    .map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`)

for (const { id, examples } of mixes) {
  test(`${id} finds its bad examples and not its good ones`, () => {
    for (const text of examples.bad) expect(told(text).join(), text).toContain(id)
    for (const text of examples.good) expect(told(text), text).toEqual([])
  })
}

const duties = (word: string, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `(${at + 1}) The clerk ${word} keep list ${at + 1}.`,
  ).join('\n\n')

test('the rarer word is told, at three places at most', () => {
  const text = `SECTION 1. LISTS.\n\n${duties('shall', 9)}\n\nSEC. 2. MORE LISTS.\n\n${duties('must', 5)}`
  expect(told(text)).toEqual(Array.from({ length: 3 }, () => 'en-mixed-duties must'))
})

test('the message says how often each stands', () => {
  const text = `SECTION 1. LISTS.\n\n${duties('must', 4)}\n\nSEC. 2. MORE LISTS.\n\n${duties('shall', 2)}`
  const finding = check(text, [en], { language: 'en' }).findings.find(
    ({ ruleId }) => ruleId === 'en-mixed-duties',
  )
  expect(finding?.message).toContain('“must” (4 times)')
  expect(finding?.message).toContain('“shall” (2 times)')
})

test('an act that only speaks of duties, quotes or finds them mixes nothing', () => {
  for (const sentence of [
    'A form may list the papers that the owner must send.',
    'In section 3, for “must” substitute “may”.',
    'The list includes any paper which must be signed.',
  ])
    expect(told(`SECTION 1. LISTS.\n\n${duties('shall', 3)}\n\n(4) ${sentence}`), sentence).toEqual(
      [],
    )
})

import { parse } from 'aiqyn'
import { expect, test } from 'vitest'

const toldIn = (text: string, language: string): Array<string> =>
  parse(text, { language, format: 'markdown' }).findings.flatMap(({ ruleId, start, end }) =>
    ruleId === 'number-gap' || ruleId === 'duplicate-number' ? [text.slice(start, end)] : [],
  )

test('a finding on numbers shows the whole number, and no more', () => {
  const list = [8, 9, 10, 12].map((number) => `${number}) ведёт реестр;`).join('\n\n')
  expect(toldIn(`Статья 1. Реестр\n\n1. Орган:\n\n${list}`, 'ru')).toContain('12)')
  expect(toldIn('Статья 1. Реестр\n\nТекст.\n\nСтатья 4. Сбор\n\nТекст.', 'ru')).toEqual([
    'Статья 4.',
  ])
  expect(toldIn('1. Один.\n\n2. Два.\n\n2. Три.\n\n3. Четыре.', 'ru')).toEqual(['2.'])
})

test('a series that begins in a section nobody recognised has no number twice', () => {
  const section = (number: number): string =>
    `Plans\n\n${number} (1) Every board shall make a plan.\n\nContents\n\n(2) It must say when.\n\nApproval\n\n(3) The Minister approves it.`
  expect(toldIn([4, 5, 6].map(section).join('\n\n'), 'en')).toEqual([])
  expect(toldIn('(1) One.\n\n(2) Two.\n\n(2) Three.\n\n(3) Four.', 'en')).toEqual(['(2)'])
})

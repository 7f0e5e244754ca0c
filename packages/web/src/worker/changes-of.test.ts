import { expect, test } from 'vitest'
import { changesOf, type SectionChange } from './changes-of.ts'

const opened = `# О чистоте

**Статья 1. Цель**

Закон о чистоте дворов.

**Статья 2. Уборка**

Собственник убирает двор каждый день.

**Статья 3. Штраф**

Штраф – один показатель.
`

function tell(text: string): Array<string> {
  const changes = changesOf({ slot: 'main', interface: 'ru', format: 'markdown', opened, text })
  return changes.map(
    ({ label, type, parts }) => `${label.replace('\u00a0', ' ') || '–'} ${type}: ${partsOf(parts)}`,
  )
}

function partsOf(parts: SectionChange['parts']): string {
  return parts
    .filter(({ type }) => type !== 'same')
    .map(({ type, text }) => `${type === 'gone' ? '-' : '+'}${text.trim()}`)
    .join(' ')
}

test('the same text has no changes', () => {
  expect(tell(opened)).toEqual([])
})

test('changes are told by article, by whole words', () => {
  expect(
    tell(opened.replace('каждый день', 'каждую неделю').replace('# О чистоте', '# О порядке')),
  ).toEqual(['– changed: -чистоте +порядке', 'статья 2 changed: -каждый день +каждую неделю'])
})

test('articles that come and go are told where they stand', () => {
  const without = opened.replace(/\*\*Статья 2[\s\S]*?(?=\*\*Статья 3)/, '')
  expect(tell(without).map((line) => line.split(':')[0])).toEqual(['статья 2 removed'])
  const more = `${opened}\n**Статья 4. Срок**\n\nЗакон действует год.\n`
  expect(tell(more).map((line) => line.split(':')[0])).toEqual(['статья 4 added'])
})

test('the place of a change is that of the article in the text as it is now', () => {
  const text = `Вступление.\n\n${opened.replace('один показатель', 'два показателя')}`
  const changes = changesOf({ slot: 'main', interface: 'ru', format: 'markdown', opened, text })
  const last = changes.at(-1)
  expect(text.slice(last?.start, last?.end)).toContain('два показателя')
  expect(last?.before).toContain('один показатель')
})

test('what is the same is cut between words, far from what is not', () => {
  const long = opened.replace(
    'Закон о',
    `${'Дворы в городе должны быть чисты. '.repeat(12)}Закон о`,
  )
  const [change] = changesOf({
    slot: 'main',
    interface: 'ru',
    format: 'markdown',
    opened: long,
    text: long.replace('чистоте дворов', 'порядке дворов'),
  })
  const [before] = change?.parts ?? []
  expect(before?.type).toBe('same')
  expect(before?.text).toMatch(/^… (?:Дворы|в|городе|должны|быть|чисты\.) /)
  expect(before?.text.length).toBeLessThan(100)
})

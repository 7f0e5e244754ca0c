import { expect, test } from 'vitest'
import { summarize } from './index.ts'

/** Whom a summary says the act concerns. */
function who(text: string): string {
  const { answers } = summarize(text, { format: 'text', length: 'full' })
  const { statements = [] } = answers.find(({ id }) => id === 'who') ?? {}
  return statements.map((statement) => statement.text).join('\n')
}

test('those whom a ban keeps out are not named as those whom the act concerns', () => {
  const ru = who(`Статья 1. Прокат
1. Владелец лодки обязан выдать жилет.
2. Владельцами лодок не могут быть лица, не достигшие восемнадцати лет.`)
  expect(ru).toContain('владелец лодки')
  expect(ru).not.toContain('не достигшие')
  const kk = who(`1-бап. Жалға беру
1. Қайық иесі кеудеше беруге міндетті.
2. Он сегіз жасқа толмаған адамдар қайық жалдай алмайды.`)
  expect(kk).toContain('айық иесі')
  expect(kk).not.toContain('толмаған')
})

test('an officer is named once, by the longer name', () => {
  const en = who(`SECTION 1. BOATS.
(a) In General.--The Secretary of the Interior shall keep a register of boats.
(b) Report.--The Secretary shall report to Congress each year.`)
  expect(en).toContain('Secretary of the Interior')
  expect(en).not.toMatch(/Secretary(?:;|\.|$)/)
})

import { findDeadlines } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { kk } from './index.ts'

const read = (text: string): Array<string> =>
  findDeadlines(text, kk).map(
    ({ relation, amount, timeUnit, calendar, event }) =>
      `${relation} ${amount} ${timeUnit} ${calendar}: ${event ? text.slice(event.start, event.end) : '–'}`,
  )

test.each([
  [
    'Құжаттар келіп түскен күннен бастап бес жұмыс күні ішінде жауап беріледі.',
    ['within 5 day working: Құжаттар келіп түскен күннен'],
  ],
  [
    'Жиналыс өткізілетін күнге дейін үш жұмыс күнінен кешіктірмей хабар беріледі.',
    ['before 3 day working: Жиналыс өткізілетін күнге'],
  ],
  [
    'Мереке аяқталған күннен кейін бір ай өткен соң аула жиналады.',
    ['after 1 month null: Мереке аяқталған күннен'],
  ],
  ['Жауап күнтізбелік он күн ішінде беріледі.', ['within 10 day calendar: –']],
])('ties a limit to its event: %s', (text, wanted) => {
  expect(read(text)).toEqual(wanted)
})

test.each([
  ['Басшының кемінде бес жыл жұмыс өтілі болуы керек.'],
  ['Кілт 18 жасқа толған адамдарға беріледі.'],
  ['Жиналыс жылына бір рет өткізіледі.'],
])('experience, an age and a frequency are no limits: %s', (text) => {
  expect(read(text)).toEqual([])
})

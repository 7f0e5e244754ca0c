import { findDeadlines } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { ru } from './index.ts'

const read = (text: string): Array<string> =>
  findDeadlines(text, ru).map(
    ({ relation, amount, timeUnit, calendar, event }) =>
      `${relation} ${amount} ${timeUnit} ${calendar}: ${event ? text.slice(event.start, event.end) : '–'}`,
  )

test.each([
  [
    'Орган рассматривает жалобу в течение пяти рабочих дней со дня получения жалобы.',
    ['within 5 day working: дня получения жалобы'],
  ],
  [
    'Совет собирается не позднее чем за пять рабочих дней до даты собрания.',
    ['before 5 day working: даты собрания'],
  ],
  [
    'В течение десяти календарных дней после регистрации заявления уполномоченный орган отвечает.',
    ['within 10 day calendar: регистрации заявления'],
  ],
  [
    'Ответ даётся в 5-дневный срок со дня, следующего за днём подачи просьбы.',
    ['within 5 day null: дня, следующего за днём подачи просьбы'],
  ],
  [
    'Двор убирают по истечении месяца со дня окончания праздника.',
    ['after 1 month null: дня окончания праздника'],
  ],
  [
    'Выплата производится не ранее чем через три дня после просьбы.',
    ['atLeast 3 day null: просьбы'],
  ],
  ['Орган отвечает в течение трёх рабочих дней.', ['within 3 day working: –']],
])('ties a limit to its event: %s', (text, wanted) => {
  expect(read(text)).toEqual(wanted)
})

test.each([
  ['Старосту избирают сроком на три года.'],
  ['Ключ выдаётся лицам, достигшим 18 лет.'],
  ['Собрание проводится один раз в год.'],
  ['За два года совет посадил сто деревьев.'],
])('a term, an age and a frequency are no limits: %s', (text) => {
  expect(read(text)).toEqual([])
})

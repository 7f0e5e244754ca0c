import { findDeadlines } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from './index.ts'

const read = (text: string): Array<string> =>
  findDeadlines(text, en).map(
    ({ relation, amount, timeUnit, calendar, event }) =>
      `${relation} ${amount} ${timeUnit} ${calendar}: ${event ? text.slice(event.start, event.end) : '–'}`,
  )

test.each([
  [
    'The council shall answer not later than 30 days after the date of receipt.',
    ['within 30 day null: the date of receipt'],
  ],
  [
    'Notice is given at least 14 working days before the meeting.',
    ['before 14 day working: the meeting'],
  ],
  [
    'An appeal must be made within the period of 28 days beginning with the day on which the notice is given.',
    ['within 28 day null: the day on which the notice is given'],
  ],
  ['The yard is cleaned within 10 days of the request.', ['within 10 day null: the request']],
  [
    'The fee may be raised no earlier than 2 years after the last rise.',
    ['atLeast 2 year null: the last rise'],
  ],
  ['The council must answer within three weeks.', ['within 3 week null: –']],
])('ties a limit to its event: %s', (text, wanted) => {
  expect(read(text)).toEqual(wanted)
})

test.each([
  ['The watchman holds office for a term of five years.'],
  ['Nobody under 18 years of age may hold a key.'],
  ['An employee has 10 days of leave.'],
  ['He served 23 years from 1988 to 2011.'],
])('terms, ages and spans are no limits: %s', (text) => {
  expect(read(text)).toEqual([])
})

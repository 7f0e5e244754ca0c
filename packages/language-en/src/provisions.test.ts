import { type Provision, summarize } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from './index.ts'

const read = (text: string): Array<Provision> => summarize(text, [en]).provisions
const told = (text: string): Array<string> =>
  read(`Garden Act\n\n1 Gardens\n\n(1) ${text}`).map(({ type, party = '–' }) => `${type}: ${party}`)

test('who must, may and must not is the name in front, without its article', () => {
  expect(told('The owner of a garden must water the trees.')).toEqual(['duty: owner of a garden'])
  expect(told('Where a tree has fallen, the owner is entitled to remove it.')).toEqual([
    'right: owner',
  ])
  expect(told('In carrying out the review the Secretary of State must consult growers.')).toEqual([
    'duty: Secretary of State',
  ])
  expect(told('The report must be published.')).toEqual(['duty: –'])
})

test('who does what is done stands behind `by`, unless that belongs to something else', () => {
  expect(told('The plan shall be approved by the council.')).toEqual(['duty: council'])
  expect(told('The panel shall be composed of members appointed by the Secretary.')).toEqual([
    'duty: –',
  ])
})

test('offences, appropriations and payments are told apart', () => {
  expect(told('A person who fells a tree is guilty of an offence.')).toEqual([
    'penalty: person who fells a tree',
  ])
  const [provision] = read(
    'Garden Act\n\n1 Gardens\n\n(1) The fee shall be paid by the owner to the registrar.',
  )
  expect(provision).toMatchObject({ type: 'payment', party: 'owner', payee: 'the registrar' })
  expect(told('There are authorized to be appropriated $5,000 to carry out this section.')).toEqual(
    ['payment: –'],
  )
})

test('conditions, exceptions and time limits are told', () => {
  const [provision] = read(
    'Garden Act\n\n1 Gardens\n\n(1) A keeper must not, except as provided in section 5, sell a tree within 30 days after the date of issue.',
  )
  expect(provision).toMatchObject({
    type: 'prohibition',
    party: 'keeper',
    exception: 'except as provided in section 5',
    deadline: 'within 30 days after the date of issue',
  })
})

test('what stands in a condition that nothing ends permits nothing', () => {
  expect(told('A person is eligible if, on that day, the person is entitled to a garden.')).toEqual(
    [],
  )
  expect(told('This Act shall be binding in its entirety.')).toEqual([])
})

test('a date of the calendar is a time limit with its year, and a duty keeps its condition', () => {
  const provisions = read(
    'Garden Act\n\n1 Gardens\n\n(1) Where a tree has fallen, the keeper must by October 1, 2030, (a) mark it; and (b) report it.',
  )
  expect(provisions[0]).toMatchObject({ type: 'duty', deadline: 'by October 1, 2030' })
  expect(told('The inspectorate must publish a report annually.')).toEqual(['duty: inspectorate'])
  // A year alone, or one that something lasts, is no limit.
  const [provision] = read(
    'Garden Act\n\n1 Gardens\n\n(1) The keeper must keep the plan of May 2029.',
  )
  expect(provision?.deadline).toBeUndefined()
})

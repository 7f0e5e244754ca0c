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
    'definition: –',
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

test('rules without a modal verb are read, and what is only so is none of somebody’s duties', () => {
  expect(told('There is established a Garden Commission.')).toEqual(['decision: –'])
  expect(told('A hedge shall be considered a fence.')).toEqual(['definition: –'])
  expect(told('It does not matter whether the tree is old.')).toEqual(['definition: –'])
  expect(told('The first requirement is a requirement to water the trees.')).toEqual(['duty: –'])
  expect(told('Amounts made available shall remain available until expended.')).toEqual([
    'payment: –',
  ])
  expect(told('A tree order is not to be made unless a draft has been laid.')).toEqual([
    'prohibition: –',
  ])
  expect(told('Reasonable steps are taken to water the trees.')).toEqual([])
})

test('what a public body may do is a power, what others may do a right', () => {
  expect(told('The Minister may by order close a garden.')).toEqual(['power: Minister'])
  expect(told('The owner may close a garden.')).toEqual(['right: owner'])
})

test('items are of whom their own words name, and of nobody behind `each of which`', () => {
  expect(
    told(
      'The plans shall be—\n\n(a) approved by the Council; and\n\n(b) open to inspection by Parliament.',
    ),
  ).toEqual(['duty: Council', 'duty: –'])
  expect(
    told(
      'The Council shall issue two badges, each of which shall—\n\n(a) weigh 5 grams; and\n\n(b) be round.',
    ),
  ).toEqual(['duty: –', 'duty: –'])
})

test('periods and dates are limits, and to be subject to something is no condition', () => {
  const first = (text: string): Provision | undefined =>
    read(`Garden Act\n\n1 Gardens\n\n(1) ${text}`)[0]
  expect(first('The owner must finish the work before 1 May 2031.')?.deadline).toBe(
    'before 1 May 2031',
  )
  expect(
    first(
      'The Council shall run the scheme during the four-year period beginning on the date of the first order.',
    )?.deadline,
  ).toBe('during the four-year period beginning on the date of the first order')
  expect(first('The garden shall be subject to the audit rules.')?.condition).toBeUndefined()
  expect(
    first('Subject to section 3 of title 31, United States Code, the owner must water the trees.')
      ?.condition,
  ).toBe('Subject to section 3 of title 31, United States Code')
})

test('two predicates of a sentence are two provisions, with the party and the condition they share', () => {
  const found = read(
    'Sec. 1. Records\n(a) If a ticket is lost, the owner shall notify the inspector and submit a claim.\n',
  )
  expect(
    found.map(({ type, party, action, condition }) => [type, party, action, condition]),
  ).toEqual([
    [
      'duty',
      'owner',
      'If a ticket is lost, the owner shall notify the inspector',
      'If a ticket is lost',
    ],
    ['duty', 'owner', 'submit a claim.', 'If a ticket is lost'],
  ])
  expect(told('(a) The owner shall keep records and may sell the cards.')).toEqual([
    'duty: owner',
    'right: owner',
  ])
  expect(
    told('(a) The Administrator may make grants, and the Secretary shall review the grants.'),
  ).toEqual(['power: Administrator', 'duty: Secretary'])
})

test('verbs with one object, nouns like verbs and verbs of a clause inside stay together', () => {
  expect(told('(a) The owner shall prepare and submit a claim.')).toHaveLength(1)
  expect(told('(a) The owner shall consider the comments and reports of the panel.')).toHaveLength(
    1,
  )
  expect(told('(a) The owner shall take steps to identify and report the risks.')).toHaveLength(1)
  expect(
    told('(a) The owner shall make the gate safe for a child to open and use the path.'),
  ).toHaveLength(1)
})

test('what an act holds for, and what frees nobody, binds nobody and has no time limit', () => {
  const [scope] = read(
    'Garden Act\n\n1 Gardens\n\n(1) This section applies to contracts made before January 1, 2020.',
  )
  expect([scope?.type, scope?.deadline]).toEqual(['definition', undefined])
  expect(told('Payment of a fine does not relieve the owner of the duty to comply.')).toEqual([
    'definition: –',
  ])
  expect(told('Nothing in this section affects the liability of the owner.')).toEqual([
    'definition: –',
  ])
})

test('a form that a body is to set is left to it, and a sum is told with what it is made of', () => {
  expect(told('The form is to be prescribed by the Secretary.')).toEqual(['delegation: Secretary'])
  const [sum] = summarize(
    'Coin Act\n\n1 Sale\n\n(1) The coin shall be sold at a price equal to the sum of—\n(a) the face value; and\n(b) the surcharge.\n',
    [en],
  ).provisions
  expect(sum?.action).toBe(
    'The coin shall be sold at a price equal to the sum of— the face value; and the surcharge.',
  )
})

test('an officer of two words, one who acts through another, and a guilty person are parties', () => {
  expect(told('The Comptroller General of the United States shall review the plan.')).toEqual([
    'duty: Comptroller General of the United States',
  ])
  expect(told('The Secretary, acting through the Director, shall publish a notice.')).toEqual([
    'duty: Secretary',
  ])
  expect(told('A person guilty of an offence is liable on conviction to a fine.')).toEqual([
    'penalty: person guilty of an offence',
  ])
})

test('what need not be done is an exception', () => {
  expect(told('A tenant is not required to keep a receipt.')).toEqual(['exception: tenant'])
  expect(told('The tenant need not pay before the start date.')).toEqual(['exception: tenant'])
})

test('what an act applies to with `shall` binds nobody, and a purpose is no further duty', () => {
  expect(told('The Forest Act shall apply to the garden only in summer.')).toEqual([
    'definition: –',
  ])
  expect(
    told('The owner shall form a group to review the use of, and recommend changes to, the paths.'),
  ).toEqual(['duty: owner'])
})

test('of whom regulations shall require something is a party, and who ends something does it', () => {
  expect(told('(a) Such regulations shall require that the operator file a report.')).toEqual([
    'duty: operator',
  ])
  expect(told('(a) The President shall terminate all participation.')).toEqual(['duty: President'])
})

test('a sentence that only names the day when something takes effect provides the rest', () => {
  expect(
    told('(a) The Secretary shall ensure that, after a designation takes effect, a list is kept.'),
  ).toEqual(['duty: Secretary'])
})

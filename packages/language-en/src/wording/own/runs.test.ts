import { reword } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from '../../index.ts'

/** A duty in plain words; lines are shown by bars. */
function tell(sentence: string, allowsLines = true): string {
  const told = reword(sentence, en, { type: 'duty', hasParty: true, allowsLines })
  return told.join(' ').replaceAll('\n', '|')
}

test('what somebody must do becomes the items of a list', () => {
  expect(
    tell('The operator must check the cord, keep a list of faults, and tell the owner of them.'),
  ).toBe('The operator must:|– check the cord;|– keep a list of faults;|– tell the owner of them.')
})

test('where lines are not allowed, the subject is said again', () => {
  expect(
    tell(
      'The operator must describe the cord, prepare a list of faults, and use a new cord.',
      false,
    ),
  ).toBe(
    'The operator must describe the cord. The operator must prepare a list of faults. The operator must use a new cord.',
  )
})

test('a choice keeps its word, and is not told in sentences that would all hold', () => {
  const choice =
    'The operator must repair the cord of an appliance, return the appliance, or pay the price of it.'
  expect(tell(choice, false)).toBe(choice)
  expect(tell(choice)).toBe(
    'The operator must:|– repair the cord of an appliance;|– return the appliance; or|– pay the price of it.',
  )
})

test.each([
  [
    'what belongs to an infinitive before it',
    'The operator must require each owner to check the cord and keep a list of faults.',
  ],
  [
    'what belongs to a clause before it',
    'The operator must check the cord that the owner must bring and keep a list of faults.',
  ],
  [
    'two verbs for one thing',
    'The operator must develop and carry out a plan for the repair of old appliances.',
  ],
  ['a short sentence', 'The operator must check the cord and tell nobody.'],
])('%s stays', (_, sentence) => {
  expect(tell(sentence)).toBe(sentence)
})

test('the long name of an office is said once', () => {
  expect(
    tell('The Secretary of Repairs must keep a list of shops. The Secretary of Repairs must wait.'),
  ).toBe('The Secretary of Repairs must keep a list of shops. The Secretary must wait.')
})

test('two offices with one short name keep their own', () => {
  const text =
    'The Secretary of Repairs must tell the Secretary of Trade. The Secretary of Repairs must wait.'
  expect(tell(text)).toBe(text)
})

import { expect, test } from 'vitest'
import type { QuestionId } from '../language/messages.ts'
import { placeAnswers } from './place.ts'

function places(
  told: ReadonlyArray<readonly [string, ReadonlyArray<QuestionId>, number?]>,
): string {
  const placed = placeAnswers(
    told.map(([item, questions, list], at) => ({ item, questions, rank: -at, list })),
  )
  return [...placed].map(([item, id]) => `${item} ${id}`).join(', ')
}

test('each thing stands under the question that it is made for', () => {
  expect(
    places([
      ['pay', ['must', 'money']],
      ['sing', ['may']],
      ['sea', []],
    ]),
  ).toBe('pay must, sing may')
})

test('a question that nothing is made for takes what another can spare', () => {
  expect(
    places([
      ['a', ['may', 'changes']],
      ['b', ['may']],
    ]),
  ).toBe('a changes, b may')
  expect(places([['a', ['may', 'changes']]])).toBe('a may')
})

test('a time limit is told with its duty, unless there are many duties', () => {
  expect(
    places([
      ['a', ['must', 'deadlines']],
      ['b', ['must']],
    ]),
  ).toBe('a must, b must')
  expect(
    places([
      ['a', ['must', 'deadlines']],
      ['b', ['must']],
      ['c', ['must']],
    ]),
  ).toBe('a deadlines, b must, c must')
})

test('items of one list stay together, and are one answer', () => {
  expect(
    places([
      ['a', ['must', 'deadlines'], 7],
      ['b', ['must'], 7],
      ['c', ['must', 'deadlines']],
    ]),
  ).toBe('a must, b must, c must')
})

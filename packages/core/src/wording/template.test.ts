import { expect, test } from 'vitest'
import { draftOf, recast, textOf } from './draft.ts'
import { fillTemplate } from './template.ts'

/** What a pattern makes of a text. */
function made(pattern: RegExp, put: string, text: string): Array<string> {
  const match = pattern.exec(text)
  if (!match) return []
  return fillTemplate(put, match, text).map((steps) =>
    textOf(recast(draftOf(text, []), steps, 'rule')),
  )
}

test('words stand between groups, in any order', () => {
  const pattern = /^(?<a>\w+) and (?<b>\w+)\.$/d
  expect(made(pattern, '{a}. Also {b}.', 'one and two.')).toEqual(['one. Also two.'])
  expect(made(pattern, '{b}, {a}.', 'one and two.')).toEqual(['two, one.'])
})

test('a group gets a capital or a small letter, and may be told twice', () => {
  const pattern = /^(?<a>\w+) (?<b>\w+)\.$/d
  expect(made(pattern, '{b^}. {a_} {b}.', 'One two.')).toEqual(['Two. one two.'])
})

test('two bars begin another statement, which has its own words alone', () => {
  const pattern = /^(?<who>\w+) (?<a>\w+) and (?<b>\w+)\.$/d
  expect(made(pattern, '{who} {a}.||{who} {b}.', 'He reads and writes.')).toEqual([
    'He reads.',
    'He writes.',
  ])
})

test('what stands around the match stays, and a group that is missing is left out', () => {
  const pattern = /(?<a>b)(?<c>x)?/d
  expect(made(pattern, '[{a}{c}]', 'abc')).toEqual(['a[b]c'])
})

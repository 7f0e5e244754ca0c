import { expect, test } from 'vitest'
import type { Finding } from '../act/types.ts'
import { applyLevels, checkLevels } from './levels.ts'
import { ruleIndex } from './rule-index.ts'

const finding = (ruleId: string): Finding => ({
  ruleId,
  severity: 'info',
  message: 'M.',
  start: 0,
  end: 1,
  line: 1,
  column: 1,
})

test('levels change severities, and leave out what is off', () => {
  const levelled = applyLevels(
    [finding('number-gap'), finding('no-units'), finding('constructor')],
    {
      'number-gap': 'error',
      'no-units': 'off',
    },
  )
  expect(levelled.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
    'number-gap error',
    'constructor info',
  ])
})

test('an unknown rule or level is a wrong call that says what was meant', () => {
  expect(() => checkLevels({ 'number-gap': 'off', 'no-units': 'error' }, ruleIndex)).not.toThrow()
  expect(() => checkLevels({ 'number-gab': 'off' }, ruleIndex)).toThrow(
    new TypeError(
      'Expected the identifier of a rule, not `number-gab`; did you mean `number-gap`?',
    ),
  )
  const levels = JSON.parse('{"number-gap": "fatal"}')
  expect(() => checkLevels(levels, ruleIndex)).toThrow(
    /`off`, `info`, `warning`, `error`.*not `fatal`/,
  )
})

test('a category sets the level of its rules, but for those that have their own', () => {
  const phrase = (ruleId: string): Finding => ({ ...finding(ruleId), category: 'wordy-phrase' })
  const levelled = applyLevels([phrase('en-a'), phrase('en-b'), finding('en-c')], {
    'wordy-phrase': 'off',
    'en-b': 'error',
  })
  expect(levelled.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
    'en-b error',
    'en-c info',
  ])
})

import { expect, test } from 'vitest'
import type { Finding } from '../act/types.ts'
import { toldOnce } from './told-once.ts'

const finding = (ruleId: string, start: number, end: number, category?: 'light-verb'): Finding => ({
  ruleId,
  severity: 'info',
  message: ruleId,
  start,
  end,
  line: 1,
  column: start + 1,
  ...(category ? { category } : {}),
})
const left = (findings: ReadonlyArray<Finding>): Array<string> =>
  toldOnce(findings).map(({ ruleId, start }) => `${ruleId} ${start}`)

test('leaves a light verb to the rule that names its words', () => {
  expect(
    left([
      finding('light-verb', 0, 20),
      finding('kk-light-tekseru', 5, 20, 'light-verb'),
      finding('light-verb', 30, 40),
      finding('missing-actor', 31, 33),
    ]),
  ).toEqual(['kk-light-tekseru 5', 'light-verb 30', 'missing-actor 31'])
})

test('keeps what no rule names', () => {
  expect(left([finding('light-verb', 0, 9), finding('kk-wordy', 3, 6)])).toEqual([
    'light-verb 0',
    'kk-wordy 3',
  ])
})

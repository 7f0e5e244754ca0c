import { expect, test } from 'vitest'
import { isRuleId, nearestRule } from './nearest-rule.ts'
import { ruleIndex } from './rule-index.ts'

test('rules are sorted, named once, and in kebab case', () => {
  const ids = ruleIndex.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('a mistyped rule finds the one that was meant, another word none', () => {
  expect(isRuleId('long-sentence')).toBe(true)
  expect(isRuleId('toString')).toBe(false)
  expect(nearestRule('long-sentense')).toBe('long-sentence')
  expect(nearestRule('Unused-Term')).toBe('unused-term')
  expect(nearestRule('because')).toBeUndefined()
  expect(nearestRule('x'.repeat(1_000_000))).toBeUndefined()
})

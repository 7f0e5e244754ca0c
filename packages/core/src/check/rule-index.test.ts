import { expect, test } from 'vitest'
import { ruleIndex } from './rule-index.ts'
import { nearestRule } from './rules-of.ts'

test('rules are sorted, named once, and in kebab case', () => {
  const ids = ruleIndex.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('a mistyped rule finds the one that was meant, another word none', () => {
  const near = (id: string): string | undefined => nearestRule(id, ruleIndex)
  expect(near('long-sentense')).toBe('long-sentence')
  expect(near('Unused-Term')).toBe('unused-term')
  expect(near('because')).toBeUndefined()
  expect(near('x'.repeat(1_000_000))).toBeUndefined()
})

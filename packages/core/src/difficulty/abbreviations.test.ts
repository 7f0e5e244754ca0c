import { expect, test } from 'vitest'
import { withoutPossessive } from './abbreviations.ts'

test('a possessive and a plural are forms of the abbreviation', () => {
  expect(withoutPossessive('BBNJ’s')).toBe('BBNJ')
  expect(withoutPossessive("TSA's")).toBe('TSA')
  expect(withoutPossessive('SIDAs')).toBe('SIDA')
})

test('other letters are its own', () => {
  expect(withoutPossessive('NHS')).toBe('NHS')
  expect(withoutPossessive('КеАҚ')).toBe('КеАҚ')
})

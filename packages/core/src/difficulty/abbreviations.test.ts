import { expect, test } from 'vitest'
import { withoutEnding } from './abbreviations.ts'

test('a possessive and a plural are forms of the abbreviation', () => {
  expect(withoutEnding('BBNJ’s')).toBe('BBNJ')
  expect(withoutEnding("TSA's")).toBe('TSA')
  expect(withoutEnding('SIDAs')).toBe('SIDA')
})

test('other letters are its own', () => {
  expect(withoutEnding('NHS')).toBe('NHS')
  expect(withoutEnding('КеАҚ')).toBe('КеАҚ')
})

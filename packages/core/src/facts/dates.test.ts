import { expect, test } from 'vitest'
import { toIso } from './dates.ts'

test('only days of the calendar are dates', () => {
  expect(toIso(2026, 2, 28)).toBe('2026-02-28')
  expect(toIso(2026, 2, 29)).toBeNull()
  expect(toIso(0, 1, 1)).toBeNull()
})

import { expect, test } from 'vitest'
import { dayAfterPeriod, toIso } from './dates.ts'

test('a period is counted from the day after the event, and the act applies from the day after the period', () => {
  expect(dayAfterPeriod('2025-10-01', 10, 'day')).toBe('2025-10-12')
  // Law on artificial intelligence: published on 18 November 2025, in force from 18 January 2026.
  expect(dayAfterPeriod('2025-11-18', 60, 'day')).toBe('2026-01-18')
  // Law on public control: published on 3 October 2023, in force from 4 April 2024.
  expect(dayAfterPeriod('2023-10-03', 6, 'month')).toBe('2024-04-04')
  expect(dayAfterPeriod('2024-02-29', 1, 'year')).toBe('2025-03-01')
  expect(dayAfterPeriod('2025-08-31', 6, 'month')).toBe('2026-03-01')
  expect(dayAfterPeriod('2025-12-30', 1, 'week')).toBe('2026-01-07')
})

test('hours and days that do not exist cannot be counted from', () => {
  expect(dayAfterPeriod('2025-02-30', 1, 'day')).toBeNull()
  expect(dayAfterPeriod('2025-02-20', 24, 'hour')).toBeNull()
})

test('only days of the calendar are dates', () => {
  expect(toIso(2026, 2, 28)).toBe('2026-02-28')
  expect(toIso(2026, 2, 29)).toBeNull()
  expect(toIso(0, 1, 1)).toBeNull()
})

import { expect, test } from 'vitest'
import { dayOfPeriod } from './calendar.ts'

test('what waits for a period to pass begins on the day behind it', () => {
  expect(dayOfPeriod('2025-10-01', 10, 'day', 'after')).toBe('2025-10-12')
  // Law on artificial intelligence: published on 18 November 2025, in force from 18 January 2026.
  expect(dayOfPeriod('2025-11-18', 60, 'day', 'after')).toBe('2026-01-18')
  // Law on public control: published on 3 October 2023, in force from 4 April 2024.
  expect(dayOfPeriod('2023-10-03', 6, 'month', 'after')).toBe('2024-04-04')
  expect(dayOfPeriod('2024-02-29', 1, 'year', 'after')).toBe('2025-03-01')
  expect(dayOfPeriod('2025-08-31', 6, 'month', 'after')).toBe('2026-03-01')
  expect(dayOfPeriod('2025-12-30', 1, 'week', 'after')).toBe('2026-01-07')
  expect(dayOfPeriod('2024-02-19', 10, 'day', 'after')).toBe('2024-03-01')
})

test('on a counted day it begins on that day itself', () => {
  expect(dayOfPeriod('2025-10-01', 20, 'day', 'onDay')).toBe('2025-10-21')
  expect(dayOfPeriod('2025-12-31', 1, 'day', 'onDay')).toBe('2026-01-01')
  expect(dayOfPeriod('2026-01-15', 180, 'day', 'onDay')).toBe('2026-07-14')
  expect(dayOfPeriod('2025-08-31', 6, 'month', 'onDay')).toBe('2026-02-28')
  expect(dayOfPeriod('2024-02-29', 1, 'year', 'onDay')).toBe('2025-02-28')
})

test('a period that begins with the day of its event is a day shorter', () => {
  expect(dayOfPeriod('2026-03-01', 28, 'day', 'including')).toBe('2026-03-29')
  expect(dayOfPeriod('2026-03-05', 2, 'month', 'including')).toBe('2026-05-05')
  // Of 31 August to the end of September: the month ends on the 30th, and what follows begins on 1 October.
  expect(dayOfPeriod('2026-08-31', 1, 'month', 'including')).toBe('2026-10-01')
})

test('hours, broken numbers and days that do not exist lead to no day', () => {
  expect(dayOfPeriod('2025-02-30', 1, 'day', 'after')).toBeNull()
  expect(dayOfPeriod('2025-02-20', 24, 'hour', 'after')).toBeNull()
  expect(dayOfPeriod('2025-02-20', 1.5, 'year', 'after')).toBeNull()
  expect(dayOfPeriod('9999-12-20', 1, 'month', 'onDay')).toBeNull()
})

import type { TimelineEntry } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { timelineScale } from './timeline-scale.ts'

function entry(date: string | null): TimelineEntry {
  const statement = {
    text: 'x',
    language: 'ru',
    kind: 'computed' as const,
    evidence: [],
    edits: [],
  }
  return {
    event: 'entryIntoForce',
    date,
    computed: false,
    rule: null,
    units: [],
    statement,
    exceptions: [],
  }
}

test('dates stand to scale, and years begin where they begin', () => {
  const scale = timelineScale([
    entry('2027-01-01'),
    entry(null),
    entry('2029-01-01'),
    entry('2028-01-01'),
  ])
  expect(scale?.points.map(({ index, at }) => [index, Math.round(at * 1000)])).toEqual([
    [0, 0],
    [2, 1000],
    [3, 499],
  ])
  expect(scale?.years.map(({ year }) => year)).toEqual([2028, 2029])
})

test('a single day, or none, makes no picture', () => {
  expect(timelineScale([entry('2027-01-01'), entry('2027-01-01')])).toBeUndefined()
  expect(timelineScale([entry(null)])).toBeUndefined()
  expect(timelineScale([])).toBeUndefined()
})

test('a century has no more marks than can be read', () => {
  const scale = timelineScale([entry('1930-01-01'), entry('2030-01-01')])
  expect(scale?.years.length).toBeLessThanOrEqual(8)
})

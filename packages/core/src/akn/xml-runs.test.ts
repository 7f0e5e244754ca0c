import { expect, test } from 'vitest'
import { xmlRuns } from './xml-runs.ts'

function runs(text: string, isRaw = false): Array<[string, number]> {
  return xmlRuns(text, { type: 'text', start: 0, end: text.length, isRaw }).map(
    ({ value, start }) => [value, start],
  )
}

test('each reference is a run as long as what it shows', () => {
  expect(runs('a&amp;b&#1040;&#x1F600;')).toEqual([
    ['a', 0],
    ['&', 1],
    ['b', 6],
    ['А', 7],
    ['😀', 14],
  ])
})

test('white space that breaks a line is one space, other white space stays', () => {
  expect(runs('a  b\n\t\tc')).toEqual([
    ['a  b', 0],
    [' ', 4],
    ['c', 7],
  ])
})

test('unknown and raw references stay as they are', () => {
  expect(runs('&#xD800;&#0;')).toEqual([['&#xD800;&#0;', 0]])
  expect(runs('&amp;', true)).toEqual([['&amp;', 0]])
})

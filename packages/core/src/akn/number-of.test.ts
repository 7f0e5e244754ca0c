import { expect, test } from 'vitest'
import { numberOf } from './number-of.ts'

test.each([
  ['Section 5.', '5'],
  ['(a)', 'a'],
  ['CHAPTER 3—', '3'],
  ['Статья 15-1.', '15-1'],
  ['15-1-бап', '15-1'],
  ['3º', '3'],
  ['Chapter IV', 'IV'],
  ['1.1', '1.1'],
  ['—', ''],
])('%s is cited as %s', (written, number) => {
  expect(numberOf(written)).toBe(number)
})

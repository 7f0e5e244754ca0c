import { expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'

const quotationsIn = (text: string): Array<string> =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end))

test('quotations are found in the marks of every language', () => {
  expect(quotationsIn('for “shall” substitute “must”')).toEqual(['“shall”', '“must”'])
  expect(quotationsIn('слова «в целях» заменить словами "для"')).toEqual(['«в целях»', '"для"'])
  expect(quotationsIn('the ‘relevant period’ is a year')).toEqual(['‘relevant period’'])
})

test('an apostrophe opens and closes no quotation, and neither does a mark alone', () => {
  expect(quotationsIn('the owner’s dog and the keeper’s cat')).toEqual([])
  expect(quotationsIn('“Vessel means a ship')).toEqual([])
  expect(quotationsIn('a pipe of 3" and no more')).toEqual([])
})

import { expect, test } from 'vitest'
import { maskQuotes, quotesIn, unmask, withoutRemarks, withSigns } from './amendment-quotes.ts'

function quotesOf(text: string): ReadonlyArray<string> {
  const { text: masked, quotes } = maskQuotes(text)
  return quotesIn(masked, quotes)
}

test('every quotation becomes one sign, and comes back as it was', () => {
  const text = 'слова «а» и "б" заменить, for “x” substitute ‘y’'
  const masked = maskQuotes(text)
  expect(quotesOf(text)).toEqual(['а', 'б', 'x', 'y'])
  expect(unmask(masked.text, masked.quotes)).toBe(text)
  expect(withSigns(/^слова ¤ и ¤ заменить/u).test(masked.text)).toBe(true)
})

test('guillemets hold others, and may share their last mark', () => {
  expect(quotesOf('закон «О фонде «Игрек»» и слова «б»')).toEqual(['О фонде «Игрек»', 'б'])
  expect(quotesOf('правила «Об отделе «Игрек» и слова «б»')).toEqual(['Об отделе «Игрек', 'б'])
})

test('an apostrophe and a mark without a partner open nothing', () => {
  expect(quotesOf('the dog’s owner and the «rest')).toEqual([])
  expect(quotesOf('21 "дюйм и 5" трубы')).toEqual(['дюйм и 5'])
})

test('remarks are left out, numbers in parentheses stay', () => {
  expect(withoutRemarks('section 5(2)(a) (powers of entry) of it')).toBe('section 5(2)(a)   of it')
  expect(withoutRemarks('section 24(2)(aba)')).toBe('section 24(2)(aba)')
})

test('a text of marks alone is read in linear time', () => {
  expect(quotesOf('«'.repeat(20_000))).toEqual([])
})

import { expect, test } from 'vitest'
import { quotedSpans } from './quoted-spans.ts'

const quotes = (text: string): Array<string> =>
  quotedSpans(text).map(({ start, end }) => text.slice(start, end))

test('finds the outermost quotations', () => {
  expect(quotes('закон «О «тишине» ночью» и "О сне", “Rest Act”')).toEqual([
    '«О «тишине» ночью»',
    '"О сне"',
    '“Rest Act”',
  ])
})

test('takes what is not closed for no quotation', () => {
  expect(quotes('в статье 5 закона «О тишине')).toEqual([])
  expect(quotes('тишина» ночью')).toEqual([])
})

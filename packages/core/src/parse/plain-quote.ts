import { htmlRuns } from './html-text.ts'

const markup = /<[a-z/!]|&[#\w]{1,32};/i

/** Words of a quotation as a reader of the source sees them: without tags, references resolved. */
export function plainQuote(quote: string): string {
  if (!markup.test(quote)) return quote
  return htmlRuns(quote, 0, quote.length)
    .map(({ value }) => value)
    .join('')
}

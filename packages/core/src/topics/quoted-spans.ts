import { findAll } from '../facts/find-all.ts'
import type { Span } from '../segment/words.ts'

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' }
const marks = /[«»“”"]/g

/** What stands in quotation marks in a text: outermost quotations that are closed, in order. */
export function quotedSpans(text: string): Array<Span> {
  const spans: Array<Span> = []
  let start = -1
  let end = ''
  let depth = 0
  for (const { 0: mark, index } of findAll(text, marks)) {
    if (start < 0) {
      const wanted = closing[mark]
      if (wanted === undefined) continue
      start = index
      end = wanted
      depth = 1
    } else if (mark === end) {
      if (--depth === 0) {
        spans.push({ start, end: index + 1 })
        start = -1
      }
    } else if (closing[mark] === end) {
      depth++
    }
  }
  return spans
}

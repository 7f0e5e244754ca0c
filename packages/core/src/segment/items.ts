import type { Span } from './words.ts'

/** A semicolon before the number of an item: `1) passport; | 2) form`, `(a) by day; | (b) by night`. */
const item = /;(?=(\s+)(?:\d{1,3}(?:-\d{1,3})?|\(?\p{Ll}{1,3}|\(\d{1,3})\)\s)/gu

/**
 * Cut a sentence where a numbered item of an enumeration ends. For running text only: the reader of acts knows items.
 *
 * @param text Text that the span is of.
 */
export function cutItems(text: string, { start, end }: Span): Array<Span> {
  const spans: Array<Span> = []
  let from = start
  for (const { 0: mark, 1: space = '', index } of text.slice(start, end).matchAll(item)) {
    const stop = start + index + mark.length
    spans.push({ start: from, end: stop })
    from = stop + space.length
  }
  return [...spans, { start: from, end }]
}

import { findAll } from '../facts/find-all.ts'
import type { Language } from '../language/language.ts'
import type { Span } from './words.ts'

/** The number of an item: `1)`, `15-1)`, `б)`, `(b)`, `(IV)`, `(2)`. */
const marker = String.raw`(?:\d{1,3}(?:-\d{1,3})?|\p{Ll}{1,3}|\((?:\p{Ll}{1,4}|\p{Lu}{1,4}|\d{1,3}))\)\s`
const compiled = new WeakMap<Language, RegExp>()

/**
 * Cut a sentence where a numbered item of an enumeration ends, and where its lead-in does: each is a unit of reading.
 * For running text only: the reader of acts knows items.
 *
 * @param text Text that the span is of.
 */
export function cutItems(text: string, { start, end }: Span, language: Language): Array<Span> {
  const found = findAll(text.slice(start, end), itemsOf(language)).map((match) => ({
    stop: start + match.index + match[0].length - (match[2] ?? '').length,
    next: start + match.index + match[0].length,
    isItem: match[1] === ';',
  }))
  const last = found.findLastIndex(({ isItem }) => isItem)
  const spans: Array<Span> = []
  let from = start
  // A colon before one number alone opens no enumeration.
  for (const { stop, next } of found.slice(0, last + 1)) {
    spans.push({ start: from, end: stop })
    from = next
  }
  return [...spans, { start: from, end }]
}

/** A semicolon before a number, maybe with a conjunction (`passport; and | (b) form`), or the end of a lead-in. */
function itemsOf(language: Language): RegExp {
  const ready = compiled.get(language)
  if (ready) return ready
  const conjunctions = language.segmentation.itemConjunctions.join('|')
  const made = new RegExp(
    String.raw`(?:(;)(?:\s{1,9}(?:${conjunctions}))?|[:—–])(\s{1,9})(?=${marker})`,
    'gu',
  )
  compiled.set(language, made)
  return made
}

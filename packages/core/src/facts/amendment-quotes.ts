import { compact } from '../language/compact-patterns.ts'
import { isLetterAt } from './amendment-letters.ts'
import { findAll } from './find-all.ts'

/** First of the signs that stand for quotations: they are private, so that no act holds them. */
const firstSign = 0xe000
/** A text of more quotations than there are signs keeps the rest as they are. */
const mostQuotes = 6000
/** How far a mark is searched for its partner, so that many without one cost linear time together. */
const reach = 4000
/** A remark in parentheses, or a reference to where an act was published: names nothing that is changed. */
const remark = compact(
  /\((?!(?:\p{L}|\d{1,4}\p{L}{0,2}|[ivxl]{1,6}|[A-Z]{1,3}|[a-z]{2,3})(?:[-.][\p{L}\d]{1,4})?\))(?:[^()]|\([^()]{0,80}\)){2,300}\)/gu,
)
/** An instruction in which every quotation is one sign. */
export interface MaskedText {
  readonly text: string
  /** What the signs stand for, with marks. */
  readonly quotes: ReadonlyArray<string>
}

const range = `\\u{${firstSign.toString(16)}}-\\u{${(firstSign + mostQuotes).toString(16)}}`
/** A character class of all signs. */
export const quoteSigns: string = `[${range}]`
const anySign = new RegExp(quoteSigns, 'gu')

const compiled = new WeakMap<RegExp, RegExp>()

/** A pattern that finds signs where it writes `¤`; that is how languages write them. */
export function withSigns(pattern: RegExp): RegExp {
  const known = compiled.get(pattern)
  if (known) return known
  // Within a class the sign stands among others; elsewhere it is a class of its own.
  const source = pattern.source.replace(/\[\^?[^\]]*\]|¤/g, (part) =>
    part === '¤' ? quoteSigns : part.replaceAll('¤', range),
  )
  const made = new RegExp(source, pattern.flags)
  compiled.set(pattern, made)
  return made
}

const global = new WeakMap<RegExp, RegExp>()

/** The same for finding every place; set its `lastIndex` first, it is shared. */
export function allWithSigns(pattern: RegExp): RegExp {
  const known = global.get(pattern)
  if (known) return known
  const { source, flags } = withSigns(pattern)
  const made = new RegExp(source, `${flags}g`)
  global.set(pattern, made)
  return made
}

/** Which quotation a character stands for; negative where it stands for none. */
export function quoteNumber(sign: string): number {
  const number = (sign.codePointAt(0) ?? 0) - firstSign
  return number < mostQuotes ? number : -1
}

/** Put a sign for every quotation of a text. */
export function maskQuotes(text: string): MaskedText {
  const quotes: Array<string> = []
  let masked = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOpening(text, at) || quotes.length >= mostQuotes) continue
    const end = closingAt(text, at)
    if (end < 0) continue
    masked += text.slice(from, at) + String.fromCodePoint(firstSign + quotes.length)
    quotes.push(text.slice(at, end + 1))
    from = end + 1
    at = end
  }
  masked += text.slice(from)
  return { text: masked, quotes }
}

/** Put blanks for remarks, which name nothing that is changed. */
export function withoutRemarks(text: string): string {
  return text.replace(remark, ' ')
}

/** Quotations that signs stand for, in order, without their marks. */
export function quotesIn(text: string, quotes: ReadonlyArray<string>): Array<string> {
  if (quotes.length === 0) return []
  const found: Array<string> = []
  for (const [sign] of findAll(text, anySign)) {
    const quote = quotes[quoteNumber(sign)]
    if (quote !== undefined) found.push(quote.slice(1, -1))
  }
  return found
}

/** A text as it was before signs were put for its quotations. */
export function unmask(text: string, quotes: ReadonlyArray<string>): string {
  if (quotes.length === 0) return text
  return text.replace(anySign, (sign) => quotes[quoteNumber(sign)] ?? sign)
}

function isOpening(text: string, at: number): boolean {
  const mark = text[at]
  if (mark === '«' || mark === '“' || mark === '„') return true
  if (mark !== '"' && mark !== '‘') return false
  return !isLetterAt(text, at - 1)
}

/** Where a quotation ends; guillemets may hold others, and share their last mark with them. */
function closingAt(text: string, start: number): number {
  const mark = text[start]
  if (mark === '«') return closingGuillemet(text, start)
  const limit = Math.min(text.length, start + reach)
  if (mark === '“' || mark === '„') {
    for (let at = start + 1; at < limit; at++)
      if (text[at] === '”' || (mark === '„' && text[at] === '“')) return at
    return -1
  }
  const closing = mark === '‘' ? '’' : '"'
  let last = -1
  for (let at = start + 1; at < limit; at++) {
    if (text[at] !== closing) continue
    last = at
    const isSpaceBefore = closing === '"' && /\s/.test(text[at - 1] ?? '')
    if (!isLetterAt(text, at + 1) && !isSpaceBefore) return at
  }
  return mark === '‘' ? -1 : last
}

function closingGuillemet(text: string, start: number): number {
  const limit = Math.min(text.length, start + reach)
  let depth = 0
  let first = -1
  for (let at = start; at < limit; at++) {
    if (text[at] === '«') depth++
    if (text[at] !== '»') continue
    depth--
    if (first < 0) first = at
    if (depth === 0) return at
  }
  return first
}

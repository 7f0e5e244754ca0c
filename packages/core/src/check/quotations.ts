import { findAll } from '../facts/find-all.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Span } from '../segment/words.ts'

const quoted = compact(/“[^“”]{1,2000}”|«[^«»]{1,2000}»|‘[^‘’]{1,2000}’(?!\p{L})|"[^"]{1,2000}"/gu)
/**
 * Find what a sentence quotes: words of another act that it strikes out or puts in, names, terms where they are
 * defined. How they are worded is no matter of this sentence.
 */
export function findQuotations(text: string): ReadonlyArray<Span> {
  if (!/[“«‘"]/.test(text)) return []
  return findAll(text, quoted).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

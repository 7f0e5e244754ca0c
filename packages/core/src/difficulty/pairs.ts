import { spanOf, type WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { isUnbroken } from './is-unbroken.ts'

/**
 * Find two words that stand close together without a sign between them.
 *
 * @param first Mark of the earlier word.
 * @param second Mark of the later one.
 * @param between At most so many words stand between the two.
 * @param parts A word between the two that parts them.
 * @returns From the earlier word to the later; pairs do not share a word.
 */
export function findPairs(
  words: WordList,
  text: string,
  first: number,
  second: number,
  between: number,
  parts?: (word: string) => boolean,
): ReadonlyArray<Span> {
  const found: Array<Span> = []
  let from = Number.NEGATIVE_INFINITY
  for (const [at, { marks, lower }] of words.lexemes.entries()) {
    if (marks & second && at - from - 1 <= between && isUnbroken(words, text, from, at)) {
      found.push(spanOf(words, from, at))
      from = Number.NEGATIVE_INFINITY
    } else if (marks & first) {
      from = at
    } else if (parts?.(lower)) {
      from = Number.NEGATIVE_INFINITY
    }
  }
  return found
}

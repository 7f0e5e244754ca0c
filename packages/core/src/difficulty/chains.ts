import { markBits } from '../segment/lexicon.ts'
import { spanOf, type WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { isUnbroken } from './is-unbroken.ts'

/**
 * Find chains of nouns that hang on each other (`обеспечения реализации прав граждан Республики`).
 *
 * @param text The text of the words: a sign between two links ends a chain.
 */
export function findChains(
  words: WordList,
  text: string,
  { links, between }: { readonly links: number; readonly between: number },
): ReadonlyArray<Span> {
  const found: Array<Span> = []
  let first = 0
  let last = Number.NEGATIVE_INFINITY
  let length = 0
  const close = (): void => {
    if (length >= links) found.push(spanOf(words, first, last))
  }
  for (const [at, { marks }] of words.lexemes.entries()) {
    if ((marks & markBits.link) === 0) continue
    if (at - last - 1 <= between && isUnbroken(words, text, last, at)) {
      length++
    } else {
      close()
      first = at
      length = 1
    }
    last = at
  }
  close()
  return found
}

import type { ChainWord } from '../language/difficulty.ts'
import type { Language } from '../language/language.ts'
import { isName } from '../readability/count.ts'
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
  { difficulty, stopWords }: Pick<Language, 'difficulty' | 'stopWords'>,
): ReadonlyArray<Span> {
  const { links, between, isJoint, parts } = difficulty.chain
  const found: Array<Span> = []
  let first = 0
  let last = Number.NEGATIVE_INFINITY
  let length = 0
  const close = (): void => {
    if (length < links) return
    found.push(
      isJoint ? aroundJoints(words, text, first, last, stopWords) : spanOf(words, first, last),
    )
  }
  const isParted = (from: number, to: number): boolean =>
    parts !== undefined && words.lexemes.slice(from + 1, to).some(parts)
  for (const [at, lexeme] of words.lexemes.entries()) {
    // A name lengthens no chain: nobody can shorten `Министерства финансов`.
    if ((lexeme.marks & markBits.link) === 0 || isName(lexeme, at)) continue
    if (isJoint && parts && isNoJoint(words, at, parts)) continue
    if (at - last - 1 <= between && !isParted(last, at) && isUnbroken(words, text, last, at)) {
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

/** A joint behind a word that parts, or before one that is no name (`of which`, `of carrying`), joins no nouns. */
function isNoJoint(
  { lexemes }: WordList,
  at: number,
  parts: (word: ChainWord) => boolean,
): boolean {
  const before = lexemes[at - 1]
  const after = lexemes[at + 1]
  return (
    (before !== undefined && parts(before)) ||
    (after !== undefined && parts({ lower: after.lower, isCapitalised: false, isNumber: false }))
  )
}

/** From the noun before the first joint to the one behind the last, with the small words that stand before it. */
function aroundJoints(
  words: WordList,
  text: string,
  first: number,
  last: number,
  stopWords: ReadonlyArray<string>,
): Span {
  const from = first > 0 && isUnbroken(words, text, first - 1, first) ? first - 1 : first
  let to = last
  while (to + 1 < words.lexemes.length && isUnbroken(words, text, to, to + 1)) {
    to++
    if (!stopWords.includes(words.lexemes[to]?.lower ?? '')) break
  }
  return spanOf(words, from, to)
}

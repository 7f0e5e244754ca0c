import type { Lexeme } from '../segment/lexicon.ts'
import { spanOf, type WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'

/** Where the words of a text stand that are meant. @param isMeant Gets a word and its place in the list. */
export function selectWords(
  words: WordList,
  isMeant: (lexeme: Lexeme, at: number) => boolean,
): ReadonlyArray<Span> {
  const { lexemes } = words
  const found: Array<Span> = []
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]
    if (lexeme !== undefined && isMeant(lexeme, at)) found.push(spanOf(words, at, at))
  }
  return found
}

import type { Language } from '../language/language.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { type WordOwner, wordsOf } from '../segment/word-list.ts'

const fewestLetters = 3

/**
 * What words a text is about, by stem: each distinct word is asked once. Function words, figures and words of one or
 * two letters are about nothing.
 */
export function topicWordsOf(language: Language): (owner: WordOwner) => Array<string> {
  const never = new Set(language.stopWords)
  const stems = new Map<Lexeme, string>()
  return (owner) => {
    const found: Array<string> = []
    for (const lexeme of wordsOf(owner, language).lexemes) {
      let stem = stems.get(lexeme)
      if (stem === undefined) {
        const isTopic =
          !lexeme.isNumber && lexeme.letters >= fewestLetters && !never.has(lexeme.lower)
        stem = isTopic ? language.stem(lexeme.lower) : ''
        stems.set(lexeme, stem)
      }
      if (stem !== '') found.push(stem)
    }
    return found
  }
}

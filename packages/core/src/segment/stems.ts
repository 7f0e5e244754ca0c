import type { Language } from '../language/language.ts'
import { type Lexeme, lexiconOf } from './lexicon.ts'
import { forEachWord } from './words.ts'

const stems = new WeakMap<Language, WeakMap<Lexeme, string>>()

/** Gives the stem of a lexeme; each distinct word is stemmed once. */
export function stemsOf(language: Language): (lexeme: Lexeme) => string {
  const known = stems.get(language) ?? new WeakMap<Lexeme, string>()
  stems.set(language, known)
  return (lexeme) => {
    let stem = known.get(lexeme)
    if (stem === undefined) {
      stem = language.stem(lexeme.lower)
      known.set(lexeme, stem)
    }
    return stem
  }
}

/** The stems of the words of a text, in their order. */
export function stemsIn(text: string, language: Language): Array<string> {
  const lexemeOf = lexiconOf(language)
  const stemOf = stemsOf(language)
  const found: Array<string> = []
  forEachWord(text, (start, end) => found.push(stemOf(lexemeOf(text.slice(start, end)))))
  return found
}

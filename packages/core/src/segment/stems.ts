import type { Language } from '../language/language.ts'
import type { Lexeme } from './lexicon.ts'

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

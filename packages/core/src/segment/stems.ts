import type { Language } from '../language/language.ts'
import { type Lexeme, lexiconOf } from './lexicon.ts'
import { forEachWord } from './words.ts'

/** By the words themselves: the collector goes through a map that is weak by lexeme each time, entry by entry. */
const stems = new WeakMap<Language, Map<string, string>>()
/** Past so many distinct words it begins anew: texts have no end. */
const mostWords = 200_000

/** Gives the stem of a lexeme; each distinct word is stemmed once. */
export function stemsOf(language: Language): (lexeme: Lexeme) => string {
  const known = stems.get(language) ?? new Map<string, string>()
  stems.set(language, known)
  return (lexeme) => {
    let stem = known.get(lexeme.lower)
    if (stem === undefined) {
      stem = language.stem(lexeme.lower)
      if (known.size > mostWords) known.clear()
      known.set(lexeme.lower, stem)
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

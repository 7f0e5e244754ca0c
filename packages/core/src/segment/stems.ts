import type { Language } from '../language/language.ts'
import { byWord } from './by-word.ts'
import type { Lexeme } from './lexicon.ts'
import { listWords } from './word-list.ts'

const stems = new WeakMap<Language, (lexeme: Lexeme) => string>()

/** Gives the stem of a lexeme; each distinct word is stemmed once. */
export function stemsOf(language: Language): (lexeme: Lexeme) => string {
  const known = stems.get(language) ?? byWord(({ lower }) => language.stem(lower))
  stems.set(language, known)
  return known
}

/** The stems of the words of a text, in their order. */
export function stemsIn(text: string, language: Language): Array<string> {
  return listWords(text, language).lexemes.map(stemsOf(language))
}

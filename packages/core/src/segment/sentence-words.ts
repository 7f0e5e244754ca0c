import type { Language } from '../language/language.ts'

/** Sentences go on behind it. */
export const never = 1
/** Ends a sentence when a capital letter follows. */
export const final = 2
/** Sentences go on behind it when a number follows. */
export const beforeNumber = 4
/** Final behind a number, opens a name elsewhere. */
export const afterNumber = 8
/** Begins a sentence. */
export const starter = 16

/** What a language says of words around a full stop, as bits; in lower case, without the stop. */
export type SentenceWords = ReadonlyMap<string, number>

const compiled = new WeakMap<Language, SentenceWords>()

/** One look tells all that the lists of a language say of a word. */
export function sentenceWords(language: Language): SentenceWords {
  const ready = compiled.get(language)
  if (ready) return ready
  const made = new Map<string, number>()
  const add = (words: ReadonlyArray<string>, bit: number): void => {
    for (const word of words) made.set(word, (made.get(word) ?? 0) | bit)
  }
  const { segmentation } = language
  add(segmentation.abbreviations, never)
  add(segmentation.finalAbbreviations, final)
  add(segmentation.beforeNumber, beforeNumber)
  add(segmentation.afterNumber, afterNumber)
  add(segmentation.starters, starter)
  compiled.set(language, made)
  return made
}

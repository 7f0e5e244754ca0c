import type { Language } from '../language/language.ts'

/** Sentences go on behind it. */
export const never = 1
/** Ends a sentence when a capital letter follows. */
export const final = 2
/** Sentences go on behind it when a number follows. */
export const beforeNumber = 4
/** Final behind a number, opens a name elsewhere. */
export const afterNumber = 8
/** Ends a sentence when a starter follows. */
export const weak = 16
/** An abbreviation of any kind. */
export const abbreviation: number = never | final | beforeNumber | afterNumber | weak
/** Begins a sentence. */
export const starter = 32
/** Goes on with a sentence in spite of its capital. */
export const continuer = 64

/** What a language says of words around a full stop. */
export interface SentenceWords {
  readonly labelled: RegExp
  readonly surname: RegExp
  /** @returns Bits; 0 for a word that no list names. In lower case, without the stop. */
  readonly about: (word: string) => number
}

const compiled = new WeakMap<Language, SentenceWords>()

/** One look tells all that the lists of a language say of a word. */
export function sentenceWords(language: Language): SentenceWords {
  const ready = compiled.get(language)
  if (ready) return ready
  const { segmentation } = language
  const bits = new Map<string, number>()
  for (const [bit, words] of [
    [never, segmentation.abbreviations],
    [final, segmentation.finalAbbreviations],
    [beforeNumber, segmentation.beforeNumber],
    [afterNumber, segmentation.afterNumber],
    [weak, segmentation.weakAbbreviations],
    [starter, segmentation.starters],
    [continuer, segmentation.continuers],
  ] as const) {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  const { labelled, surname } = segmentation
  const made = { labelled, surname, about: (word: string) => bits.get(word) ?? 0 }
  compiled.set(language, made)
  return made
}

/** Word lists that published formulas ask for; a language without such a formula has none. */
export interface Vocabulary {
  /** Of a word of three syllables and more in lower case: whether Gunning would count it (no compounds, no `-ed`). */
  readonly isComplex?: (word: string) => boolean
  /** Whether the word, in lower case, is on the formula's list of familiar words, in any form that its rules allow. */
  readonly isFamiliar?: (word: string) => boolean
}

/** A legal or administrative word in plain ones. */
export interface Explanation {
  /** In its dictionary form; several words are one term. */
  readonly term: string
  /** One sentence or two. It is an explanation, not law. */
  readonly explanation: string
  /** Where the meaning comes from. */
  readonly source: string
}

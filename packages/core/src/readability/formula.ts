/**
 * Counts that formulas work on. List-aware counts are of running text: headings, numbers of units and tables are left
 * out, a lead-in and each item of a list is a sentence. Classic counts are those of a tool that knows no lists.
 */
export interface Counts {
  /** Letters and digits in words. */
  characters: number
  /** Letters in words. */
  letters: number
  words: number
  sentences: number
  syllables: number
  /** Words of at least 3, 4, 5 and 6 syllables. */
  wordsOf3Syllables: number
  wordsOf4Syllables: number
  wordsOf5Syllables: number
  wordsOf6Syllables: number
  /** Gunning's hard words: three syllables and more, without names and what the language pack excepts. */
  complexWords: number
  /** Words off the list of familiar ones; 0 in a language that has no such list. */
  unfamiliarWords: number
  /** Words of more than six letters. */
  longWords: number
  /** Sentences of more than 25 words. */
  longSentences: number
  /** Words of the longest sentence. */
  longestSentence: number
}

/** A published readability formula. */
export interface Formula {
  /** Stable identifier, kebab-case. */
  readonly id: string
  /** Published name. */
  readonly name: string
  /** The formula as text, with the names of the counts. */
  readonly formula: string
  /** Where the coefficients come from. */
  readonly source: string
  /** How its author counts words, sentences and syllables, where that is not how they are counted here. */
  readonly countingRule?: string
  /** Whether it was validated for this language, adapted from another, or is shown for want of a better. */
  readonly status: 'validated' | 'adapted' | 'experimental'
  /** Range of values in which the formula was calibrated; values outside are shown and said to be outside. */
  readonly range?: readonly [number, number]
  /** @returns The value; not a number where the counts do not allow one. */
  readonly value: (counts: Counts) => number
  /** Whether a text is like those that the formula was calibrated on, where the value alone does not tell. */
  readonly fits?: (counts: Counts) => boolean
  /** School years of education a value stands for; absent where the scale is not one of years. */
  readonly schoolYears?: (value: number) => number
}

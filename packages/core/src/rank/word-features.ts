/** What may tell whether a person's summary of the act has a word so many times. None of it knows a word of any language. */
export interface WordFeatures {
  constant: number
  /** How often the act has it, by logarithm. */
  uses: number
  /** In how many passages, by logarithm. */
  passages: number
  titled: number
  /** It stands in a heading. */
  headed: number
  /** Share of the headings that have it. */
  headings: number
  /** Nearness of its first use to the start of the act: 1 in the first passage, 1/2 in the second. */
  leading: number
  opens: number
  /** How much the passage matters that has it and matters most, and those that have it on average. */
  bestRank: number
  meanRank: number
  /** A function word. */
  function: number
  figure: number
  /** Words of the act, by logarithm. */
  long: number
  /** Which use of it in the summary is meant, by logarithm: of a word that is about something, of a function word. */
  again: number
  functionAgain: number
  /** The same, the more the more often the act has it. */
  usedAgain: number
}

/** What may tell whether a person's summary has two neighbouring words of a passage side by side. */
export interface PairFeatures {
  constant: number
  /** The odds of each word, by logarithm, and both together. */
  first: number
  second: number
  both: number
  firstFunction: number
  secondFunction: number
  bothFunction: number
  /** How much the passage matters. */
  rank: number
}

/** What a pair's features need of each word. */
export interface WordOfPair {
  readonly isFunction: boolean
  /** Of its first use in a summary, by logarithm. */
  readonly odds: number
}

/** What tells of two words side by side. */
export function pairFeatures(first: WordOfPair, second: WordOfPair, rank: number): PairFeatures {
  return {
    constant: 1,
    first: first.odds,
    second: second.odds,
    both: (first.odds * second.odds) / 4,
    firstFunction: Number(first.isFunction),
    secondFunction: Number(second.isFunction),
    bothFunction: Number(first.isFunction && second.isFunction),
    rank,
  }
}

import type { WordFeatures } from './word-features.ts'

/**
 * What each feature adds to the odds, by logarithm, that a person's summary has a word, by logistic regression on 1,600
 * bills with their summaries. Written by `npm run train-ranker`.
 */
export const wordWeights: Readonly<WordFeatures> = {
  constant: -0.39,
  uses: 0.89,
  passages: -0.11,
  titled: 2.96,
  headed: 0.57,
  headings: 0.91,
  leading: 2.05,
  opens: -0.83,
  function: -0.45,
  figure: -1.24,
  long: -0.74,
  again: -2.62,
  functionAgain: -2.88,
  usedAgain: 0.23,
}

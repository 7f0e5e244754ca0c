import type { WordFeatures } from './word-features.ts'

/**
 * What each feature adds to the odds, by logarithm, that a person's summary has a word, by logistic regression on 1,600
 * bills with their summaries. Written by `npm run train-ranker`.
 */
export const wordWeights: Readonly<WordFeatures> = {
  constant: -1.13,
  uses: 0.99,
  passages: -0.26,
  titled: 2.73,
  headed: 0.5,
  headings: 1,
  leading: 1.61,
  opens: -0.79,
  bestRank: 2.14,
  meanRank: 1.51,
  function: -0.41,
  figure: -1.09,
  long: -0.82,
  again: -2.74,
  functionAgain: -2.95,
  usedAgain: 0.25,
}

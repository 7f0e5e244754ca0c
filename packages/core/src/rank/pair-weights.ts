import type { PairFeatures } from './word-features.ts'

/**
 * What each feature adds to the odds, by logarithm, that a person's summary has two neighbouring words of a passage side
 * by side, by logistic regression on 1,600 bills with their summaries. Written by `npm run train-ranker`.
 */
export const pairWeights: Readonly<PairFeatures> = {
  constant: -1.96,
  first: 0.27,
  second: 0.3,
  both: 0.16,
  firstFunction: -1.07,
  secondFunction: -1.62,
  bothFunction: 0.82,
  rank: 3.38,
}

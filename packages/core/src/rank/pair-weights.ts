import type { PairFeatures } from './word-features.ts'

/**
 * What each feature adds to the odds, by logarithm, that a person's summary has two neighbouring words of a passage side
 * by side, by logistic regression on 1,600 bills with their summaries. Written by `npm run train-ranker`.
 */
export const pairWeights: Readonly<PairFeatures> = {
  constant: -1.67,
  first: 0.27,
  second: 0.31,
  both: 0.15,
  firstFunction: -1.08,
  secondFunction: -1.62,
  bothFunction: 0.84,
  rank: 2.14,
}

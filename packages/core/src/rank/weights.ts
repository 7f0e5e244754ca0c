import type { Features } from './features.ts'

/**
 * What each feature adds to the rank of a passage: the share of its words that a person's summary has, by linear
 * regression on 1,600 bills with their summaries. Written by `npm run train-ranker`.
 */
export const weights: Readonly<Features> = {
  central: 0.18,
  headed: 0.09,
  titled: 0.14,
  leading: 0.15,
  opens: 0.08,
  item: -0.01,
  long: 0.06,
  dense: 0.17,
  figures: -0.28,
  cites: -0.23,
  isNew: 0.03,
  worded: 1,
}

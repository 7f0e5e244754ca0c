import type { ReferenceTable } from '@aiqyn/core'

/** Made by `npm run measure-reference-acts`, see REFERENCE-ACTS.md; numbers only. */
export const reference: ReferenceTable = {
  date: '2026-11-24',
  acts: 53,
  // biome-ignore format: one list of numbers
  lix: [41.15, 42.34, 42.5, 42.69, 43.27, 43.48, 44.03, 44.64, 45.4, 46.79, 47.12, 47.12, 47.32, 47.67, 48.51, 48.51, 49.92, 49.98, 50.77, 50.85, 51.95, 52.65, 52.74, 53.03, 53.3, 53.54, 53.78, 54.85, 55.17, 55.27, 56.14, 56.36, 56.79, 57.34, 57.96, 58.06, 58.71, 58.73, 59.14, 59.58, 59.67, 60.12, 61.06, 63.4, 63.7, 63.74, 65.32, 69.8, 70.85, 71.1, 78.3, 80.51, 88.95],
  drivers: {
    'ambiguous-terms': 0.008,
    'double-negations': 0.001,
    'hard-words': 0.006,
    'light-verbs': 0.003,
    'long-lead-ins': 0.117,
    'long-sentences': 0.294,
    'missing-actor': 0.003,
    negations: 0.003,
    'nested-clauses': 0,
    nominalisations: 0.001,
    'noun-chains': 0,
    'participial-clauses': 0.001,
    references: 0.001,
    'undefined-abbreviations': 0.003,
  },
}

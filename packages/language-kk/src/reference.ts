import type { ReferenceTable } from '@aiqyn/core'

/** Made by `npm run measure-reference-acts`, see REFERENCE-ACTS.md; numbers only. */
export const reference: ReferenceTable = {
  date: '2026-11-25',
  acts: 36,
  // biome-ignore format: one list of numbers
  lix: [43.2, 60.74, 68.01, 68.86, 70.41, 73.79, 74.12, 74.51, 75.24, 76.23, 76.37, 76.43, 76.66, 76.72, 77.23, 78.55, 79.11, 79.14, 79.19, 79.34, 79.72, 81.2, 82.4, 82.67, 83.15, 83.15, 83.78, 84.13, 84.32, 84.92, 85.07, 85.82, 86.34, 86.87, 88.29, 89.56],
  drivers: {
    'double-negations': 0.001,
    'hard-words': 0.012,
    'light-verbs': 0.016,
    'long-lead-ins': 0.009,
    'long-sentences': 0.182,
    'missing-actor': 0.026,
    negations: 0.007,
    'nested-clauses': 0.028,
    nominalisations: 0.001,
    'noun-chains': 0.004,
    'participial-clauses': 0.052,
    references: 0.003,
    'undefined-abbreviations': 0,
  },
}

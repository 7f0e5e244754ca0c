import type { ReferenceTable } from '@aiqyn/core'

/** Made by `npm run measure-reference-acts`, see REFERENCE-ACTS.md; numbers only. */
export const reference: ReferenceTable = {
  date: '2026-11-24',
  acts: 33,
  // biome-ignore format: one list of numbers
  lix: [41.97, 56.98, 67.85, 69.81, 70.91, 71.61, 71.91, 72.19, 73.15, 75.08, 75.19, 76.13, 76.58, 76.81, 76.93, 77.61, 78.61, 79.81, 79.94, 80.64, 80.86, 80.93, 81.04, 81.04, 81.38, 82.41, 83.14, 84.84, 85.03, 86.98, 87.04, 89.66, 105.51],
  drivers: {
    'hard-words': 0.023,
    'light-verbs': 0.009,
    'long-lead-ins': 0.029,
    'long-sentences': 0.188,
    'missing-actor': 0.013,
    negations: 0.001,
    'nested-clauses': 0.002,
    nominalisations: 0.009,
    'noun-chains': 0.012,
    'participial-clauses': 0.036,
    references: 0.005,
    'undefined-abbreviations': 0.004,
  },
}

import type { LintRule } from '@aiqyn/core'

/** What is told of the findings of plugins of retext. Sorted by id. */
export const lintRules: ReadonlyArray<LintRule> = [
  {
    id: 'en-retext-equality',
    severity: 'info',
    category: 'officialese',
    note: 'A word that names men where everybody is meant.',
  },
  {
    id: 'en-retext-repeated-words',
    severity: 'warning',
    note: 'A word that stands twice.',
  },
  {
    id: 'en-retext-simplify',
    severity: 'info',
    category: 'wordy-phrase',
    note: 'A word that has an everyday form with the same meaning.',
  },
]

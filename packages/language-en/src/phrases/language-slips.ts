import type { PhraseRule } from '@aiqyn/core'

/** Slips in words and in what goes with them that drafts often have. Sorted. */
export const languageSlips: ReadonlyArray<PhraseRule> = [
  {
    id: 'en-accordance-to',
    category: 'language-slip',
    find: ['in accordance to', 'in compliance to', 'in conformity to'],
    suggest: ['in accordance with', 'in compliance with', 'in conformity with'],
    note: '“Accordance”, “compliance” and “conformity” go with “with”.',
    source: 'Garner B. A. Garner’s Modern English Usage, “accordance”, “compliance”',
    examples: {
      bad: ['The Board must act in accordance to the rules.'],
      good: ['The Board must act in accordance with the rules.'],
    },
  },
  {
    id: 'en-irregardless',
    category: 'language-slip',
    find: ['irregardless'],
    suggest: ['regardless'],
    note: '“Regardless” is the word.',
    source: 'Garner B. A. Garner’s Modern English Usage, “irregardless”',
    examples: {
      bad: ['The fee is due irregardless of the outcome.'],
      good: ['The fee is due regardless of the outcome.'],
    },
  },
  {
    id: 'en-principal-place',
    category: 'language-slip',
    find: ['principle office', 'principle place of business', 'principle residence'],
    suggest: ['principal office', 'principal place of business', 'principal residence'],
    note: 'The main one is “principal”; a “principle” is a rule.',
    source: 'Garner B. A. Garner’s Modern English Usage, “principal; principle”',
    examples: {
      bad: ['The notice is sent to the principle place of business of the company.'],
      good: ['The notice is sent to the principal place of business of the company.'],
    },
  },
]

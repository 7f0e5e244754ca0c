import type { Messages } from '@aiqyn/core'

/** Names of the families of rules: for lists, without a full stop. */
export const ruleFamilies: Messages['ruleFamilies'] = {
  grammar: 'Grammar and forms of words',
  letters: 'Letters and characters',
  readability: 'Hard sentences',
  reading: 'How the document was read',
  redundancy: 'Needless words',
  structure: 'Numbers and references',
  style: 'Plain words',
  terms: 'Terms and abbreviations',
  typography: 'Typography',
}

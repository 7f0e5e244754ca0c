import type { WordForms } from '@aiqyn/core'

/** Words of the office with plain ones in the same form. Sorted by identifier. */
export const words: ReadonlyArray<WordForms> = [
  {
    id: 'plain-after',
    forms: { 'subsequent to': 'after' },
    why: 'The same in one plain word.',
  },
  {
    id: 'plain-before',
    forms: { 'prior to': 'before' },
    why: 'The same in one plain word.',
  },
  {
    id: 'plain-during',
    forms: { 'during the period of': 'for' },
    why: 'The same in one plain word.',
  },
  {
    id: 'plain-each-year',
    forms: { 'on an annual basis': 'each year', 'per annum': 'a year' },
    why: 'The same in plain words.',
  },
  {
    id: 'plain-if',
    forms: { 'in any case in which': 'if', 'in the event that': 'if' },
    why: 'The same conjunction in one word.',
  },
  {
    id: 'plain-no-later',
    forms: { 'not later than': 'no later than' },
    why: 'The usual words.',
  },
  {
    id: 'plain-start',
    forms: { commence: 'start', commenced: 'started', commences: 'starts', commencing: 'starting' },
    why: 'The same in a plain word.',
  },
  {
    id: 'plain-to',
    forms: { 'in order to': 'to' },
    why: 'The same in one word.',
  },
  {
    id: 'plain-use',
    forms: { utilize: 'use', utilized: 'used', utilizes: 'uses', utilizing: 'using' },
    why: 'The same in a plain word.',
  },
]

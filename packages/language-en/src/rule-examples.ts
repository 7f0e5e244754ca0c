import type { RuleExample } from '@aiqyn/core'

/** An example of each rule that an example shows best, as a section reads. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = {
  'broken-reference': {
    bad: '(1) An application must be in writing.\n\n(2) The Board may extend the period mentioned in section 9(1) of this Act.',
    good: '(1) An application must be made within ten days.\n\n(2) The Board may extend the period mentioned in section 1(1) of this Act.',
  },
  'double-negation': {
    bad: 'A licence may not be issued unless the fee is paid.',
    good: 'The Board may issue a licence only when the fee is paid.',
  },
  'late-abbreviation': {
    bad: '(1) The MWA cleans the yard.\n\n(2) The Municipal Works Agency (“MWA”) may charge a fee.',
    good: '(1) The Municipal Works Agency (“MWA”) cleans the yard.\n\n(2) The MWA may charge a fee.',
  },
  'light-verb': {
    bad: 'The Board may make a nomination.',
    good: 'The Board may nominate a member.',
  },
  'long-lead-in': {
    bad: '(1) The owner of a house who, under a lease that was made for a term of at least one year, has given the house together with its yard and all of its outbuildings to another person to live in must—\n\n(a) clean the yard;\n\n(b) mend the fence.',
    good: '(1) An owner who has let a house for at least a year must—\n\n(a) clean the yard;\n\n(b) mend the fence.',
  },
  'long-sentence': {
    bad: 'The owner of a house must clean the yard every day, and if the owner leaves the town for more than a month and cannot clean the yard, the owner must ask a neighbour or the municipal agency, which may charge a fee at its usual rates, to clean it instead.',
    good: 'The owner of a house must clean the yard every day. An owner who leaves the town for more than a month must ask a neighbour or the municipal agency to clean it. The agency may charge its usual fee.',
  },
  'missing-actor': {
    bad: 'The yard must be cleaned every day.',
    good: 'The owner must clean the yard every day.',
  },
  'noun-chain': {
    bad: 'The Board must record the cost of the repair of the roof of the house.',
    good: 'The Board must record what it cost to repair the roof.',
  },
  'number-gap': {
    bad: '(1) The owner must clean the yard.\n\n(2) The Board must remove the snow.\n\n(4) Residents must sort their waste.',
    good: '(1) The owner must clean the yard.\n\n(2) The Board must remove the snow.\n\n(3) Residents must sort their waste.',
  },
  'unused-term': {
    bad: 'In this Act—\n\n“yard” means the land around a house;\n\n“square” means a small park.\n\nThe owner must clean the yard.',
    good: 'In this Act—\n\n“yard” means the land around a house.\n\nThe owner must clean the yard.',
  },
}

import type { RuleExample } from '@aiqyn/core'

/** An example of each rule that an example shows best, as a section reads. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = {
  'ambiguous-term': {
    bad: 'In this Act—\n\n“yard” means the land around a house;\n\n“square” means a small park;\n\n“yard” means a place where residents rest.\n\nThe owner must clean the yard and the square.',
    good: 'In this Act—\n\n“yard” means the land around a house;\n\n“square” means a small park.\n\nThe owner must clean the yard and the square.',
  },
  'broken-reference': {
    bad: '(1) An application must be in writing.\n\n(2) The Board may extend the period mentioned in section 9(1) of this Act.',
    good: '(1) An application must be made within ten days.\n\n(2) The Board may extend the period mentioned in section 1(1) of this Act.',
  },
  'defined-twice': {
    bad: 'In this Act—\n\n“yard” means the land around a house;\n\n“square” means a small park;\n\n“yard” means the land around a house.\n\nThe owner must clean the yard and the square.',
    good: 'In this Act—\n\n“yard” means the land around a house;\n\n“square” means a small park.\n\nThe owner must clean the yard and the square.',
  },
  'double-negation': {
    bad: 'A licence may not be issued unless the fee is paid.',
    good: 'The Board may issue a licence only when the fee is paid.',
  },
  'dropped-character': {
    bad: 'The owner must clean the ya\u00adrd.',
    good: 'The owner must clean the yard.',
  },
  'duplicate-number': {
    bad: '(1) The owner must clean the yard.\n\n(2) The Board must remove the snow.\n\n(2) Residents must sort their waste.',
    good: '(1) The owner must clean the yard.\n\n(2) The Board must remove the snow.\n\n(3) Residents must sort their waste.',
  },
  'ignore-without-reason': {
    bad: '<!-- aiqyn ignore light-verb -->\n\nThe Board may make a nomination.',
    good: '<!-- aiqyn ignore light-verb: so in the lease -->\n\nThe Board may make a nomination.',
  },
  'invisible-character': {
    bad: 'The owner must\u2009clean the yard.',
    good: 'The owner must clean the yard.',
  },
  'late-abbreviation': {
    bad: '(1) The MWA cleans the yard.\n\n(2) The Municipal Works Agency (“MWA”) may charge a fee.',
    good: '(1) The Municipal Works Agency (“MWA”) cleans the yard.\n\n(2) The MWA may charge a fee.',
  },
  'late-name': {
    bad: '(1) The owner must pay the Company every month.\n\n(2) The municipal agency for clean yards (“the Company”) removes the snow.',
    good: '(1) The municipal agency for clean yards (“the Company”) removes the snow.\n\n(2) The owner must pay the Company every month.',
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
  'look-alike-letter': {
    bad: 'The owner must clean the y\u0430rd.',
    good: 'The owner must clean the yard.',
  },
  'many-nominalisations': {
    bad: 'The Board ensures the organization of the collection, removal and disposal of waste, the improvement of yards and the inspection and evaluation of performance.',
    good: 'The Board sees that waste is collected and removed. It inspects the work.',
  },
  'many-references': {
    bad: 'The fine in section 5 is imposed under section 6(2), section 7(1)(c), and section 8 of the Code.',
    good: 'The fine is imposed under section 6 of the Code.',
  },
  'missing-actor': {
    bad: 'The yard must be cleaned every day.',
    good: 'The owner must clean the yard every day.',
  },
  'nested-clauses': {
    bad: 'An owner who lets a house in which people live who do not clean the yard that lies at the road which the city keeps must pay a fine.',
    good: 'The tenants may fail to clean the yard. In that case the owner must pay a fine.',
  },
  'noun-chain': {
    bad: 'The Board must record the cost of the repair of the roof of the house.',
    good: 'The Board must record what it cost to repair the roof.',
  },
  'number-gap': {
    bad: '(1) The owner must clean the yard.\n\n(2) The Board must remove the snow.\n\n(4) Residents must sort their waste.',
    good: '(1) The owner must clean the yard.\n\n(2) The Board must remove the snow.\n\n(3) Residents must sort their waste.',
  },
  'other-language': {
    bad: 'The owner must clean the yard.\n\nСобственник убирает двор каждый день и складывает мусор в контейнер.',
    good: 'The owner must clean the yard.',
  },
  'two-names': {
    bad: '(1) The municipal agency that cleans the yards of the city (“the Agency”) removes snow.\n\n(2) The municipal agency that cleans the yards of the city (“the Office”) may charge a fee.\n\n(3) The Agency and the Office publish their fees.',
    good: '(1) The municipal agency that cleans the yards of the city (“the Agency”) removes snow.\n\n(2) The Agency may charge a fee.',
  },
  'unknown-comment': {
    bad: '<!-- aiqyn ignor light-verb: so in the lease -->\n\nThe owner must clean the yard.',
    good: 'The owner must clean the yard.',
  },
  'unknown-rule': {
    bad: '<!-- aiqyn ignore light-verbs: so in the lease -->\n\nThe Board may make a nomination.',
    good: '<!-- aiqyn ignore light-verb: so in the lease -->\n\nThe Board may make a nomination.',
  },
  'unused-ignore': {
    bad: '<!-- aiqyn ignore light-verb: so in the lease -->\n\nThe owner must clean the yard.',
    good: 'The owner must clean the yard.',
  },
  'unused-term': {
    bad: 'In this Act—\n\n“yard” means the land around a house;\n\n“square” means a small park.\n\nThe owner must clean the yard.',
    good: 'In this Act—\n\n“yard” means the land around a house.\n\nThe owner must clean the yard.',
  },
}

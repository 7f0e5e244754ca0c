import type { WordingRule } from '@aiqyn/core'

/** Fines by kinds of persons, told as a list. */
export const fines: ReadonlyArray<WordingRule> = [
  {
    id: 'list-two-fines',
    pattern:
      /^(?<head>[^.;:]{5,250} (?:fine|penalty) of(?: not more than| up to)?) (?<one>[$£€]\d[\d,]{0,15}) in the case of (?<first>an? [^.;:,]{3,60}?),? (?:or|and) (?<two>[$£€]\d[\d,]{0,15}) in the case of (?<second>an? [^.;:,]{3,80})\.$/du,
    put: '{head}:\n– {one} in the case of {first};\n– {two} in the case of {second}.',
    why: 'Each amount is an item of its own; the words that they share are said once.',
    examples: {
      before:
        'Who breaks the ban is liable to a fine of not more than $5,000 in the case of an individual or $20,000 in the case of an organization.',
      after:
        'Who breaks the ban is liable to a fine of not more than:\n– $5,000 in the case of an individual;\n– $20,000 in the case of an organization.',
      kept: 'Who breaks the ban is liable to a fine of not more than $5,000 in the case of an individual.',
    },
  },
]

import type { WordingRule } from '@aiqyn/core'

const who = '(?<who>(?:The|An?|Each|Every|Any|Such) [^,.;:]{2,120}|[A-Z][^,.;:]{2,60})'
const action = String.raw`(?<action>\p{Ll}[^.;:]{8,500})`
const limiting =
  / (?:if|unless|only|except) |(?<!\p{L})(?:not|no)(?! (?:later|less|more|fewer))(?!\p{L})/u

/** What commas set apart before an action, behind or before the word that says that it must or may be done. */
function inside(
  id: string,
  phrase: string,
  put: string,
  why: string,
  examples: WordingRule['examples'],
): Array<WordingRule> {
  const patterns = [
    [id, String.raw`^${who} (?<modal>must|shall|may), ${phrase}, ${action}\.$`, examples],
    [
      `${id}-before`,
      String.raw`^${who}, ${phrase}, (?<modal>must|shall|may) ${action}\.$`,
      {
        ...examples,
        before: beforeModal(examples.before),
        kept: beforeModal(examples.kept),
      },
    ],
  ] as const
  return patterns.map(([name, source, shown]) => ({
    id: name,
    closes: true,
    pattern: new RegExp(source, 'du'),
    put,
    unless: limiting,
    why,
    examples: shown,
  }))
}

/** The same example with the phrase before `must`. */
function beforeModal(sentence: string): string {
  return sentence.replace(/^(The Minister) (must|may), ([^,]*), /u, '$1, $3, $2 ')
}

/** What stands between somebody and what must be done, told behind it. In the order in which it is tried. */
export const insides: ReadonlyArray<WordingRule> = [
  ...inside(
    'break-deadline-between',
    '(?<when>(?:not|no) later than|within) (?<deadline>[^.;:,]{5,160})',
    '{who} {modal} {action}. Deadline: {when} {deadline}.',
    'The deadline is named apart, in the same words.',
    {
      before:
        'The Minister must, not later than 90 days after the end of the year, publish the prices of repairs.',
      after:
        'The Minister must publish the prices of repairs. Deadline: not later than 90 days after the end of the year.',
      kept: 'The Minister must, not later than 90 days after the end of the year, publish only the prices of repairs.',
    },
  ),
  ...inside(
    'break-subject-between',
    'subject to (?<what>[^.;:,]{5,160})',
    '{who} {modal} {action}. This is subject to {what}.',
    'What a rule is subject to is named apart, in the same words.',
    {
      before:
        'The Minister may, subject to the availability of money, pay for repairs in each town.',
      after:
        'The Minister may pay for repairs in each town. This is subject to the availability of money.',
      kept: 'The Minister may, subject to the availability of money, pay only for repairs in each town.',
    },
  ),
  ...inside(
    'break-case-between',
    '(?<case>(?:with respect to|to the extent|in the case of|during|upon|in carrying out|for (?:the )?purposes of|for each|for any|at any time|on behalf of) [^.;:,]{5,200})',
    '{who} {modal} {action}. This applies {case}.',
    'When or to what a rule applies is named apart, in the same words.',
    {
      before:
        'The Minister must, with respect to each kind of old appliances, publish the prices of repairs.',
      after:
        'The Minister must publish the prices of repairs. This applies with respect to each kind of old appliances.',
      kept: 'The Minister must, with respect to each kind of appliances, publish only the prices of repairs.',
    },
  ),
  ...inside(
    'break-manner-between',
    '(?<how>(?:in accordance with|pursuant to|by (?:regulation|rule|order|grant|contract)|using|as part of|after notice|based on|without regard to|under|on the basis of|at the request of) ?[^.;:,]{0,200})',
    '{who} {modal} {action}. This is done {how}.',
    'How it is done is named apart, in the same words.',
    {
      before:
        'The Minister must, in accordance with the rules on prices, set the highest price of each repair.',
      after:
        'The Minister must set the highest price of each repair. This is done in accordance with the rules on prices.',
      kept: 'The Minister must, in accordance with the rules on prices, set only the highest price of each repair.',
    },
  ),
]

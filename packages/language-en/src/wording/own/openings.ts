import type { WordingRule } from '@aiqyn/core'

/** Who or what a main clause begins with. */
const subject = String.raw`(?!There |United States Code)(?:(?:the|such|this|an?|any|each|every|no|all|amounts|funds) |\p{Lu}\p{L}+ (?:shall|must|may|is|has) )`
/** A main clause with its verb; what it says begins no further clause. */
const main = `(?<main>(?=${subject})[^.;:]{2,200}? (?:shall|must|may|is|are|has|have) [^.;:]{3,400})`

/** Behind opening words that hold a comma themselves, the main clause is the first thing with no comma before its verb. */
const mainBehind = `(?:(?<=^[^,]{1,260}(?:, (?:United States Code|[0-9]{4}))?, )|(?=${subject}[^,.;:]{2,90} (?:shall|must|may) ))`

/** Opening words may list things; no clause with a verb of its own is among them. */
function withCommas(front: string): string {
  return front.replace(
    /\[\^\.;:,\](?<count>\{\d+,\d+\})(?=\))/,
    '(?:(?! (?:shall|must|may) )[^.;:])$<count>?',
  )
}

/** A sentence that opens with words which can stand in a sentence of their own behind it. */
function opening(
  id: string,
  front: string,
  put: string,
  unless: RegExp,
  why: string,
  examples: WordingRule['examples'],
): WordingRule {
  return {
    id,
    closes: true,
    pattern: new RegExp(String.raw`^${withCommas(front)}, ${mainBehind}${main}\.$`, 'du'),
    put,
    unless,
    why,
    examples,
  }
}

/** What goes back to the opening words, so that these must come first. */
const pointing =
  / (?:if|unless|only|except|it|its|they|them|their|such|that day|that date) |^[^,]*,[^,]* (?:except|unless) /u

/** Words with which more than one thing would be said of the whole. */
const limiting = / (?:if|unless|only|except) /u

/** Words before the subject that limit or place a rule, told behind it. In the order in which it is tried. */
export const openings: ReadonlyArray<WordingRule> = [
  opening(
    'break-money-from',
    '(?<from>From (?:the |any )?(?:amounts?|funds|sums|money) [^.;:,]{3,200})',
    '{main^}. The money comes {from_}.',
    pointing,
    'Where the money comes from is named apart, in the same words.',
    {
      before:
        'From amounts made available to carry out this section, the Minister must make grants to owners of old appliances.',
      after:
        'The Minister must make grants to owners of old appliances. The money comes from amounts made available to carry out this section.',
      kept: 'From amounts that remain, the Minister must make grants only to owners of old appliances.',
    },
  ),
  opening(
    'break-except-as-provided',
    String.raw`(?<except>Except as (?:otherwise )?provided (?:in|by|under) (?:this |such )?(?:sub-?)?(?:section|paragraph|clause|article|chapter|title|Act)s?(?: \d{1,4}[A-Z]?)?(?:\(\p{L}{1,4}\)|\(\d{1,3}\)| \(\p{L}{1,4}\)| \(\d{1,3}\)){0,4})`,
    '{main^}. This applies {except_}.',
    / if |unless|only|[^E]xcept/u,
    'The exception is named apart; where it stands is the same.',
    {
      before:
        'Except as provided in subsection (c), the operator must keep a card of each appliance that it receives.',
      after:
        'The operator must keep a card of each appliance that it receives. This applies except as provided in subsection (c).',
      kept: 'Except as provided in an agreement, the operator must keep a card of each appliance that it receives.',
    },
  ),
  opening(
    'break-subject-to',
    'Subject to (?<what>(?:(?:sub-?)?(?:section|paragraph|clause|article|chapter)s? |the (?:availability|approval|provisions|requirements|terms|conditions) )[^.;:,]{1,120})',
    '{main^}. This is subject to {what}.',
    limiting,
    'What a rule is subject to is named apart, in the same words.',
    {
      before:
        'Subject to the availability of money, the Minister may make grants to owners of old appliances.',
      after:
        'The Minister may make grants to owners of old appliances. This is subject to the availability of money.',
      kept: 'Subject to the availability of money, the Minister may make grants only to owners of old appliances.',
    },
  ),
  opening(
    'break-despite',
    '(?:Despite|Notwithstanding) (?<what>(?:(?:sub-?)?(?:section|paragraph|clause|article|chapter|title)s? |any |the (?:provisions|requirements) )[^.;:,]{1,120})',
    '{main^}. This applies despite {what}.',
    limiting,
    'What a rule goes before is named apart, in the same words.',
    {
      before:
        'Notwithstanding subsection (a), the operator may accept an appliance with a damaged cord.',
      after:
        'The operator may accept an appliance with a damaged cord. This applies despite subsection (a).',
      kept: 'Notwithstanding subsection (a), the operator may accept an appliance if its cord is damaged.',
    },
  ),
  opening(
    'break-for-purposes',
    'For (?:the )?purposes? of (?<what>[^.;:,]{3,120}(?:, United States Code)?)',
    '{main^}. This applies for the purposes of {what}.',
    limiting,
    'What a rule serves is named apart, in the same words.',
    {
      before:
        'For purposes of this section, an appliance shall be treated as new for 12 months after its sale.',
      after:
        'An appliance shall be treated as new for 12 months after its sale. This applies for the purposes of this section.',
      kept: 'For purposes of this section, an appliance shall be treated as new if it was never used.',
    },
  ),
  opening(
    'break-extent-practicable',
    'To the (?:maximum |greatest |fullest )?extent (?<how>practicable|possible|feasible)',
    '{main^}. This applies as far as {how}.',
    limiting,
    'How far a duty goes is named apart, in the same words.',
    {
      before:
        'To the maximum extent practicable, the operator must repair each appliance within a week of its receipt.',
      after:
        'The operator must repair each appliance within a week of its receipt. This applies as far as practicable.',
      kept: 'To the maximum extent practicable, the operator must repair each appliance if it can be used.',
    },
  ),
  opening(
    'break-in-carrying-out',
    '(?<doing>In \\p{Ll}{2,}ing(?: out)? (?!(?:it|them) )[^.;:,]{3,160})',
    '{main^}. This applies {doing_}.',
    pointing,
    'When a rule applies is named apart, in the same words.',
    {
      before:
        'In carrying out this section, the Minister must consult owners, repairers and sellers of appliances.',
      after:
        'The Minister must consult owners, repairers and sellers of appliances. This applies in carrying out this section.',
      kept: 'In carrying out this section, the Minister must consult repairers about their prices.',
    },
  ),
  opening(
    'break-during',
    `(?<time>(?:During|Whenever|Upon|On (?=an? |receipt |receiving |request |the request |application )|With respect to) (?!(?:it|them|that|this) )[^.;:,]{8,200}(?:, United States Code)?)`,
    '{main^}. This applies {time_}.',
    pointing,
    'When or to what a rule applies is named apart, in the same words.',
    {
      before:
        'During the period in which an appliance is being repaired, the owner may ask for another appliance.',
      after:
        'The owner may ask for another appliance. This applies during the period in which an appliance is being repaired.',
      kept: 'During the period of a repair, the owner may ask for another appliance only in writing.',
    },
  ),
  opening(
    'break-purpose-first',
    `(?<purpose>To (?!be |do so|obtain |receive |qualify |apply |seek |get |participate |claim |the |whom |what |which |that |this |an? |any |each |such |every )\\p{Ll}{3,}(?: out)? (?!(?:it|them) )[^.;:,]{8,200})`,
    '{main^}. Purpose: {purpose_}.',
    pointing,
    'The purpose is named apart, in the same words.',
    {
      before:
        'To help owners of old appliances, the Minister may make grants for repairs in each town.',
      after:
        'The Minister may make grants for repairs in each town. Purpose: to help owners of old appliances.',
      kept: 'To help owners of old appliances, the Minister may make grants only for repairs in towns.',
    },
  ),
  opening(
    'break-in-order-first',
    'In order (?<purpose>to (?!(?:it|them) )[^.;:,]{8,200})',
    '{main^}. Purpose: {purpose}.',
    pointing,
    'The purpose is named apart, in the same words.',
    {
      before:
        'In order to help owners of old appliances, the Minister may make grants for repairs in each town.',
      after:
        'The Minister may make grants for repairs in each town. Purpose: to help owners of old appliances.',
      kept: 'In order to help owners of old appliances, the Minister may make grants only for repairs in towns.',
    },
  ),
  opening(
    'break-in-case-of',
    '(?<time>(?:In the case of|Beginning (?:on|with|in|not later than)|Effective (?:on|as of|for)|As of|On or after|On and after|Until|For (?:each|any|fiscal|the first|calendar|taxable)|At the request of|On the date) (?!(?:it|them|that|this) )[^.;:,]{5,200}(?:, [0-9]{4})?)',
    '{main^}. This applies {time_}.',
    pointing,
    'When or to what a rule applies is named apart, in the same words.',
    {
      before:
        'In the case of an appliance that is older than a year, the owner may ask for a lower price of the repair.',
      after:
        'The owner may ask for a lower price of the repair. This applies in the case of an appliance that is older than a year.',
      kept: 'In the case of an appliance that is older than a year, the owner may only ask for a lower price.',
    },
  ),
  opening(
    'break-done-under',
    '(?<how>(?:In accordance with|Pursuant to|Consistent with|As part of|Under regulations|Under rules|Through|On the basis of|Based on|Using) (?!(?:it|them|that|this) )[^.;:,]{5,200})',
    '{main^}. This is done {how_}.',
    pointing,
    'How it is done is named apart, in the same words.',
    {
      before:
        'As part of the yearly report on repairs, the Minister must publish the prices of repairs in each town.',
      after:
        'The Minister must publish the prices of repairs in each town. This is done as part of the yearly report on repairs.',
      kept: 'As part of the yearly report, the Minister must publish only the prices of repairs in each town.',
    },
  ),
  opening(
    'break-in-addition',
    '(?<more>In addition to (?!(?:it|them|that|this) )[^.;:,]{5,200})',
    '{main^}. This is {more_}.',
    pointing,
    'What a rule adds to is named apart, in the same words.',
    {
      before:
        'In addition to the grants for new shops, the Minister may make grants for repairs in each town.',
      after:
        'The Minister may make grants for repairs in each town. This is in addition to the grants for new shops.',
      kept: 'In addition to the grants for new shops, the Minister may make grants only for repairs in towns.',
    },
  ),
  opening(
    'break-with-approval',
    '(?:With|Subject to) the (?<consent>approval|consent|concurrence|advice and consent) of (?<of>[^.;:,]{3,160})',
    '{main^}. This needs the {consent} of {of}.',
    limiting,
    'Whose consent is needed is a sentence of its own.',
    {
      before:
        'With the approval of the council of the town, the Minister may build a repair shop on public land.',
      after:
        'The Minister may build a repair shop on public land. This needs the approval of the council of the town.',
      kept: 'With the approval of the council, the Minister may build a repair shop only on land of the town.',
    },
  ),
  opening(
    'break-when-first',
    '(?<time>(?:Before|After|Prior to|Following|By) (?!(?:it|them|that|this) )[^.;:,]{8,200}(?:, [0-9]{4})?)',
    '{main^}. When: {time_}.',
    pointing,
    'When something is done is named apart, in the same words.',
    {
      before:
        'Before the end of each calendar year, the Minister must publish a list of the prices of repairs.',
      after:
        'The Minister must publish a list of the prices of repairs. When: before the end of each calendar year.',
      kept: 'Before the end of each calendar year, the Minister must publish only a list of the prices.',
    },
  ),
  opening(
    'break-deadline-and-every',
    '(?<when>(?:Not|No) later than|Within) (?<deadline>[^.;:,]{5,160}(?:, [0-9]{4})?,? and (?:every|each|at least|not less|no less|annually|biennially|periodically) ?[^.;:,]{0,80})',
    '{main^}. Deadline: {when_} {deadline}.',
    / (?:if|unless|only|except) |(?:[Ww]ithin|later than)[^.]*(?:within|later than)/u,
    'The deadline is named apart, in the same words.',
    {
      before:
        'Not later than 90 days after the end of the year, and every year after that, the Minister must report to the council.',
      after:
        'The Minister must report to the council. Deadline: not later than 90 days after the end of the year, and every year after that.',
      kept: 'Not later than 90 days after the end of the year, and every year after that, the Minister must report only to the council.',
    },
  ),
]

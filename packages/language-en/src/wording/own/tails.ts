import type { WordingRule } from '@aiqyn/core'

/** A main clause with its verb, and nothing that the tail could belong to instead. */
const main = `(?<main>(?!If |Where |When |Suppose |No )(?=[^.;:]{3,200} (?:must|shall|may|is|are|has|have) )(?:(?! (?:who|that|which|whether) )[^.;:]){15,400}[^.;:,])`
const limiting =
  / (?:if|unless|only|except) |(?<!\p{L})(?:not|no)(?! (?:later|less|more|fewer))(?!\p{L})/u

/** Words in which no comma leads back to the main clause (`through grants, to owners of …`). */
const words = String.raw`(?:(?!, (?!and |or |the |an? |any |each |\p{Lu}))[^.;:]){5,250}`

/** What a comma sets apart at the end of a sentence. */
function tail(
  id: string,
  end: string,
  put: string,
  why: string,
  examples: WordingRule['examples'],
  unless: RegExp = limiting,
): WordingRule {
  return {
    id,
    closes: true,
    pattern: new RegExp(String.raw`^${main}, ${end}\.$`, 'du'),
    put,
    unless,
    why,
    examples,
  }
}

/** What a comma sets apart behind a main clause, told in a sentence of its own. In the order in which it is tried. */
export const tails: ReadonlyArray<WordingRule> = [
  {
    id: 'break-known-as',
    closes: true,
    pattern:
      /^(?<main>There (?:is|are|shall be|must be) (?:established|created|set up) [^.;:“`]{5,250}?),? (?:to be |which shall be |that shall be )?known as (?<name>(?:the )?(?:“[^“”]{3,150}”|`{1,2}[^`'’]{3,150}['’]{1,2}|\p{Lu}[^.;:,“`]{3,120}))\.$/du,
    put: '{main}. It is known as {name}.',
    unless: / if |unless|only|except/u,
    why: 'The name is told apart.',
    examples: {
      before:
        'There is established in the Treasury of the country a fund for repairs to be known as the Old Appliances Fund.',
      after:
        'There is established in the Treasury of the country a fund for repairs. It is known as the Old Appliances Fund.',
      kept: 'There is established in the Treasury of the country a fund for repairs that the owners of appliances know of.',
    },
  },
  {
    id: 'break-money-used',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{10,300}(?:appropriated|\$)[^.;:]{2,200}?),? (?<use>to be used (?:to|for|by|only|solely|in) [^.;:]{8,300})\.$/du,
    put: '{main}. The money is {use}.',
    unless: / if |unless|except | to be used [^.]* to be used /u,
    why: 'What the money is for is a sentence of its own.',
    examples: {
      before:
        'There are appropriated $13,500,000 to the Minister to be used to provide grants to owners of old appliances.',
      after:
        'There are appropriated $13,500,000 to the Minister. The money is to be used to provide grants to owners of old appliances.',
      kept: 'There are appropriated $13,500,000 to the Minister for the repairs of appliances in the towns of the country.',
    },
  },
  {
    id: 'break-remains-available',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{15,400}(?:appropriated|\$)[^.;:]{2,300}), (?:to|which shall) remain available until expended\.$/du,
    put: '{main}. The money remains available until it is spent.',
    why: 'Until when money is there is a sentence of its own.',
    examples: {
      before:
        'There is authorized to be appropriated for repairs $20,000,000, to remain available until expended.',
      after:
        'There is authorized to be appropriated for repairs $20,000,000. The money remains available until it is spent.',
      kept: 'There is authorized to be appropriated for repairs $20,000,000, to remain available until 2030.',
    },
  },
  {
    id: 'break-only-if',
    closes: true,
    pattern:
      /^(?<main>(?!No |Suppose )[^.;:]{3,200} (?:must|shall|may|is|are|has|have|can) [^.;:]{8,250}[^\s.;:,](?<! (?:but|and|or))),? only if (?<condition>(?=(?:the|an?|any|each|every|no|it|they|he|she|such|that|those|these|another|both|all|\p{Lu}\p{L}+) )[^.;:]{8,250})\.$/du,
    put: '{main}. This applies only if {condition}.',
    unless: / if [^.]* if |unless|except|only[^.]*only|(?<!\p{L})(?:not|no)(?!\p{L})|whether/u,
    why: 'A condition is a sentence of its own; that nothing else is enough is said there.',
    examples: {
      before:
        'The operator may give an old appliance to a recipient only if the cord of the appliance is safe.',
      after:
        'The operator may give an old appliance to a recipient. This applies only if the cord of the appliance is safe.',
      kept: 'The operator may not give an old appliance to a recipient only if the cord of the appliance is safe.',
    },
  },
  {
    id: 'break-no-unless',
    closes: true,
    pattern:
      /^(?<main>No (?:(?! (?:who|that|which) )[^.;:]){3,100} (?:shall|may) [^.;:]{8,250}[^.;:,]),? unless (?<out>(?=(?:the|an?|any|each|every|it|they|he|she|such|that|those|these|another|both|all|\p{Lu}\p{L}+) )[^.;:,]{8,250})\.$/du,
    put: '{main}. Exception: {out}.',
    unless: /only|unless[^.]*unless| if |except|unless otherwise/u,
    why: 'An exception is a sentence of its own.',
    examples: {
      before:
        'No repairer may keep an old appliance for more than a month unless the owner has agreed in writing.',
      after:
        'No repairer may keep an old appliance for more than a month. Exception: the owner has agreed in writing.',
      kept: 'No repairer may keep an old appliance for more than a month unless otherwise agreed in writing.',
    },
  },
  tail(
    'break-tail-subject-to',
    `subject to (?<what>${words})`,
    '{main}. This is subject to {what}.',
    'What a rule is subject to is named apart, in the same words.',
    {
      before:
        'The Minister may make grants to owners of old appliances, subject to the availability of money.',
      after:
        'The Minister may make grants to owners of old appliances. This is subject to the availability of money.',
      kept: 'The Minister must keep a list of owners that repair old appliances, subject to the availability of money.',
    },
  ),
  tail(
    'break-tail-extent',
    `(?<how>(?:to the (?:maximum |greatest |fullest )?extent|without regard to) ${words})`,
    '{main}. This applies {how}.',
    'How far a duty goes is named apart, in the same words.',
    {
      before:
        'The Minister must help the owners of old appliances in each town, to the extent that money is available.',
      after:
        'The Minister must help the owners of old appliances in each town. This applies to the extent that money is available.',
      kept: 'The Minister must not help the owners of old appliances in towns, to the extent that money is available.',
    },
  ),
  tail(
    'break-tail-manner',
    `(?<how>(?:in accordance with|pursuant to|consistent with|in the manner|in a manner|on the basis of|under (?:regulations|procedures|such)|taking into account|at the request of|by means of) ${words})`,
    '{main}. This is done {how}.',
    'How it is done is named apart, in the same words.',
    {
      before:
        'The Minister must set the highest price of each repair, in accordance with the rules on prices of services.',
      after:
        'The Minister must set the highest price of each repair. This is done in accordance with the rules on prices of services.',
      kept: 'The Minister must not set the highest price of a repair, in accordance with the rules on prices.',
    },
  ),
  tail(
    'break-in-order-to',
    `(?:so as|in order) (?<purpose>to ${words})`,
    '{main}. Purpose: {purpose}.',
    'The purpose is named apart, in the same words.',
    {
      before:
        'The Minister must publish the prices of repairs in each town, in order to help the owners of old appliances.',
      after:
        'The Minister must publish the prices of repairs in each town. Purpose: to help the owners of old appliances.',
      kept: 'The Minister must not publish the prices of repairs in towns, in order to help the owners of appliances.',
    },
  ),
  tail(
    'break-such-as',
    'such as (?<some>(?:(?! (?:must|shall|may|is|are|will|has|have) )[^.;:]){5,250})',
    '{main}. Examples: {some}.',
    'Examples are named apart.',
    {
      before:
        'The Minister must publish advice on the repair of old household appliances, such as stoves, irons and lamps.',
      after:
        'The Minister must publish advice on the repair of old household appliances. Examples: stoves, irons and lamps.',
      kept: 'The Minister must not publish advice on the repair of old household appliances, such as stoves and lamps.',
    },
  ),
]

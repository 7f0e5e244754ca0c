import type { WordingRule } from '@aiqyn/core'

/** Verbs of purposes that are no nouns, so that `to` before them opens a clause. */
const verbs = [
  'achieve',
  'address',
  'assess',
  'assist',
  'carry out',
  'coordinate',
  'develop',
  'determine',
  'educate',
  'encourage',
  'enhance',
  'ensure',
  'establish',
  'evaluate',
  'examine',
  'expand',
  'find out',
  'get',
  'give',
  'help',
  'identify',
  'implement',
  'improve',
  'increase',
  'make sure',
  'pay',
  'prevent',
  'promote',
  'protect',
  'provide',
  'reduce',
  'reimburse',
  'set up',
  'strengthen',
  'support',
].join('|')

/** What is set up, given or made for a purpose; to other words an infinitive may belong in another way (`the right to`). */
const means = [
  'accounts?',
  'activities',
  'assistance',
  'awards?',
  'campaigns?',
  'centers?',
  'commissions?',
  'committees?',
  'consortium',
  'councils?',
  'databases?',
  'demonstration projects?',
  'entities',
  'funds?',
  'governments',
  'grants?',
  'guidance',
  'guidelines',
  'individuals',
  'initiatives?',
  'institutions',
  'loans?',
  'networks?',
  'offices?',
  'organizations',
  'owners',
  'partnerships?',
  'people',
  'procedures',
  'programs?',
  'projects?',
  'registers?',
  'regulations',
  'standards',
  'States',
  'strategy',
  'studies',
  'study',
  'surveys?',
  'systems?',
  'task force',
].join('|')

/** An infinitive behind these belongs to them. */
const governing =
  /(?<!\p{L})(?:allow|authoriz|cause|direct|enabl|encourag|invit|order|permit|requir|urg|instruct|ask|assist|help)\p{L}{0,3} [^.]*? to |(?:ability|authority|duty|efforts?|power|right|opportunity|likely|able|necessary|appropriate|sufficient|needed|required|designed|intended|used|available|agree[sd]?) to /u

/** For what somebody does something, told behind it. In the order in which it is tried. */
export const purposes: ReadonlyArray<WordingRule> = [
  {
    id: 'break-for-the-purpose',
    closes: true,
    pattern:
      /^(?<main>(?!No |The purpose)(?:(?! (?:who|whose|which|that|because) )[^.;:]){3,200}? (?:must|shall|may|is|are) (?:(?! (?:who|whose|which|that|because) )[^.;:]){5,300}?),? for the purposes? of (?<purpose>(?!th(?:is|e|ese|ose) )(?:carrying out|\p{L}+ing) [^.;:]{5,300})\.$/du,
    put: '{main}. Purpose: {purpose}.',
    unless:
      / if |unless|only|except|(?<!\p{L})(?:not|no|solely)(?!\p{L})|for the purposes? of[^.]*for the purposes? of/u,
    why: 'The purpose is named apart, in the same words.',
    examples: {
      before:
        'The Minister must choose six repair centres for the purpose of testing how long appliances last.',
      after:
        'The Minister must choose six repair centres. Purpose: testing how long appliances last.',
      kept: 'The Minister must choose six repair centres for the purposes of the law on repairs.',
    },
  },
  {
    id: 'break-purpose',
    closes: true,
    pattern: new RegExp(
      String.raw`^(?<main>(?!If |Where |When |Suppose |No )(?:(?! (?:who|whose|which|that|because) )[^.;:]){3,160}? (?:must|shall|may) (?:(?! (?:who|whose|which|that|because) )[^.;:]){5,250}? (?:${means}))(?<purpose> to (?:${verbs}) (?:(?! (?:must|shall) )[^.;:]){8,400})\.$`,
      'du',
    ),
    put: '{main}. Purpose:{purpose}.',
    unless: new RegExp(
      String.raw` if |unless|only|except|(?<!\p{L})(?:not|no)(?!\p{L})|(?:must|shall|may) use |${governing.source}`,
      'u',
    ),
    types: ['duty', 'right', 'power', 'payment', 'decision', 'deadline'],
    why: 'The purpose is named apart, in the same words.',
    examples: {
      before:
        'The Minister must carry out a pilot program to support owners who repair their own appliances.',
      after:
        'The Minister must carry out a pilot program. Purpose: to support owners who repair their own appliances.',
      kept: 'The Minister must allow the owners of old appliances to support repairers in their own town.',
    },
  },
]

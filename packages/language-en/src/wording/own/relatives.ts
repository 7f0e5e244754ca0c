import type { WordingRule } from '@aiqyn/core'

/** Nouns of more than one, with words that describe them; what stands before them governs nothing else. */
const things = String.raw`(?<things>(?!(?:the|an?|any|all|each|every|such|this|that|these|those|its|their|his|no|other|certain|more|less|than|both|whom|which) )(?:(?!(?:and|or|of|for|to|with|by|from|in|on|as|at|than|the|an?|any|all|such|its|their|that|who|which) |\p{L}+ing )[\p{Ll}-]+ ){0,3}(?!this|its|business|process|access|status|basis|progress|congress|success|less|thus)\p{Ll}{2,}(?<![sui])s)`
/** `programs for students that help` is open: `that` stands for the only noun of more than one. */
const clause = String.raw`(?<clause>(?:who|(?<=(?<!s) (?:for|of|with|by|from|in|about|against|among) (?:[\p{Ll}-]+ ){1,4})that(?! \p{Ll}+s )) (?!it |they |he |she |the |an? |any |each |such |no |not |shall |must )\p{Ll}[^.;:]{20,300})`

/** What papers do. */
const tellings: ReadonlyArray<readonly [doing: string, does: string]> = [
  ['analyzing', 'analyzes'],
  ['assessing', 'assesses'],
  ['banning', 'bans'],
  ['containing', 'contains'],
  ['describing', 'describes'],
  ['detailing', 'details'],
  ['evaluating', 'evaluates'],
  ['explaining', 'explains'],
  ['identifying', 'identifies'],
  ['listing', 'lists'],
  ['naming', 'names'],
  ['setting out', 'sets out'],
  ['showing', 'shows'],
  ['specifying', 'specifies'],
  ['stating', 'states'],
  ['summarizing', 'summarizes'],
]

/** What tells more of somebody or something, in a sentence of its own. In the order in which it is tried. */
export const relatives: ReadonlyArray<WordingRule> = [
  {
    id: 'break-who-must',
    pattern:
      /^(?<main>[^.;:]{10,300} (?:to|with|by|from|of|for) (?<who>the (?:(?!may |shall |must |is |are |has |can |of |and )[\p{L}-]+ ){0,2}\p{L}+)), (?:who|which) (?<verb>must|shall|may|is|has) (?<action>(?!include |be |also )[^.;:]{5,250})\.$/du,
    put: '{main}. {who^} {verb} {action}.',
    unless: / if |unless|only|(?:of|and|or) the [^,.]{2,60}, (?:who|which) /u,
    why: 'What somebody else must or may do is a sentence of its own; who it is is named again.',
    examples: {
      before:
        'The owner may file a written complaint about a repair with the Minister, who may send it to a review board.',
      after:
        'The owner may file a written complaint about a repair with the Minister. The Minister may send it to a review board.',
      kept: 'The owner may complain to the head of the shop, who may send the complaint to a review board.',
    },
  },
  {
    id: 'break-the-following',
    closes: true,
    pattern: new RegExp(
      String.raw`^(?<main>(?=[^.;:]{3,200} (?:must|shall|may|is|are) )(?:(?! (?:that|who|which) )[^.;:]){20,300} (?:for|of|with|by|from|in|about|against|among)) ${things} ${clause}\.$`,
      'du',
    ),
    put: '{main} the following {things}. These are {things} {clause}.',
    unless:
      / if |unless|only|except|(?<!\p{L})(?:not|no|never|neither|nothing)(?!\p{L})|, (?:and|or|shall|must|may) [^.]*\.$/u,
    why: 'Which of them are meant is told apart; the sentence announces it.',
    examples: {
      before:
        'The Minister must each year publish a report on the work of organizations that repair old appliances for the owners.',
      after:
        'The Minister must each year publish a report on the work of the following organizations. These are organizations that repair old appliances for the owners.',
      kept: 'The Minister must not publish a report on the work of organizations that repair old appliances for the owners.',
    },
  },
  {
    id: 'break-suppose-who',
    pattern:
      /^(?<det>An?|Any) (?<one>(?!of )(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(?<!(?:^|\s)(?:one|other|one of|is|are|be))) (?:who|that) (?<clause>(?!it |they |he |she |the |an? |any |each |such |no )\p{Ll}+(?<!ed|ly) (?:(?! (?:that|who|which|must|shall|may|is|are|has|will) )[^.;:,]){8,160}) (?<verb>must|shall|may) (?<rest>[^.;:]{8,300})\.$/du,
    put: 'Suppose {det_} {one} {clause}. Then that {one} {verb} {rest}.',
    unless: / if |unless|only|except/u,
    why: 'Of whom a rule tells is a sentence of its own; the order of thoughts stays.',
    examples: {
      before:
        'A repairer that offers repairs to the owners of old appliances must keep a list of prices in the shop.',
      after:
        'Suppose a repairer offers repairs to the owners of old appliances. Then that repairer must keep a list of prices in the shop.',
      kept: 'A repairer that the Minister names in the list of repairers must keep a list of prices in the shop.',
    },
  },
  {
    id: 'break-one-that',
    closes: true,
    pattern:
      /^(?<main>(?!If |Where |When |Suppose |No )(?:(?! (?:that|who|which|whether) )[^.;:]){3,200}? (?:must|shall|may) (?:adopt|build|carry out|create|design|develop|draw up|establish|issue|keep|maintain|make|prepare|prescribe|provide|publish|send|set up|submit)(?: (?:(?! (?:that|who|which|whether) )[^.;:,]){1,120})?) (?<one>(?<det>an?) (?:(?!(?:and|or|of|for|to|with|by|from|in|on|as|at|than|that|each|every|any) )[\p{L}-]+ ){0,4}(?<noun>(?!basis|manner|way|quarter|year|month|week|day|time|rate|number|extent|amount)[\p{Ll}-]{3,})) that (?<clause>(?!it |they |he |she |the |an? |any |each |such |no |not |shall |must |may |will |are )\p{Ll}+s (?:(?!, which )[^.;:]){15,300})\.$/du,
    put: '{main} {one}. This {noun} {clause}.',
    unless:
      / if |unless|only|except|(?<!\p{L})(?:not|no|never|neither|nothing)(?!\p{L})| and (?:must|shall|may) |, (?:and|or) \p{Ll}+ (?:the|an?) /u,
    why: 'Of what kind a new thing is is told apart; what it is is named again.',
    examples: {
      before:
        'The Minister must develop for each town a simple plan that helps the owners of old appliances to find a repairer.',
      after:
        'The Minister must develop for each town a simple plan. This plan helps the owners of old appliances to find a repairer.',
      kept: 'The Minister must not develop for each town a simple plan that helps the owners of old appliances to find a repairer.',
    },
  },
  ...tellings.map(tellsApart),
]

/** `A report describing prices`: the report describes prices. */
function tellsApart([doing, does]: (typeof tellings)[number]): WordingRule {
  return {
    id: `break-${doing.replaceAll(' ', '-')}`,
    closes: true,
    pattern: new RegExp(
      String.raw`^(?<main>(?!If |Where |When |Suppose |No )(?:(?! (?:that|who|which|whether) )[^.;:]){3,250} (?:must|shall|may) (?:(?! (?:that|who|which|whether) )[^.;:]){3,250} (?:an?) (?:(?!(?:and|or|of|for|to|with|by|from|in|on|as|at|than|that) )[\p{L}-]+ ){0,3}(?<noun>claim|contract|document|form|guidance|law|letter|list|notice|order|plan|policy|program|regulation|report|rule|statement|strategy|study|summary)),? ${doing} (?<what>(?:(?! (?:must|shall) | to (?:Congress|the (?:\p{Lu}|appropriate|congressional)))[^.;:]){8,400})\.$`,
      'du',
    ),
    put: `{main}. The {noun} ${does} {what}.`,
    unless: / if |unless|only|except|(?<!\p{L})(?:not|no|never|neither|nothing)(?!\p{L})/u,
    why: 'What a paper says is a sentence of its own; the paper is named again.',
    examples: {
      before: `The Minister must send to each town a yearly report ${doing} the prices of old appliances.`,
      after: `The Minister must send to each town a yearly report. The report ${does} the prices of old appliances.`,
      kept: `The Minister must not send to each town a yearly report ${doing} the prices of old appliances.`,
    },
  }
}

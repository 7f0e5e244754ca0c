import type { WordingRule } from '@aiqyn/core'
import { fines } from './fines.ts'
import { contents } from './own/contents.ts'
import { insides } from './own/insides.ts'
import { openings } from './own/openings.ts'
import { purposes } from './own/purposes.ts'
import { relatives } from './own/relatives.ts'
import { tails } from './own/tails.ts'
import { withWhom } from './own/with-whom.ts'

/** How long sentences become short ones. In the order in which it is tried. */
export const breaks: ReadonlyArray<WordingRule> = [
  ...fines,
  ...openings,
  ...withWhom,
  ...insides,
  {
    id: 'break-unless',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{3,200} (?:must|shall|may|is|are|has|have|can) [^.;:]{3,250}[^.;:,]),? unless (?<out>(?=(?:the|an?|any|each|every|no|it|they|he|she|such|that|those|these|another|both|all|\p{Lu}\p{L}+) )[^.;:,]{8,250})\.$/du,
    put: '{main}. Exception: {out}.',
    unless: /only|unless[^.]*unless| if |except|^(?:If|Where|Unless|When|No )|unless otherwise/u,
    why: 'An exception is a sentence of its own.',
    examples: {
      before:
        'A repairer must complete the repair within 20 working days, unless the parties have agreed a shorter period.',
      after:
        'A repairer must complete the repair within 20 working days. Exception: the parties have agreed a shorter period.',
      kept: 'No repairer may keep an appliance unless the owner has not paid for the repair.',
    },
  },
  {
    id: 'break-provided-that',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{3,200} (?:must|shall|may|is|are|has|have|can) [^.;:]{3,250}), provided that (?<condition>[^.;:,]{8,250})\.$/du,
    put: '{main}. This applies only if {condition}.',
    unless: / if |except|unless|^(?:If|Where|When)/u,
    why: 'A condition is a sentence of its own.',
    examples: {
      before:
        'The owner may choose a repairer without losing the guarantee, provided that the repairer is registered.',
      after:
        'The owner may choose a repairer without losing the guarantee. This applies only if the repairer is registered.',
      kept: 'The owner has provided that information to the repairer on the day of the repair.',
    },
  },
  {
    id: 'break-except-that',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{3,200} (?:must|shall|may|is|are|has|have|can) [^.;:]{3,250}), except that (?<but>[^.;:]{8,250})\.$/du,
    put: '{main}. Exception: {but}.',
    unless: / if |unless|only|^(?:If|Where|When)/u,
    why: 'An exception is a sentence of its own.',
    examples: {
      before:
        'The operator must keep every card for 3 years, except that cards of gas equipment are kept for 10.',
      after:
        'The operator must keep every card for 3 years. Exception: cards of gas equipment are kept for 10.',
      kept: 'The operator must keep every card for 3 years except the cards of gas equipment.',
    },
  },
  {
    id: 'break-condition-last',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{3,200} (?:must|shall|may|is|are|has|have|can) [^.;:]{3,250}?[^\s.;:,](?<! (?:say|says|state|states|decide|determine|determines|consider|know|check|ask|tell|see|whether|as|even|only|except|and|or|but|ascertain|must|shall|may|not|be|include|includes|contain|contains)))(?:, (?=if [^,]{8,250}\.$)| )if (?<condition>(?!any[,. ]|it is )(?=(?:the|an?|any|each|every|no|it|they|he|she|such|that|those|these|another|both|all|\p{Lu}\p{L}+) )[^.;:]{8,250})\.$/du,
    put: '{main}. This applies if {condition}.',
    unless:
      /not apply| (?:that|which) (?:\p{L}+ ){0,4}(?:shall|must|may|will|would) [^.]* if | if (?:it|they) were |offence|^If| if [^.]* if |only|unless|except|^(?:Where|When|Whenever|No )/u,
    why: 'A condition is a sentence of its own.',
    examples: {
      before:
        'The owner may choose a repairer without losing the guarantee, if the repairer is on the register.',
      after:
        'The owner may choose a repairer without losing the guarantee. This applies if the repairer is on the register.',
      kept: 'The repairer must tell the owner of the appliance at once if necessary.',
    },
  },
  {
    id: 'break-condition-first',
    pattern:
      /^(?:If|Where) (?<condition>(?!necessary|appropriate|practicable|possible|so |applicable|not )(?:[^.;:,]{12,200}|(?=[^.;:]{12,260}?, (?:the|an?|any|each|every|no|such) [^,.;:]{2,90} (?:shall|must|may) )(?:(?! (?:shall|must|may|then) |, then)[^.;:]){12,260}?)), (?<main>(?:the|an?|any|each|every|no|it|they|he|she|such|that|those|these|\p{Lu}\p{L}+) (?!(?:date|extent) )[^.;:,]{0,120}(?<=\s)(?:must|shall|may|is|are|has|have) [^.;:]{3,300})\.$/du,
    put: 'Suppose {condition}. Then {main}.',
    unless: /only|unless|except|[^.] if /u,
    why: 'A condition is a sentence of its own; the order of thoughts stays.',
    examples: {
      before: 'Where the operator refuses an appliance, it shall send the donor a reasoned reply.',
      after:
        'Suppose the operator refuses an appliance. Then it shall send the donor a reasoned reply.',
      kept: 'If the owner agrees in writing, then, as of the next day, the period may be extended.',
    },
  },
  {
    id: 'break-deadline-first',
    closes: true,
    pattern:
      /^(?<when>(?:Not|No) later than|Within) (?<deadline>(?:the date that is )?\d[^.;:,]{5,160}), (?<main>(?:the|an?|each|any) [^.;:]{2,300}? (?:shall|must|may) [^.;:]{5,400})\.$/du,
    put: '{main^}. Deadline: {when_} {deadline}.',
    types: ['duty', 'right', 'power', 'decision', 'deadline'],
    unless: /(?:within|later than)[^.]*(?:[Ww]ithin|later than)| if |unless|only|except/u,
    why: 'The deadline is named apart, in the same words.',
    examples: {
      before:
        'Not later than 90 days after this Act becomes law, the Secretary must report to Congress.',
      after:
        'The Secretary must report to Congress. Deadline: not later than 90 days after this Act becomes law.',
      kept: 'Within reach of children, the operator must not keep refrigerants or batteries.',
    },
  },
  {
    id: 'break-deadline-last',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{3,160} (?:must|shall) [^.;:]{8,300}?(?<! (?:by|to|of|in|on|for|with|and|or|at|from))),? (?<deadline>(?:within|no later than|not later than) \d+ (?:working |business |calendar )?(?:days?|weeks?|months?|years?|hours?)(?: (?:of|after|beginning with|from|before|following) [^.;:,]{3,200}(?:, \d{4})?)?)\.$/du,
    put: '{main}. Deadline: {deadline}.',
    types: ['duty', 'deadline'],
    unless:
      /(?:ending|beginning|starting|period),? (?:within|no later|not later)| if |unless|only|except|(?<!\p{L})(?:not|no)(?!\p{L} later)(?! later)(?!\p{L})| and [^.]*(?:within|later than)|,[^.]*within|within[^.]*within|which[^.]*within|that [^.]*within| or /u,
    why: 'The deadline is named apart, in the same words.',
    examples: {
      before:
        'The operator shall decide on an application within 3 working days of its registration.',
      after:
        'The operator shall decide on an application. Deadline: within 3 working days of its registration.',
      kept: 'A recipient shall not sell the appliance within 12 months of receiving it.',
    },
  },
  {
    id: 'break-which-must',
    pattern:
      /^(?<main>[^.;:]{10,300} (?:to|with|by|from|of|for) (?<who>the (?:(?!may |shall |must |is |are |has |can )\p{L}+ ){0,2}\p{L}+)), which (?<verb>must|shall|may) (?<action>(?!include |be |also )[^.;:]{5,250})\.$/du,
    put: '{main}. {who^} {verb} {action}.',
    unless: / if |unless|only/u,
    why: 'A further duty is a sentence of its own; who acts is named again.',
    examples: {
      before:
        'A complaint shall be submitted to the local authority, which shall reply within 10 working days.',
      after:
        'A complaint shall be submitted to the local authority. The local authority shall reply within 10 working days.',
      kept: 'The operator shall keep the appliances which may be given to recipients.',
    },
  },
  {
    id: 'break-and-must',
    pattern:
      /^(?<who>(?:An?|The|Each|Every) [^,.;:]{2,120}?) (?<one>(?:must|shall|may) [^.;:]{5,250}?),? and (?<two>(?:must|shall|may) [^.;:]{5,250})\.$/du,
    put: '{who} {one}.||{who} {two}.',
    unless: / if |unless|only|(?<!\p{L})(?:it|its|them|their|such|they)(?!\p{L})/u,
    why: 'A further duty of the same party is a rule of its own; who acts is named again.',
    examples: {
      before:
        'An application must be made within 90 days and must be accompanied by the repair record.',
      after:
        'An application must be made within 90 days.|An application must be accompanied by the repair record.',
      kept: 'An application must be made within 90 days and signed by the owner of the appliance.',
    },
  },
  {
    id: 'break-and-clause',
    pattern:
      /^(?<main>(?!If |Where |When |For |In |Not |No |Within )[^.;:]{5,250} (?:shall|must|may|is|are|has) [^.;:]{5,250}), and (?<next>(?!(?:the|an?|any|each|no|such|all|amounts|funds) [^,.;]{0,80} (?:(?:who|that|which|whose) |(?:shall|must|may) \p{L}+, ))(?:the|an?|any|each|no|such|all|amounts|funds) [^,.;:]{2,80} (?:shall|must|may|is|are|has|have|will) [^.;:,]{3,250})\.$/du,
    put: '{main}. {next^}.',
    unless: / if |unless|only|except|whether/u,
    why: 'A second main clause is a sentence of its own.',
    examples: {
      before:
        'The Commission may not accept any future complaint, and the complainant shall be required to pay the costs.',
      after:
        'The Commission may not accept any future complaint. The complainant shall be required to pay the costs.',
      kept: 'The operator must name the day, the place and the person who is responsible for the card.',
    },
  },
  {
    id: 'break-including',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{3,200} (?:must|shall|may|is|are|has|have|can) [^.;:]{3,480}), including (?<part>(?!about |as |concerning |how |regarding |whether |with |but |any |any[,.]|by |for |in |on |with |if |at |through |from |to |without |where |when )(?:(?! (?:must|shall|may|is|are|will|be|has|have) |, (?:for|to|by|in|on|with|at|through|from|under|of|as|based) )[^.;:(]){8,450})\.$/du,
    put: '{main}. This includes {part}.',
    unless: / if |unless|only|except|including[^.]*including|(?<!\p{L})(?:not|no)(?!\p{L})/u,
    why: 'What is included is named apart.',
    examples: {
      before:
        'The Foundation may pay the costs of the memorial, including the costs of roads and buildings.',
      after:
        'The Foundation may pay the costs of the memorial. This includes the costs of roads and buildings.',
      kept: 'The Foundation may pay the costs of the memorial, including any that arise later.',
    },
  },
  {
    id: 'break-limit',
    closes: true,
    pattern:
      /^(?<main>[^.;:]{15,300}), but (?<limit>(?:not|no) (?:more|less|fewer|later|earlier) than [^.;:,]{3,200})\.$/du,
    put: '{main}. Limit: {limit}.',
    unless: / if |unless|only/u,
    why: 'The limit is named apart, in the same words.',
    examples: {
      before:
        'A local authority must pay 50 per cent of the cost of a repair, but not more than £70 in any calendar year.',
      after:
        'A local authority must pay 50 per cent of the cost of a repair. Limit: not more than £70 in any calendar year.',
      kept: 'A local authority must pay not more than £70 for a repair in any calendar year.',
    },
  },
  {
    id: 'break-but',
    pattern:
      /^(?<main>[^.;:]{3,200} (?:must|shall|may|is|are|has|have|can) [^.;:]{3,300}), but (?<next>(?:nothing|no|the|an?|any) [^.;:,]{2,80} (?:shall|must|may|is|are|has|have) [^.;:]{3,300})\.$/du,
    put: '{main}. But {next}.',
    unless: / if |unless|only|^(?:If|Where|When)/u,
    why: 'A second main clause is a sentence of its own.',
    examples: {
      before:
        'The operator may keep a copy of the card, but the original must be given to the owner.',
      after:
        'The operator may keep a copy of the card. But the original must be given to the owner.',
      kept: 'The operator may keep not the original of the card but a copy that the owner has signed.',
    },
  },
  {
    id: 'break-and-act',
    pattern:
      /^(?<who>(?:An?|The|Each|Every) [^,.;:]{2,120}?) (?<modal>must|shall) (?<one>\p{Ll}+ [^.;:,]{5,250}?) and (?<two>(?:answer|deliver|destroy|give|inform|keep|make|notify|pay|provide|publish|record|remove|reply|report|return|send|submit|tell|update) [^.;:,]{5,250})\.$/du,
    put: '{who} {modal} {one}. {who} {modal} {two}.',
    types: ['duty', 'deadline', 'payment'],
    unless:
      / if |unless|only|except|(?<!\p{L})(?:not|to|who|which|that|may|whether)(?!\p{L})[^.]* and |(?<!\p{L})(?:both|between|days[^.]* and [^.]*(?<!within \d{1,3} )days)(?!\p{L})/u,
    why: 'A further duty of the same party is a sentence of its own; who acts is named again.',
    examples: {
      before:
        'The operator must draw up the appliance card on the day of receipt and give a copy of it to the donor.',
      after:
        'The operator must draw up the appliance card on the day of receipt. The operator must give a copy of it to the donor.',
      kept: 'The operator must have the right to draw up and keep a card of each appliance.',
    },
  },
  {
    id: 'break-and-also',
    pattern:
      /^(?<who>(?:An?|The|Each|Every) [^,.;:]{2,120}?) (?<modal>must|shall) (?<one>\p{Ll}+ (?:[^.;:]{0,60}? )?(?:the|an?|any|all|each|its|their|such) [^.;:]{5,250}?),? and (?<two>(?:appoint|apply|award|carry out|consult|consider|convene|decide|describe|designate|develop|ensure|evaluate|examine|explain|forward|hold|identify|implement|include|issue|maintain|prepare|prescribe|promulgate|protect|review|revise|set up|specify|take) (?:the|an?|any|all|each|its|their|such|to|that|with) [^.;:]{5,250})\.$/du,
    put: '{who} {modal} {one}. {who} {modal} {two}.',
    types: ['duty', 'deadline', 'payment'],
    unless:
      / if |unless|only|except|(?<!\p{L})(?:not|to|who|which|that|may|whether|how|by|for)(?!\p{L})[^.]* and |(?<!\p{L})(?:both|between)(?!\p{L})/u,
    why: 'A further duty of the same party is a sentence of its own; who acts is named again.',
    examples: {
      before:
        'The operator must check the safety of each appliance and prepare a list of the faults found.',
      after:
        'The operator must check the safety of each appliance. The operator must prepare a list of the faults found.',
      kept: 'The operator must have the duty to check the safety of each appliance and prepare a list of its faults.',
    },
  },
  {
    id: 'break-semicolon',
    pattern:
      /^(?<main>[^.;:]{3,160} (?:shall|must|may|is|are) [^.;:]{5,300}); (?:and )?(?<next>(?:the|an?|any|each|no) [^,.;:]{2,100} (?:shall|must|may|is|are|has|have) [^.;:]{3,300})\.$/du,
    put: '{main}. {next^}.',
    unless: / if |unless|only|except|whether|following/u,
    why: 'A semicolon parts main clauses; each is a sentence of its own.',
    examples: {
      before:
        'The operator must keep a card of each appliance; the owner may see the card at any time.',
      after:
        'The operator must keep a card of each appliance. The owner may see the card at any time.',
      kept: 'The operator must keep a card of each appliance; this applies if the owner asks for it.',
    },
  },
  {
    id: 'break-by-doing',
    closes: true,
    pattern:
      /^(?<main>(?:The|An?|Each|Every) [^,.;:]{2,120}? (?:must|shall|may) [^.;:]{8,300}?(?<!ed|including|including,)) by (?<doing>(?:adding|allowing|applying|assisting|awarding|conducting|coordinating|creating|depositing|developing|entering into|establishing|expanding|filing|giving|helping|holding|improving|increasing|issuing|making|offering|paying|providing|publishing|reducing|sending|setting up|starting|submitting|using) [^.;:]{8,300})\.$/du,
    put: '{main}. This is done by {doing}.',
    unless:
      / if |unless|only|except|(?<!\p{L})(?:not|no|or|that|which|who|whether|how|amended)(?!\p{L})[^.]* by |(?<!\p{L})to \p{L}+ [^.]* by | by [^.]* by /u,
    why: 'How somebody acts is named apart, in the same words.',
    examples: {
      before:
        'The Minister may set the limits of a repair district by publishing a map of it in the Gazette.',
      after:
        'The Minister may set the limits of a repair district. This is done by publishing a map of it in the Gazette.',
      kept: 'The Minister may not set the limits of a repair district by publishing a map of it in the Gazette.',
    },
  },
  ...tails,
  ...purposes,
  ...contents,
  ...relatives,
]

import type { EntryIntoForcePatterns } from '@aiqyn/core'

/** How acts in English say from when and until when they apply. */
export const entryIntoForce: EntryIntoForcePatterns = {
  cue: /(?:(?:comes?|came) into (?:force|operation|effect)|enters? into force|takes? effect|effective(?<=(?:is|are|be|become) effective) (?:on|as)|shall apply (?:from|as of)|(?:it|Regulation|Directive) shall apply from)/iu,
  wholeAct:
    /^\P{L}*(?:This (?:Act|Code|Decision|Decree|Directive|Law|Order|Regulation|Resolution)|This Act and the amendments? made by (?:it|this Act)|The (?:amendments?|provisions) (?:made by|of) this Act|(?:The|These) (?:Rules|Regulations)|It(?= (?:comes|enters|shall|takes)))(?!\p{L})/iu,
  part: /^\P{L}{0,12}(?:[Tt]he\s(?:amendments?|application|authority|effect|following|operation|other|provisions?|remaining|repeals?|requirements?|rest)\s|[Aa]mendments?\s(?:in|made|to)\s|(?:[Ss]ubs|[Ss])ections?\s|[Ss]ub(?:paragraphs?|titles?)\s|(?:Annex(?:es)?|Articles?|Chapters?|Clauses?|Divisions?|Paragraphs?|Parts?|Points?|Schedules?|Titles?|article|chapter|paragraph|part|point|schedule)s?\s(?=[\dA-Z(])|[Tt]his\s(?:article|chapter|clause|division|paragraph|part|schedule|section|subsection|subtitle|title|Article|Chapter|Division|Part|Schedule)\s)/u,
  leading:
    /^\P{L}{0,12}(?:except|however|notwithstanding|subject\sto|unless)(?=[,\s])(?:[^;.]{0,160}?\s(?=(?:it|the\s(?:amendments?|other|provisions?|remaining)|this\s(?:Act|part|regulation|section|title))\s)|[^;.]{0,160}?,\s+(?=(?:articles?|chapters?|paragraphs?|parts?|sections?|subsections?|titles?)\s))/iu,
  subordinate:
    /(?<!\p{L})(?:after|before|if|once|since|unless|until|when|where|whether|which|while|who|whom)\s[^,;]{0,160}$/iu,
  exception: /(?:apart from|except|other than|with the exception)(?!\p{L})/iu,
  stage:
    /(?:,?\s*which)?\s+(?:shall\s+)?(?:appl(?:ies|y)\s+from|be\s+(?:effective|enforced)|(?:comes?|enters?)\s+into\s+(?:effect|force|operation)|takes?\s+effect)/giu,
  onDay:
    /^(?![\s\S]{0,400}expir)[\s\S]{0,400}?(?:on the [a-z-]+ day (?:after|following|from)|(?:days?|months?|weeks?|years?) (?:after|following|from)(?![a-z]))/iu,
  including: /beginning (?:on|with) the (?:date|day)/iu,
  nextDay: /the (?:date|day) (?:after|following)(?![a-z])/iu,
  later: /(?<![a-z])(?:after|end of|expir[a-z]{1,6}|following)(?![a-z])/iu,
  open: /(?<![a-z])(?:(?:date|day) (?:on which )?(?:an?|the) [a-z]|(?:calendar|fiscal|model|plan|school|taxable) years?|(?:earlier|earliest|later|latest) of|first (?:day|pay|regular)|last day|not? (?:earlier|later) than|or on such|whichever)(?![a-z])/iu,
  fromDate: { before: /(?<![a-z])(?:as of|beginning|effective|from|on|since)\s+$/iu },
  untilDate: { before: /(?<![a-z])(?:before|on|through|until)\s+$/iu },
  events: [
    {
      event: 'appointment',
      pattern:
        /on (?:a|such|the) (?:date|day)(?: or (?:dates|days))?[^.;]{0,120}?(?:appoint|to be (?:fixed|prescribed|proclaimed)|specif(?:ies|y))/iu,
    },
    {
      event: 'firstOfficialPublication',
      pattern: /publication in the Official Journal|first official publication/iu,
    },
    {
      event: 'publication',
      pattern: /(?:date|day) (?:of|that of|following that of) (?:its )?publication/iu,
    },
    {
      event: 'enactment',
      pattern:
        /(?:(?:date|day) of (?:its |the )?(?:adoption|enactment|passing)(?! of (?!this|it))|(?:date|day) (?:on which )?(?:it|this Act) is (?:enacted|passed)|(?:on|upon) (?:its )?enactment(?! of (?!this))|Royal Assent)/iu,
    },
    { event: 'signature', pattern: /(?:date|day) (?:of|on which it is) (?:its )?sign/iu },
    {
      event: 'entryIntoForce',
      pattern:
        /(?:date|day) (?:of|on which) (?:(?:its |the )?entry into force|(?:it|this (?:Act|Regulation)) (?:comes|enters|takes))|entry into force of this/iu,
    },
  ],
  application:
    /(?<![a-z])(?<!not )(?:appl(?:ies|y)|shall (?:only )?apply) (?:only )?(?:beginning with(?![a-z])|(?:as of|from|on and after)(?![a-z])|(?:beginning|in the case of|to|with respect to)\s[^.;]{0,200}?(?<![a-z])(?:after|before|beginning|during|ending|on or after|pending)\s)/iu,
  // What ends must be the act or a part of it: benefits under it end too.
  sunset:
    /^\P{L}{0,12}(?:It\s|This\s|The\s(?:Act|amendments?|authority|provisions?)|Articles?\s|Chapters?\s|Parts?\s|Sections?\s|Subsections?\s|Title\s)[^.;:]{0,160}?\s?(?:ceases? to (?:apply|be (?:effective|in force)|have (?:any )?(?:effect|force))|shall (?:apply|remain in force) (?:only )?until|expires?|terminates?)(?![a-z])|(?:is|are) repealed on/iu,
  suspension:
    /suspended(?<=(?:application|effect|operation) of [^.;]{1,120}? (?:are|is|shall be) suspended)(?![a-z])|suspended(?<=(?:are|is|shall be) suspended) (?:from|until)\s|shall not (?:apply|take effect) (?:before|until)\s/iu,
  retroactive:
    /(?:as if (?:enacted on|included in|it had been enacted|originally enacted)|shall be deemed to have (?:come|taken)|retroactive(?:ly)? (?:from|to)\s)/iu,
  repeal: /(?:is|are) (?:hereby )?repealed(?! on)/iu,
  repealed: 'before',
  scope:
    /^\P{L}{0,12}(?:Nothing in this Act applies|This (?:Act|Regulation|part|section)|The provisions of this (?:Act|part|section))\s?(?:do(?:es)?|shall) not (?:apply|extend) to\s/iu,
  holdsFor: {
    heading: /^(?:scope|application|scope of application)(?!\p{L})/iu,
    signs: [
      /^[^;]{1,300}?(?<!\snot)\s(?:shall\s+)?(?:appl(?:y|ies)|extends?)\s+(?:only\s+)?to\s/iu,
    ],
  },
}

import type { ClausePatterns } from '@aiqyn/core'
import { dictionaryName } from './dictionary-name.ts'

/** How clauses of acts in English are read: their verbs have words of modality, so that names matter most. */
export const clauses: ClausePatterns = {
  active: /^(?!)/u,
  passive: /^(?!)/u,
  setsRules: /^(?!)/u,
  pays: /^(?!)/u,
  describes: /^(?!)/u,
  constitutes: /^(?!)/u,
  negated: /^(?!)/u,
  negation: /^(?!)/u,
  subjectForm: /^(?!)/u,
  agentForms: [],
  subjectForms: [],
  agentWord: /^by$/u,
  dative: /^to$/u,
  genitive: /^of$/u,
  participle: /^(?!)/u,
  acting: /^(?!)/u,
  adverbial: /^(?!)/u,
  endsName:
    /^(?:after|also|are|before|has|have|is|may|must|pursuant|shall|under|until|upon|when|where|within)$/u,
  owned: /^(?!)/u,
  verbalNoun: /^(?!)/u,
  relative: /^(?:guilty|that|which|who|whom|whose)$/u,
  command: /^(?!)/u,
  subordinates: /^(?!)/u,
  nounOfVerb: /^(?!)/u,
  complements: /^united$/u,
  becomes: /^(?!)/u,
  takesDative: /^(?!)/u,
  takesCommand: /^(?!)/u,
  exempts: /^(?!)/u,
  payment: /^(?:compensation|payment|reimbursement)s?$/u,
  possessive: /^(?:his|her|its|their)$/u,
  addsPredicate: /^(?:and|but)$/u,
  pluralVerb: /^(?!)/u,
  bareVerb: {
    certain:
      /^(?:administer|adopt|allocate|allow|appoint|apply|approve|assess|assist|carry|collect|compile|comply|conduct|consider|consult|convene|coordinate|create|describe|determine|develop|disclose|distribute|enforce|ensure|establish|evaluate|examine|execute|expend|explain|facilitate|hire|identify|implement|include|inform|investigate|keep|maintain|make|monitor|notify|obtain|obligate|pay|prepare|prescribe|preserve|prohibit|promote|promulgate|protect|provide|publicize|publish|receive|recommend|remove|retain|revoke|select|send|serve|specify|submit|take|terminate|transmit|update)$/u,
    alsoNoun:
      /^(?:award|charge|control|design|disburse|file|fund|grant|hold|issue|list|make|notice|offer|order|permit|place|post|process|produce|purchase|record|release|report|request|require|return|review|set|state|supply|support|test|train|transfer|use)$/u,
    object:
      /^(?:a|all|an|any|congress|each|every|his|it|its|such|that|the|their|them|this|those|which|whom)$/u,
    adverb: /^(?:also|not|then|thereafter|[a-z]{2,}ly)$/u,
    infinitive: 'to',
  },
  joins: /^(?:and|or)$/u,
  doer: /^(?:academy|academies|adjudicator|adviser|advisor|arbitrator|assessor|archivist|auditor|awardee|bank|borrower|broker|bureau|carrier|chair|chairman|chairperson|chief|child|constable|corporation|creditor|debtor|defendant|delegate|driver|examiner|executor|facilities|facility|father|foundation|fund|general|grantee|group|hospital|institution|inspector|institute|insurer|investigator|issuer|judge|keeper|laboratory|laureate|lender|librarian|lessee|lessor|magistrate|member|mother|nurse|offender|office|officer|official|panel|partnership|physician|prisoner|prosecutor|purchaser|registrar|representative|reviewer|school|service|sheriff|society|speaker|sponsor|spouse|state|tribe|tribunal|trustee|university|vendor|administration|center|judges|children)(?:s|es)?$/u,
  manner: /^(?!)/u,
  ruleName: /^(?!)/u,
  sumName: /^(?!)/u,
  leftToLaw: /^(?!)/u,
  trailing:
    /^(?!\s*(?:if|in|unless|when|where)\s)[^;]*[a-z]\s(?:if|unless)[\s,]|\sso\s+that\s[^,;]{0,300}$/iu,
  states: /^(?!)/u,
  onlyIf: /^(?!)/u,
  procedure: /(?<![A-Za-z])procedures?(?![A-Za-z])/iu,
  condition:
    /(?<![A-Za-z])(?<finite>if|in\s+the\s+(?:case|event)\s+(?:of|that)|provided\s+that|(?<!(?:are|be|been|being|but|is|not|was|were|\()\s?)subject\s+to|when|where|on\s+condition\s+that)(?![A-Za-z])/giu,
  exception:
    /(?<![A-Za-z])(?:except|notwithstanding|other\s+than|unless|with\s+the\s+exception\s+of)(?![A-Za-z])/giu,
  delegation:
    /(?<![A-Za-z])(?:(?:criteria|form|guidance|guidelines|manner|order|procedures?|regulations?|requirements|rules?|terms)\s+(?:as\s+(?:are\s+|may\s+be\s+)?|to\s+be\s+)?(?:determined|established|issued|made|prescribed|promulgated|published)\s+by|such\s+[a-z, ]{3,60}\sas)\s+(?<party>(?:the|a)\s[A-Za-z ]{3,60}?)(?=\s+(?:by|in|may|pursuant|shall|to|under)(?![a-z])|[,.;:()]|$)/giu,
  marks: {
    condition: /^(?:case|condition|event|if|provided|subject|when|where)$/u,
    exception: /^(?:except|exception|notwithstanding|other|unless)$/u,
    delegation: /^(?:as|by)$/u,
  },
  passiveBeside:
    /^\s+(?:not\s+)?(?:only\s+)?be\s+(?!open[\s,])(?:[a-z]+ly\s+)?[a-z]{1,20}(?:ed|en|ade|ept|ght|own|ut|id|ound|eld|lt|nt|wn)(?![a-z])/iu,
  being: /^(?!)/u,
  itemsAre: /^(?!)/u,
  requiring: /^(?:shall|must|may)\s+require\s+that\s+(?:an?\s|the\s)?/iu,
  payer: /(?<![A-Za-z])out\s+of\s+(?<party>[^.;,()]{3,100})/iu,
  dictionaryName,
}

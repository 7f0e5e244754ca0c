import type { Modality } from '@aiqyn/core'

/** Words by which acts in English oblige, permit, forbid and punish. */
export const modality: Modality = {
  cues: [
    {
      type: 'exception',
      forms: ['do not apply', 'does not apply', 'must not apply', 'shall not apply'],
    },
    {
      type: 'penalty',
      forms: [
        'commits an offence',
        'commits an offense',
        'is guilty of an offence',
        'is guilty of an offense',
        'is liable on',
        'is liable to a',
        'may be fined',
        'shall be fined',
        'shall be imprisoned',
        'shall be liable',
        'shall be subject to a civil',
        'shall be subject to a fine',
        'shall be subject to a penalty',
      ],
    },
    {
      type: 'prohibition',
      forms: [
        'cannot',
        'is not entitled',
        'are not entitled',
        'is not permitted',
        'are not permitted',
        'may not',
        'must not',
        'shall not',
      ],
    },
    {
      type: 'prohibition',
      impersonal: true,
      forms: [
        'are prohibited',
        'is prohibited',
        'it is unlawful',
        'it shall be unlawful',
        'no * may',
        'no * * may',
        'no * * * may',
        'no * must',
        'no * * must',
        'no * shall',
        'no * * shall',
        'no * * * shall',
      ],
    },
    {
      type: 'right',
      forms: [
        'are entitled to',
        'shall be entitled to',
        'has the right to',
        'have the right to',
        'is entitled to',
        'may',
      ],
    },
    {
      type: 'duty',
      forms: [
        'are required to',
        'has a duty to',
        'is required to',
        'is under a duty to',
        'must',
        'shall',
      ],
    },
  ],
  cuePosition: 'afterSubject',
  restriction: /(?<![A-Za-z])may\s+(?:be\s+[a-z]+\s+)?only(?![A-Za-z])/iu,
  descriptive:
    /^(?:shall|must)(?:\s+not)?\s+(?:apply|include|mean|be\s+(?:construed|deemed|known|taken|treated))(?![A-Za-z])/iu,
  invitesComment:
    /(?:comments|submissions|responses|views)[^.]{0,120}(?:may|must|should|are to) be (?:sent|made|submitted)|public consultation on this/iu,
  boilerplate: [
    'may be cited as',
    'any other function',
    'such other functions',
    'such other matters',
    'other purposes',
  ],
  contextual: [
    'he',
    'it',
    'she',
    'such',
    'that',
    'the preceding',
    'these',
    'they',
    'this paragraph',
    'this subparagraph',
    'this subsection',
    'those',
  ],
  relativePronouns:
    /(?<![A-Za-z])(?:(?:if|unless|until|whether)\s[^,]*|(?:that|when|where|which|who)(?:\s[A-Za-z]+)?\s?)$/iu,
  decision: /(?!)/u,
  recital: /(?<![A-Za-z])(?:findings?|finds|sense of congress)(?![a-z])/iu,
  purpose:
    /^(?:An Act to|A BILL TO|To\s+[a-z]+\s|This (?:Act|Regulation|Directive|Decision) (?:applies|creates|determines|establishes|lays down|makes|provides|regulates|sets)(?![a-z])|The (?:purpose|purposes|aim|aims|object|objects) of this (?:Act|Regulation|Directive))/u,
}

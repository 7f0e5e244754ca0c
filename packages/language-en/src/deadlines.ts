import type { DeadlineForms } from '@aiqyn/core'

/** How acts in English tie time limits to events. */
export const deadlines: DeadlineForms = {
  leads: [
    {
      relation: 'within',
      pattern:
        /(?<![a-z])(?:before the end of (?:a|the) (?:further )?period of|by|for not more than|not? (?:later|more) than|within(?: (?:a|the) (?:further )?period of)?(?: not more than)?)\s+(?:the\s+)?$/iu,
    },
    {
      relation: 'atLeast',
      pattern:
        /(?<![a-z])(?:at least|not? (?:earlier|less|sooner) than|for (?:at least|not less than))\s+(?:the\s+)?$/iu,
      needsEvent: true,
    },
    {
      relation: 'after',
      pattern:
        /(?<![a-z])(?:after|at the end of|following|on|upon)(?: the)? (?:end|expiration|expiry|lapse|period)(?: of)?(?: (?:a|the) period of)?\s+$/iu,
    },
  ],
  closes: [],
  events: [
    {
      place: 'behind',
      relation: 'before',
      pattern: /^(?:’|')?\s+(?:before|preceding|prior to)\s+/iu,
    },
    {
      place: 'behind',
      relation: 'after',
      pattern: /^(?:’|')?\s+(?:after|following|from)\s+(?!\d)/iu,
    },
    {
      place: 'behind',
      relation: 'within',
      pattern: /^\s+(?:beginning|starting)\s+(?:on|with)\s+/iu,
    },
    // `within 10 days of the request`; without a lead `10 days of leave` is no limit.
    {
      place: 'behind',
      pattern: /^\s+of\s+(?=(?:any|each|its|receipt|receiving|such|that|the|this)\s)/iu,
    },
  ],
  eventStop: /^(?:and|may|must|or|shall|unless|will)$/u,
  fixed: [
    /(?<!\p{L})(?:by|not? later than|on or before)\s+(?:\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}(?:,\s+\d{4}|(?!\d))|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4})(?:,?\s+(?:in|of)\s+(?:each|every)\s+(?:calendar\s+|fiscal\s+)?year)?(?:,?\s+and\s+(?:annually|(?:each|every)\s+\p{L}{1,12}(?:\s+\d{1,2})?)\s+thereafter)?(?!\p{L})/giu,
    /(?<!\p{L})(?:at\s+least\s+|not\s+less\s+than\s+)?(?:once|twice|\d{1,2}\s+times|(?:three|four)\s+times)\s+(?:an?|each|every|per|in\s+(?:any|every))\s+(?:calendar\s+)?(?:day|week|month|quarter|year)(?!\p{L})/giu,
    /(?<!\p{L})(?:only\s+)?(?:during|for|in)\s+the\s+(?:[\p{L}\d]{1,12}-(?:day|month|week|year)\s+)?period\s+(?:of\s+[\p{L}\d-]{1,12}\s+(?:days|months|weeks|years)\s+)?(?:beginning|starting)\s+(?:on|with)\s+(?:[^.;:()—]{1,100}?,?\s+and\s+ending\s+(?:on|with)\s+[^.;:()—]{1,100}|[^.;:,()—]{1,160})/giu,
    /(?<!\p{L})before\s+(?:\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},\s+\d{4})/giu,
    /(?<=(?:terminate|expire|end)s?\s)on\s+(?:\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},\s+\d{4})/giu,
  ],
  recurring: /(?<!\p{L})annually(?!\p{L})/giu,
  recurs: /^(?:annually|period)$/u,
}

import type { EnumerationPatterns } from '@aiqyn/core'

/** How English acts write lists. */
export const enumerations: EnumerationPatterns = {
  joiners: ['and', 'or'],
  inseparable:
    /(?<![A-Za-z])(?:if|unless|where|when|provided that|(?:both|earlier|either|greater|later|lesser|lower|sum|total) of|(?:proportion|ratio) (?:that|of)|bears? to|(?:composed|comprised|consists?|consisting) of(?:\s[a-z]+){0,3})(?:\s(?:it|he|she|they|the [a-z]+))?$/iu,
  divides: /,?\s+(?:including|of which)$/iu,
  announcesList: /following(?:\s[a-z]+){0,3}$/iu,
  opensClause:
    /^(?:If|When|Whenever|Where|Before|After|Upon|During|For (?:the )?purposes? of|For each|In (?:the case of|carrying out|determining|making|addition)|With respect to|Notwithstanding|Subject to|Effective|Beginning|To (?:be eligible|carry out|the extent))(?! [^.]* (?:shall|must|may) )(?!.*(?:, and|, or)$)/u,
  clauseItem:
    /^(?:the|an?|any|each|no|such|this|that|there) [^.;:]{2,160}? (?:shall|must|may|is|are|has|have) /u,
  placeholder: /^(?!)/u,
}

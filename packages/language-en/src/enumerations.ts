import type { EnumerationPatterns } from '@aiqyn/core'

/** How English acts write lists. */
export const enumerations: EnumerationPatterns = {
  joiners: ['and', 'or'],
  inseparable:
    /(?<![A-Za-z])(?:if|unless|where|when|provided that|(?:both|earlier|either|greater|later|lesser|lower|sum|total) of|(?:composed|comprised|consists?|consisting) of(?:\s[a-z]+){0,3})(?:\s(?:it|he|she|they|the [a-z]+))?$/iu,
  divides: /,?\s+(?:including|of which)$/iu,
  announcesList: /following(?:\s[a-z]+){0,3}$/iu,
  placeholder: /^(?!)/u,
}

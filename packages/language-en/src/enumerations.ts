import type { EnumerationPatterns } from '@aiqyn/core'

/** How English acts write lists. */
export const enumerations: EnumerationPatterns = {
  joiners: ['and', 'or'],
  announcesList: /following(?:\s[a-z]+){0,3}$/iu,
  placeholder: /(?!)/u,
}

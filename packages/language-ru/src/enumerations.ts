import type { EnumerationPatterns } from '@aiqyn/core'

/** How Russian acts write lists. */
export const enumerations: EnumerationPatterns = {
  joiners: ['и', 'или', 'либо', 'а также'],
  announcesList: /следующ\p{L}{2,3}(?:\s\p{L}+){0,3}$/iu,
  placeholder: /^(?:следующее|нижеследующее)$/iu,
}

import type { EnumerationPatterns } from '@aiqyn/core'

/** How Russian acts write lists. */
export const enumerations: EnumerationPatterns = {
  joiners: ['и', 'или', 'либо', 'а также'],
  inseparable:
    /(?<!\p{L})(?:если|состо(?:ит|ят)\s+из|при\s+(?:одновременном\s+)?(?:соблюдении|наличии)(?:\s+следующих\s+условий)?|при\s+условии|в(?:\s+следующих)?\s+случаях|по\s+следующим\s+основаниям|(?:меньш|больш)\p{L}{2,3}\s+из(?:\s+следующих)?(?:\s\p{L}+){0,2})$/iu,
  divides: /[,;]?\s+в\s+том\s+числе(?:\s+по)?$/iu,
  announcesList: /следующ\p{L}{2,3}(?:\s\p{L}+){0,3}$|(?<!\p{L})(?:допуска|запреща|разреша)ются$/iu,
  placeholder: /^(?:следующее|нижеследующее)$/iu,
}

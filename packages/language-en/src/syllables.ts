import { syllable } from 'syllable'

/** Frequent words of acts that npm `syllable` counts wrong, with their syllables. */
export const exceptions: ReadonlyMap<string, number> = new Map([
  ['area', 3],
  ['areas', 3],
  ['association', 5],
  ['associations', 5],
  ['behavioral', 4],
  ['caregiver', 3],
  ['charge', 1],
  ['charged', 1],
  ['congressional', 4],
  ['consequence', 3],
  ['consequences', 4],
  ['continuing', 4],
  ['cooperation', 5],
  ['cooperative', 5],
  ['coordinate', 4],
  ['coordination', 5],
  ['correctional', 4],
  ['dietary', 4],
  ['discharge', 2],
  ['discharged', 2],
  ['element', 3],
  ['elements', 3],
  ['equity', 3],
  ['experience', 4],
  ['forest', 2],
  ['guideline', 2],
  ['guidelines', 2],
  ['hereby', 2],
  ['hereof', 2],
  ['household', 2],
  ['households', 2],
  ['large', 1],
  ['lieu', 1],
  ['losses', 2],
  ['marriage', 2],
  ['nurses', 2],
  ['ongoing', 3],
  ['possession', 3],
  ['processes', 3],
  ['professional', 4],
  ['professionals', 4],
  ['recipient', 4],
  ['recipients', 4],
  ['rulemaking', 3],
  ['safety', 2],
  ['science', 2],
  ['scientific', 4],
  ['society', 4],
  ['subsequent', 3],
  ['subsequently', 4],
  ['suicide', 3],
  ['thereby', 2],
  ['therefor', 2],
  ['thereof', 2],
  ['tuition', 3],
  ['whereby', 2],
])

/**
 * Count the syllables of an English word (npm `syllable`, with words of acts that it counts wrong).
 *
 * @returns At least 1 for a word with letters, 0 for none.
 */
export function syllables(word: string): number {
  const known = exceptions.get(word.toLowerCase())
  return known ?? Math.max(syllable(word), /\p{L}/u.test(word) ? 1 : 0)
}

import { syllable } from 'syllable'
import { exceptions } from './syllable-exceptions.ts'

/**
 * Count the syllables of an English word (npm `syllable`, with words of acts that it counts wrong).
 *
 * @returns At least 1 for a word with letters, 0 for none.
 */
export function syllables(word: string): number {
  const known = exceptions.get(word.toLowerCase())
  return known ?? Math.max(syllable(word), /\p{L}/u.test(word) ? 1 : 0)
}

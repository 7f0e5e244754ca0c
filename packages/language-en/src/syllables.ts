import { syllable } from 'syllable'

/**
 * Count the syllables of an English word (npm `syllable`, which knows the exceptions).
 *
 * @returns At least 1 for a word with letters, 0 for none.
 */
export function syllables(word: string): number {
  return Math.max(syllable(word), /\p{L}/u.test(word) ? 1 : 0)
}

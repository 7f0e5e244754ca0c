/**
 * Count the syllables of a Russian word: as many as it has vowels.
 *
 * @returns At least 1 for a word with letters, so that `в` and abbreviations count as one; 0 for none.
 */
export function syllables(word: string): number {
  let count = 0
  for (const letter of word.toLowerCase()) if ('аеёиоуыэюя'.includes(letter)) count++
  return count > 0 ? count : /\p{L}/u.test(word) ? 1 : 0
}

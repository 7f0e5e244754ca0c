const vowels = 'аәеёиоөуұүыіэюя'

/**
 * Count the syllables of a Kazakh word by its sounds: as many as it has vowels, but `у` beside another vowel is a glide
 * (`тау`, `аудан`, `уақыт`). Abbreviations are spelt out letter by letter.
 *
 * Source: Kazakh phonology as the hand-made key of the corpus applies it; the vowel count alone is wrong on `бақылау`.
 *
 * @returns At least 1 for a word with letters, 0 for none.
 */
export function syllables(word: string): number {
  if (/^\p{Lu}{2,4}$/u.test(word)) return word.length
  const lower = word.toLowerCase()
  let count = 0
  for (let at = 0; at < lower.length; at++) {
    const letter = lower[at] ?? ''
    if (!vowels.includes(letter)) continue
    if (
      letter === 'у' &&
      (isVowel(lower[at - 1]) || (!isLetter(lower[at - 1]) && isVowel(lower[at + 1])))
    )
      continue
    count++
  }
  return count > 0 ? count : /\p{L}/u.test(word) ? 1 : 0
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter)
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /\p{L}/u.test(letter)
}

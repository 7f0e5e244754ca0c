/** With the Latin letters that older texts have in Kazakh words (`бекiтiлсiн`). */
const vowels = 'аәеёиоөуұүыіэюяaeiou'
/** Capital letters that can be read as a word of open syllables: `ЖӘНЕ`, `БАП`; others are spelt out: `АҚШ`, `БҰҰ`. */
const readable =
  /^[АӘЕИОӨҰҮЫІ]?(?:[БВГҒДЖЗЙКҚЛМНҢПРСТУФХҺЦЧШЩ][АӘЕИОӨҰҮЫІУ])+[БВГҒДЖЗЙКҚЛМНҢПРСТФХҺЦЧШЩ]?$/
const shortCapitals = /^\p{Lu}{2,4}$/u

/**
 * Count the syllables of a Kazakh word by its sounds: as many as it has vowels, but `у` beside another vowel is a glide
 * (`тау`, `аудан`, `уақыт`), though not behind `и` and `у` (`радиус`, `туу`). Abbreviations are spelt out.
 *
 * Source: Kazakh phonology as the hand-made key of the corpus applies it; the vowel count alone is wrong on `бақылау`.
 *
 * @returns At least 1 for a word with letters, 0 for none.
 */
export function syllables(word: string): number {
  let count = 0
  for (const part of word.split(/[-‐‑]/)) count += syllablesOfPart(part)
  return count > 0 ? count : /\p{L}/u.test(word) ? 1 : 0
}

function syllablesOfPart(part: string): number {
  if (shortCapitals.test(part) && !readable.test(part)) return part.length
  const lower = part.toLowerCase()
  let count = 0
  for (let at = 0; at < lower.length; at++) if (isVowel(lower[at]) && !isGlide(lower, at)) count++
  return count
}

function isGlide(lower: string, at: number): boolean {
  if (lower[at] !== 'у') return false
  const before = lower[at - 1]
  if (isVowel(before)) return before !== 'и' && before !== 'у'
  return at === 0 && isVowel(lower[at + 1])
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter)
}

import { isCyrillic } from '../language/count-scripts.ts'
import { cyrillicForLatin, latinForCyrillic } from './look-alikes.ts'

/** Told from the letter on that is rare in a text: text of one script is passed over quickly. */
const mixed = /[\u0400-\u04ff](?:[A-Za-z]|(?<=[A-Za-z][\u0400-\u04ff]))/
const mixedInCyrillic = /[A-Za-z](?:[\u0400-\u04ff]|(?<=[\u0400-\u04ff][A-Za-z]))/
const words = /[A-Za-z\u0400-\u04ff]+/g
const cyrillic = /[\u0400-\u04ff]/g
const latin = /[A-Za-z]/g

/**
 * Mend words that mix scripts.
 *
 * A word is mended towards the script of most of its letters, or, where all have twins in both, of the text around it,
 * and only when every odd letter has a twin there: `Hалоговые` and `iсi` are mended, `В2G` and `IT-компания` stay. Roman
 * numerals are Latin, whatever most of their letters are.
 *
 * @param isInCyrillic Whether most of the text is Cyrillic.
 * @param report Called with the place of each word, and the word as it is read.
 */
export function mendScripts(
  text: string,
  isInCyrillic: boolean,
  report: (start: number, end: number, value: string) => void,
): string {
  if (!(isInCyrillic ? mixedInCyrillic : mixed).test(text)) return text
  return text.replace(words, (word, at: number) => {
    if (!mixed.test(word)) return word
    const value = mend(word, () => text.slice(Math.max(0, at - beside), at + word.length + beside))
    if (value !== word) report(at, at + word.length, value)
    return value
  })
}

/** So many characters on either side tell the script of a text. */
const beside = 60

/** @param around Gives the text that the word stands in. */
function mend(word: string, around: () => string): string {
  const numeral = swap(word, cyrillic, latinForCyrillic)
  if (numeral !== undefined && /^[IVXLC]{2,7}$/.test(numeral)) return numeral
  const latinCount = word.match(latin)?.length ?? 0
  const cyrillicCount = word.match(cyrillic)?.length ?? 0
  const toCyrillic = swap(word, latin, cyrillicForLatin)
  const isLatin = latinCount > cyrillicCount && !(toCyrillic !== undefined && isCyrillic(around()))
  const mended = isLatin ? swap(word, cyrillic, latinForCyrillic) : toCyrillic
  return mended === undefined ? word : withStraightU(mended, word)
}

/** Letters that only front vowels or Kazakh words with them have, and what may stand for no vowel. */
const front = /[әөүіӘӨҮІ]/
const back = /[ғқұыҒҚҰЫ]/
const consonant = /^[бвгғджзйкқлмнңпрстфхһцчшщ]/i

/**
 * A capital Latin Y has the shape of `Ү`: in a Kazakh word with front vowels it is that vowel, where no other vowel
 * follows it (`Yкімет`); anywhere else it stands for `У`.
 */
function withStraightU(mended: string, word: string): string {
  if (!word.includes('Y') || !front.test(mended) || back.test(mended)) return mended
  let value = ''
  for (let at = 0; at < mended.length; at++) {
    const isVowel = word[at] === 'Y' && consonant.test(mended.slice(at + 1))
    value += isVowel ? 'Ү' : mended[at]
  }
  return value
}

/** The word with its odd letters replaced; `undefined` where one of them has no twin. */
function swap(
  word: string,
  odd: RegExp,
  twins: Readonly<Record<string, string>>,
): string | undefined {
  let complete = true
  const mended = word.replace(odd, (letter) => {
    const twin = twins[letter]
    if (twin === undefined) complete = false
    return twin ?? letter
  })
  return complete ? mended : undefined
}

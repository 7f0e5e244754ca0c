/**
 * Letters of other Cyrillic alphabets that fonts of the nineties drew as Kazakh ones: «Ќазаќстан» for «Қазақстан».
 * The code points are those of Windows-1251, which had no Kazakh letters.
 */
const kazakhFor: Readonly<Record<string, string>> = {
  Ў: 'Ұ',
  ў: 'ұ',
  Ґ: 'Ө',
  ґ: 'ө',
  Ѓ: 'Ғ',
  ѓ: 'ғ',
  Ї: 'Ү',
  ї: 'ү',
  Ј: 'Ә',
  ј: 'ә',
  Ќ: 'Қ',
  ќ: 'қ',
  Њ: 'Ң',
  њ: 'ң',
  Ћ: 'Һ',
  ћ: 'һ',
}
/** One of these, maybe rightly so. */
export const hackedLetter: RegExp = /[ЎўҐґЃѓЇїЈјЌќЊњЋћ]/g
const words = /[\u0400-\u04ff]+/g
/** These two are Macedonian alone, and Macedonian has no `ы`. */
const macedonian = /[ќЌѓЃ]/

/**
 * Read letters of a hacked font as the Kazakh letters that they stood for, where that is certain: in a text that has
 * them throughout, and in single words that no other language could spell so.
 *
 * @param report Called with the offset of each letter.
 */
export function mendFontHack(text: string, report: (at: number) => void): string {
  hackedLetter.lastIndex = 0
  if (!hackedLetter.test(text)) return text
  const isWhole = isHacked(text)
  return text.replace(words, (word, at: number) => {
    if (!isWhole && !(macedonian.test(word) && /[ыЫ]/.test(word))) return word
    return word.replace(hackedLetter, (letter, inner: number) => {
      report(at + inner)
      return kazakhFor[letter] ?? letter
    })
  })
}

/** Hacked letters throughout, `ќ` among them, with `ы` between them, and hardly any Kazakh letter of its own. */
function isHacked(text: string): boolean {
  const head = text.slice(0, 20_000)
  const hacked = count(head, hackedLetter)
  return (
    hacked >= 5 &&
    count(head, /[ќЌ]/g) > 0 &&
    count(head, /[ыЫ]/g) * 10 >= hacked &&
    count(head, /[ҚқҒғҢңӘәӨөҰұҮү]/g) * 10 <= hacked
  )
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

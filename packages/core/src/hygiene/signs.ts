import { dropped } from './dropped.ts'

/** N, No and No. before a number, in Cyrillic text; `N1G` and `M1, N1` are codes. */
const numero =
  /N(?<!(?:[\p{L}\p{N}-]|\p{Lu}\d\p{Lu}?,\s{0,2})N)(?:o\.?)?(?=[\s\u00a0]?\d)(?!\d\p{Lu})/gu
/** A hyphen between spaces, behind a word: a dash that the keyboard lacked. */
const hyphen = / - /g
const endsWord = /[\p{L}\p{N}"»)]/u
/** Hyphens of typesetters and the minus. */
const rareHyphens = /[\u2010\u2011\u2212]/g

/** What was done to the signs of a text. */
export type SignRule = 'number-sign' | 'hyphen-for-dash' | 'rare-hyphen'

/**
 * Read the makeshifts of typewriters as the signs that they stand for: `N 5` as № 5, ` - ` as a dash.
 *
 * @param isInCyrillic Whether most of the text is Cyrillic.
 * @param report Called with the offset of each.
 */
export function mendSigns(
  text: string,
  isInCyrillic: boolean,
  report: (rule: SignRule, at: number) => void,
): string {
  const mended = text.replace(rareHyphens, (_, at: number) => {
    report('rare-hyphen', at)
    return '-'
  })
  if (!isInCyrillic) return mended
  return mended
    .replace(numero, (sign, at: number) => {
      report('number-sign', at)
      return `№${dropped.repeat(sign.length - 1)}`
    })
    .replace(hyphen, (sign, at: number, all: string) => {
      if (!endsWord.test(all[at - 1] ?? '')) return sign
      report('hyphen-for-dash', at + 1)
      return ' – '
    })
}

import type { Quantities } from '../language/language.ts'

/**
 * Value of a number in figures or words, in any case form that the language pack lists.
 *
 * @param words `22 889 278 204`, `1,5`, `шестидесяти`, `он бес`, `one hundred and twenty`.
 * @returns The value, or `undefined` where a word is not known.
 */
export function parseNumber(
  words: string,
  { numberWords, decimalSign }: Pick<Quantities, 'numberWords' | 'decimalSign'>,
): number | undefined {
  const compact = words.trim().toLowerCase()
  if (/^-?\d/.test(compact)) return parseFigures(compact, decimalSign)
  let total = 0
  let group = 0
  let known = 0
  for (const word of compact.split(/[\s-]+/)) {
    const value = numberWords[word]
    if (value === undefined) {
      if (word === 'and') continue
      return undefined
    }
    known++
    if (value >= 1000) {
      total += Math.max(group, 1) * value
      group = 0
    } else if (value === 100 && group > 0 && group < 10) {
      group *= 100
    } else {
      group += value
    }
  }
  return known > 0 ? total + group : undefined
}

function parseFigures(figures: string, decimalSign: ',' | '.'): number | undefined {
  const plain = decimalSign === '.' ? figures.replace(/,/g, '') : figures.replace(/,/, '.')
  const match = /^-?[\d\s]*\d(?:\.\d+)?$/.exec(plain)
  return match ? Number(plain.replace(/\s/g, '')) : undefined
}

import { romanNumeral } from '@aiqyn/core'

/** Letters by which Word numbers in Russian: without ё, й, ъ and ь (ISO/IEC 29500-1, 17.18.59). */
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'
/** Word goes on with repeated letters (`aa`, `bbb`); beyond this no list of letters is meant. */
const mostLetters = 30

/**
 * Write a number as a list does.
 *
 * @param format `w:numFmt` of the level. Formats that no act in our languages uses are written in digits.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return value >= 0 && value < 10 ? `0${value}` : String(value)
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'lowerRoman':
      return romanNumeral(value)
    case 'upperRoman':
      return romanNumeral(value).toUpperCase()
    case 'lowerLetter':
      return lettersOf(value, latin)
    case 'upperLetter':
      return lettersOf(value, latin).toUpperCase()
    case 'russianLower':
      return lettersOf(value, russian)
    case 'russianUpper':
      return lettersOf(value, russian).toUpperCase()
    default:
      return String(value)
  }
}

/** `aa` follows `z`, and `bb` follows `aa`. */
function lettersOf(value: number, alphabet: string): string {
  if (value < 1 || value > alphabet.length * mostLetters) return String(value)
  const letter = alphabet[(value - 1) % alphabet.length] ?? ''
  return letter.repeat(Math.floor((value - 1) / alphabet.length) + 1)
}

import type { NumeralStyle } from '../language/units.ts'

const romanValues: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
}

/** Value of a Roman numeral in either case; 0 when it is none. */
function romanValue(numeral: string): number {
  let total = 0
  let before = 0
  const lower = numeral.toLowerCase()
  for (let at = lower.length - 1; at >= 0; at--) {
    const value = romanValues[lower.charAt(at)]
    if (value === undefined) return 0
    total += value < before ? -value : value
    before = Math.max(before, value)
  }
  return total
}

const romanSigns: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number as a Roman numeral in small letters; in figures beyond 1 to 3999, where there is none. */
export function romanNumeral(value: number): string {
  if (!(value >= 1 && value <= 3999)) return String(value)
  let left = Math.floor(value)
  let text = ''
  for (const [worth, sign] of romanSigns) {
    while (left >= worth) {
      text += sign
      left -= worth
    }
  }
  return text
}

/**
 * Place of a number in its series: `3`, `c`, `C`, `iii` and `III` are all 3. Doubled letters go on after z (`aa` 27).
 *
 * @returns 0 for a number that is not of the style. An inserted number (`15-1`) has the place of its first part.
 */
export function ordinalOf(num: string, style: NumeralStyle): number {
  switch (style) {
    case 'arabic':
      return Number.parseInt(num, 10) || romanValue(num)
    case 'letter':
    case 'LETTER': {
      const lower = num.toLowerCase()
      const first = letterOrdinal(lower)
      const isRun = lower.length === 1 || lower === lower.charAt(0).repeat(lower.length)
      return isRun && first > 0 ? first + alphabetLength(lower) * (lower.length - 1) : 0
    }
    default:
      return romanValue(num)
  }
}

const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя'

function letterOrdinal(letters: string): number {
  const code = letters.charCodeAt(0)
  if (code >= 97 && code <= 122) return code - 96
  return cyrillic.indexOf(letters[0] ?? ' ') + 1
}

function alphabetLength(letters: string): number {
  return letters.charCodeAt(0) <= 122 ? 26 : cyrillic.length
}

const styles: Readonly<Record<NumeralStyle, RegExp>> = {
  arabic: /^\p{N}/u,
  letter: /^\p{Ll}/u,
  LETTER: /^\p{Lu}/u,
  roman: /^[ivxlcdm]+$/,
  ROMAN: /^[IVXLCDM]+$/,
}

/** Whether a number may be of a style, by its signs. */
export function isWrittenAs(num: string, style: NumeralStyle): boolean {
  return styles[style].test(num)
}

/**
 * A place in a series as its numbers are written: `d` in one of letters, `IV` in one of capital Roman numerals.
 *
 * @param like A number of the series.
 * @param place Its own place, which tells whether `c` is a letter or a hundred.
 */
export function writeOrdinal(ordinal: number, like: string, place: number): string {
  if (isWrittenAs(like, 'arabic')) return String(ordinal)
  const letters = like.charCodeAt(0) < 128 ? 'abcdefghijklmnopqrstuvwxyz' : cyrillic
  const isLetter = ordinalOf(like, 'letter') === place
  const written = isLetter ? (letters[ordinal - 1] ?? String(ordinal)) : romanNumeral(ordinal)
  return like === like.toUpperCase() ? written.toUpperCase() : written
}

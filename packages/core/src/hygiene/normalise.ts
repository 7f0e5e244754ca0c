import { isCyrillic } from '../language/count-scripts.ts'
import { dropCharacters } from './dropped.ts'
import { mendFontHack } from './font-hack.ts'
import { mendScripts } from './mixed-scripts.ts'
import { mendSigns, type SignRule } from './signs.ts'

/** What was done to a stretch of text. */
export type HygieneRule =
  | 'look-alike-letter'
  | 'invisible-character'
  | 'dropped-character'
  | 'font-hack-letter'
  | SignRule

/** One replaced stretch: offsets into the source, and what stands there now. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly rule: HygieneRule
}

/** A text to work on, as long as its source to the character. */
export interface Normalised {
  readonly text: string
  readonly replacements: ReadonlyArray<Replacement>
}

/** Every other space that fits into one unit, byte order mark, form feed. */
export const spaces: RegExp = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff\f\v]/g
/**
 * Those, line ends of old files, what reads as nothing, and letters of hacked fonts, with some that stand between them:
 * of a class of more than 16 ranges V8 asks a function for each character.
 */
export const odd: RegExp =
  /[\u0300-\u0308\v-\r\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeffЃЇ-ЎѓїјќњћўҐґ]/
/** What of those there is in Latin-1, and what is not: V8 sees at once that a text in one-byte characters has none of it. */
const oddInLatin: ReadonlyArray<string> = ['\v', '\f', '\r', '\u00a0', '\u00ad']
const beyondLatin = /[^\0-\xff]/
/** A text without any has no scripts to mix. */
const anyCyrillic = /[\u0400-\u052f]/

/**
 * Replace invisible, look-alike and makeshift characters one to one, so that offsets into the result are offsets into
 * the source. What reads as nothing (soft hyphens, stress marks) becomes the sign `dropped`.
 *
 * @param source Any string.
 * @returns The text of the same length, and what was replaced, in source order.
 */
export function normalise(source: string): Normalised {
  const replacements: Array<Replacement> = []
  const report = (rule: HygieneRule, at: number, value = ''): void => {
    replacements.push({ start: at, end: at + 1, value, rule })
  }
  // Most texts have none of what the next steps look for, and are passed over once.
  let text = hasOdd(source) ? mendOdd(source, report) : source
  const hasCyrillic = anyCyrillic.test(text)
  const isInCyrillic = hasCyrillic && isCyrillic(text)
  text = mendSigns(text, isInCyrillic, (rule, at) => report(rule, at))
  if (hasCyrillic)
    text = mendScripts(text, isInCyrillic, (start, end, value) => {
      replacements.push({ start, end, value, rule: 'look-alike-letter' })
    })
  replacements.sort((a, b) => a.start - b.start)
  return { text, replacements }
}

function hasOdd(source: string): boolean {
  return beyondLatin.test(source)
    ? odd.test(source)
    : oddInLatin.some((sign) => source.includes(sign))
}

function mendOdd(
  source: string,
  report: (rule: HygieneRule, at: number, value?: string) => void,
): string {
  let text = source.replace(spaces, (sign, at: number) => {
    // A byte order mark says how a file is encoded; only behind the first place it is a stray character.
    if (sign !== '\ufeff' || at > 0) report('invisible-character', at, ' ')
    return ' '
  })
  // Readers part lines at line feeds; a file of an old Mac has none.
  if (text.includes('\r')) text = text.replace(/\r(?!\n)/g, '\n')
  text = dropCharacters(text, (at) => report('dropped-character', at))
  return mendFontHack(text, (at) => report('font-hack-letter', at))
}

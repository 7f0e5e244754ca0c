/** Stands for a character that reads as nothing. Reader and tree leave it out; offsets do not move. */
export const dropped = '\u00ad'

/** Soft hyphens and characters of no width, except the byte order mark, which stands between words if anywhere. */
const widthless = /[\u00ad\u200b-\u200d\u2060]/g
/** A stress mark on a Cyrillic vowel, as dictionaries set it: за\u0301мок. */
const stress = /(?<=[аеёиоуыэюяәөұүіАЕЁИОУЫЭЮЯӘӨҰҮІ])[\u0300\u0301]/g
/** Letters that some programs save in two parts. */
const divided = /[иИеЕ][\u0306\u0308]/g
const joined: Readonly<Record<string, string>> = {
  'и\u0306': 'й',
  'И\u0306': 'Й',
  'е\u0308': 'ё',
  'Е\u0308': 'Ё',
}
/** Any of these. */
export const readsAsNothing: RegExp = /[\u00ad\u200b-\u200d\u2060]|[\u0300\u0301\u0306\u0308]/

/**
 * Turn characters that read as nothing into the sign for them, and letters in two parts into the letter and that sign.
 *
 * @param report Called with the offset of each.
 */
export function dropCharacters(text: string, report: (at: number) => void): string {
  if (!readsAsNothing.test(text)) return text
  return text
    .replace(divided, (pair, at: number) => {
      const letter = joined[pair]
      if (letter === undefined) return pair
      report(at + 1)
      return `${letter}${dropped}`
    })
    .replace(stress, (_, at: number) => {
      report(at)
      return dropped
    })
    .replace(widthless, (mark, at: number) => {
      if (mark !== dropped || text[at] === dropped) report(at)
      return dropped
    })
}

/** Offsets into the text that was given, UTF-16, half open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * One word: letters with inner hyphens and apostrophes, or a number with its groups and decimals. Flesch's rule: a
 * hyphenated word, an abbreviation and a figure are one word each.
 */
export const word: RegExp =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑’'][\p{L}\p{N}]+)*|\p{N}+(?:[ \u00a0]\p{N}{3}(?!\p{N}))*(?:[.,-]\p{N}+)*/gu

/** Find the words of a text. */
export function findWords(text: string): Array<Span> {
  const found: Array<Span> = []
  for (const match of text.matchAll(word))
    found.push({ start: match.index, end: match.index + match[0].length })
  return found
}

/** Count the words of a text. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

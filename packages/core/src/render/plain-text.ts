/** Control characters, halves of surrogate pairs, and marks that turn the direction of what follows. */
export const unsafe: RegExp = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/**
 * Words of an act on one line, without characters that could steer a terminal or reorder the words around them. No-break
 * spaces stay.
 */
export function plainText(text: string): string {
  return plainPart(text).trim()
}

/** The same of a part of a line, whose white space at its ends stays. */
export function plainPart(text: string): string {
  return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(unsafe, '\ufffd')
}

/** The same with its line breaks. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(plainText)
    .filter((line) => line !== '')
    .join('\n')
}

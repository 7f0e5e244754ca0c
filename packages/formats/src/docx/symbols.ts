/** Code points of the fonts Symbol and Wingdings that office texts use, and the characters that look alike. */
const symbols: Readonly<Record<string, string>> = {
  'symbol:a3': '≤',
  'symbol:b0': '°',
  'symbol:b1': '±',
  'symbol:b3': '≥',
  'symbol:b4': '×',
  'symbol:b7': '•',
  'symbol:b9': '≠',
  'symbol:d7': '·',
  'symbol:e5': '∑',
  'wingdings:6c': '●',
  'wingdings:6e': '■',
  'wingdings:6f': '□',
  'wingdings:71': '□',
  'wingdings:76': '❖',
  'wingdings:9f': '•',
  'wingdings:a7': '▪',
  'wingdings:a8': '□',
  'wingdings:d8': '➢',
  'wingdings:fb': '✗',
  'wingdings:fc': '✓',
  'wingdings:fd': '☒',
  'wingdings:fe': '☑',
}

/**
 * The character of a `w:sym`.
 *
 * @param char Code point in hexadecimal; fonts of pictures keep theirs at F000 to F0FF.
 * @returns `undefined` where only the font knows what it shows.
 */
export function symbolOf(font: string | undefined, char: string | undefined): string | undefined {
  if (char === undefined || !/^[\da-f]{1,6}$/i.test(char)) return undefined
  const code = Number.parseInt(char, 16)
  const known = symbols[`${(font ?? '').toLowerCase()}:${(code & 0xff).toString(16)}`]
  if (known !== undefined) return known
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  const isPlain = code >= 0x20 && code <= 0xffff && !isPrivate && (code < 0xd800 || code > 0xdfff)
  return isPlain && !/^(?:symbol|wingdings.{0,2}|webdings)$/i.test(font ?? '')
    ? String.fromCharCode(code)
    : undefined
}

/** The sign of a bulleted list, which mostly comes from a font of pictures. */
export function bulletOf(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, '•').replace(/^[o§ü]$/, '•')
}

/** What a character is, in bits, so that one look answers several questions. */
export const space = 1
export const letter = 2
/** A letter that has a capital. */
export const lower = 4
/** A letter that has a small form. */
export const upper = 8
export const number = 16
/** A combining mark. */
export const combining = 32
/** What may end a sentence. */
export const terminal = 64
/** What closes behind the marks that end a sentence. */
export const closing = 128
/** A character of two code units. */
export const wide = 256
/** What joins the parts of one word: hyphens, apostrophes, the soft hyphen. */
export const joining = 512
/** What groups the digits of a number: `22 889 278 204`. */
export const grouping = 1024
/** Looked up before, whatever was found. */
const known = 2048

const expressions: ReadonlyArray<readonly [number, RegExp]> = [
  [space, /\s/u],
  [letter, /\p{L}/u],
  [lower, /(?!\p{CWL})\p{CWU}/u],
  [upper, /\p{CWL}/u],
  [number, /\p{N}/u],
  [combining, /\p{M}/u],
  [terminal, /[.!?…]/u],
  [closing, /["»”’')\]]/u],
  [joining, /[-‐‑’'\u00ad]/u],
  [grouping, /[ \u00a0\u2009\u202f]/u],
]

const table = new Uint16Array(0x10000)

/**
 * Classes of the character at an offset. A table that the expressions fill as characters come: it cannot disagree
 * with them, costs nothing to load, and is several times as fast.
 */
export function classAt(text: string, at: number): number {
  // Without this look a single offset behind the end (`NaN` as an index) makes every later look several times as slow.
  return at < text.length ? classOf(text.charCodeAt(at), text, at) : 0
}

/** The same where the code unit at the offset is known. */
export function classOf(code: number, text: string, at: number): number {
  return table[code] || learn(text, at)
}

function learn(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  const character = String.fromCodePoint(code)
  let found = code > 0xffff ? wide : known
  for (const [bit, expression] of expressions) if (expression.test(character)) found |= bit
  // A half of a pair may stand alone here and begin a character elsewhere.
  if (code <= 0xffff && (code & 0xf800) !== 0xd800) table[code] = found
  return found
}

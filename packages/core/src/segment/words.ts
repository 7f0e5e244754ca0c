import { combining, grouping, joining, letter, number, wide } from './character-classes.ts'
import { type Characters, withCharacters } from './characters.ts'

/** Offsets into the text that was given, UTF-16, half open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * One word, by Flesch's rule: a hyphenated word, an abbreviation and a figure are one each. So it is letters and digits
 * with inner hyphens and apostrophes (`15-бабының`, `15th`), single letters with full stops between (`т.е`, `U.S.C`),
 * or a number with its groups and decimals (`22 889 278 204`, `12,5`).
 *
 * `forEachWord` finds the same words several times as fast.
 */
export const word: RegExp =
  /\p{L}(?:(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+|(?:[\p{L}\p{M}\p{N}]|[-‐‑’'\u00ad](?=[\p{L}\p{N}]))*)|(?:\p{N}{1,3}(?:[ \u00a0\u2009\u202f]\p{N}{3}(?!\p{N}))+|\p{N})(?:[\p{L}\p{M}\p{N}]|[-‐‑’'\u00ad](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))*/gu

/** Visit the words of a text in their order; nothing is kept of them. */
export function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  withCharacters(text, (characters) => {
    for (let at = nextWord(characters, 0); at < characters.length; ) {
      const end = endOfWord(characters, at)
      visit(at, end)
      at = nextWord(characters, end)
    }
  })
}

/** Find the words of a text. */
export function findWords(text: string): Array<Span> {
  const found: Array<Span> = []
  forEachWord(text, (start, end) => found.push({ start, end }))
  return found
}

/** Count the words of a text. */
export function countWords(text: string): number {
  let count = 0
  forEachWord(text, () => count++)
  return count
}

/** Where the next word begins, at an offset or behind it; the length where there is none. */
export function nextWord({ classes, length }: Characters, from: number): number {
  let at = from
  while (at < length) {
    const found = classes[at] ?? 0
    if (found & (letter | number)) return at
    at += width(found)
  }
  return length
}

/** Where a word ends. @param start Where it begins. */
export function endOfWord({ codes, classes }: Characters, start: number): number {
  const first = classes[start] ?? 0
  if (first & number) return endOfNumber(codes, classes, start)
  const at = start + width(first)
  return codes[at] === fullStop ? endOfDotted(codes, classes, at) : endOfParts(classes, at)
}

const inner = letter | number | combining
const [comma, fullStop] = [0x2c, 0x2e]

/** Behind full stops with a single letter each: `.е`. */
function endOfDotted(codes: Uint16Array, classes: Uint16Array, start: number): number {
  let at = start
  while (codes[at] === fullStop) {
    const found = classes[at + 1] ?? 0
    const end = at + 1 + width(found)
    if ((found & letter) === 0 || (classes[end] ?? 0) & inner) break
    at = end
  }
  return at
}

/** Behind more letters and digits, also those behind hyphens. */
function endOfParts(classes: Uint16Array, start: number): number {
  let at = start
  for (;;) {
    const found = classes[at] ?? 0
    if (found & inner) at += width(found)
    else if (found & joining && (classes[at + 1] ?? 0) & (letter | number)) at++
    else return at
  }
}

function endOfNumber(codes: Uint16Array, classes: Uint16Array, start: number): number {
  let at = endOfGroups(classes, start)
  for (;;) {
    at = endOfParts(classes, at)
    const mark = codes[at]
    const isDecimal =
      (mark === comma || mark === fullStop) &&
      classBefore(codes, classes, at) & number &&
      (classes[at + 1] ?? 0) & number
    if (!isDecimal) return at
    at++
  }
}

/** Behind the groups of three digits that follow one to three; else where it was. */
function endOfGroups(classes: Uint16Array, start: number): number {
  let end = start
  let at = start
  for (let digits = 0; digits < 3 && (classes[at] ?? 0) & number; digits++)
    at += width(classes[at] ?? 0)
  while ((classes[at] ?? 0) & grouping) {
    let digits = 0
    at++
    for (; (classes[at] ?? 0) & number && digits < 4; digits++) at += width(classes[at] ?? 0)
    if (digits !== 3) break
    end = at
  }
  return end
}

function classBefore(codes: Uint16Array, classes: Uint16Array, at: number): number {
  const isTrail = ((codes[at - 1] ?? 0) & 0xfc00) === 0xdc00
  return classes[isTrail ? at - 2 : at - 1] ?? 0
}

function width(found: number): number {
  return found & wide ? 2 : 1
}

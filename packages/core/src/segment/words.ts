import {
  classAt,
  combining,
  grouping,
  joining,
  letter,
  number,
  width,
} from './character-classes.ts'

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
  for (let at = 0; at < text.length; ) {
    const found = classAt(text, at)
    if (found & (letter | number)) {
      const end = endOfWord(text, at)
      visit(at, end)
      at = end
    } else at += width(found)
  }
}

/** Where the word ends that begins with the letter or digit at an offset. */
export function endOfWord(text: string, start: number): number {
  return classAt(text, start) & letter ? endOfLetters(text, start) : endOfNumber(text, start)
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

const inner = letter | number | combining
const [comma, fullStop] = [0x2c, 0x2e]

function endOfLetters(text: string, start: number): number {
  const first = start + width(classAt(text, start))
  // An offset behind the end, once asked for, makes `charCodeAt` slower here for good.
  return first < text.length && text.charCodeAt(first) === fullStop
    ? endOfDotted(text, first)
    : endOfParts(text, first)
}

/** Behind full stops with a single letter each: `.е`. */
function endOfDotted(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) === fullStop) {
    const found = classAt(text, at + 1)
    const end = at + 1 + width(found)
    if ((found & letter) === 0 || classAt(text, end) & inner) break
    at = end
  }
  return at
}

/** Behind more letters and digits, also those behind hyphens. */
function endOfParts(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const found = classAt(text, at)
    if (found & inner) at += width(found)
    else if (found & joining && classAt(text, at + 1) & (letter | number)) at++
    else break
  }
  return at
}

function endOfNumber(text: string, start: number): number {
  let at = endOfGroups(text, start)
  for (;;) {
    at = endOfParts(text, at)
    if (at === text.length) return at
    const mark = text.charCodeAt(at)
    const isDecimal =
      (mark === comma || mark === fullStop) &&
      classBefore(text, at) & number &&
      classAt(text, at + 1) & number
    if (!isDecimal) return at
    at++
  }
}

/** Behind the groups of three digits that follow one to three; else where it was. */
function endOfGroups(text: string, start: number): number {
  let end = start
  let at = start
  for (let digits = 0; digits < 3 && classAt(text, at) & number; digits++)
    at += width(classAt(text, at))
  while (classAt(text, at) & grouping) {
    let digits = 0
    at++
    for (; classAt(text, at) & number && digits < 4; digits++) at += width(classAt(text, at))
    if (digits !== 3) break
    end = at
  }
  return end
}

function classBefore(text: string, at: number): number {
  const isTrail = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00
  return classAt(text, isTrail ? at - 2 : at - 1)
}

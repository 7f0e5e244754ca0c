import { findAll } from '../facts/find-all.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { word } from '../segment/words.ts'

const letterOrDigit = compact(/[\p{L}\p{N}]/u)

/** An abbreviation has two capital letters at least: `ВОЗ`, `КеАҚ`, `ТарУ`. */
export const abbreviation: RegExp = compact(/^(?=\p{L}{2,16}$)\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u)
/** So many words in front of an abbreviation are looked at. */
const mostWords = 24
/** Further back than so many characters no name begins. */
const longestName = 400

/** Where a name stands, as offsets into the text; half open. */
export interface NameRange {
  readonly start: number
  readonly end: number
}

/**
 * Find the words whose first letters make an abbreviation, in their order: `Всемирная организация здравоохранения` for
 * `ВОЗ`, also with more than one letter of a word (`Таразский университет`, `ТарУ`). The last such words in the text; of
 * a name in quotation marks all of it.
 *
 * @param isLast Only words that end the text.
 */
export function findAbbreviated(
  text: string,
  letters: string,
  language: Language,
  isLast = false,
): NameRange | undefined {
  const from = Math.max(0, text.length - longestName)
  const tail = text.slice(from)
  const words = findAll(tail, word).slice(-mostWords)
  const wanted = letters.toLowerCase()
  for (let first = words.length - 1; first >= 0; first--) {
    const last = readLetters(words, first, wanted, language)
    const begin = words[first]
    const end = last === undefined ? undefined : words[last]
    if (!begin || !end || language.definitions.unabbreviated.test(begin[0].toLowerCase())) continue
    const own = end[0].replace(/[’']s$/, '')
    const range = { start: from + begin.index, end: from + end.index + own.length }
    if (isLast && letterOrDigit.test(text.slice(range.end).replace(/^[’']s/, ''))) continue
    return wholeQuotation(text, range)
  }
  return undefined
}

/** @returns Index of the word that has the last letters. */
function readLetters(
  words: ReadonlyArray<RegExpMatchArray>,
  first: number,
  letters: string,
  { definitions }: Language,
): number | undefined {
  const failed = new Set<number>()
  return read(first, 0)

  function read(at: number, used: number): number | undefined {
    const key = at * 32 + used
    const own = words[at]?.[0].toLowerCase()
    if (own === undefined || failed.has(key)) return undefined
    for (let length = 1; own[length - 1] === letters[used + length - 1]; length++) {
      const isWhole = used + length === letters.length
      const last = isWhole ? at : read(at + 1, used + length)
      if (last !== undefined) return last
      if (isWhole || length === own.length) break
    }
    if (used > 0 && definitions.unabbreviated.test(own)) {
      const last = read(at + 1, used)
      if (last !== undefined) return last
    }
    failed.add(key)
    return undefined
  }
}

/** An abbreviation is made of the telling words of a name: what else stands within its quotation marks belongs to it. */
function wholeQuotation(text: string, { start, end }: NameRange): NameRange {
  const open = Math.max(text.lastIndexOf('«', start - 1), text.lastIndexOf('“', start - 1))
  const isInside = open >= 0 && !/[»”]/.test(text.slice(open, start))
  if (!isInside) return { start, end }
  const isOver = /[»”]/.test(text.slice(start, end))
  const close = isOver ? -1 : text.slice(end).search(/[»”«“]/)
  const isClosed = close >= 0 && /[»”]/.test(text[end + close] ?? '')
  return isOver || isClosed
    ? { start: open + 1, end: isClosed ? end + close : end }
    : { start, end }
}

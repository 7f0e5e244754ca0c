import { findAll } from '../facts/find-all.ts'
import type { Language } from '../language/language.ts'
import { stemsIn } from '../segment/stems.ts'
import { countWords, word } from '../segment/words.ts'
import { abbreviation, findAbbreviated } from './abbreviation-letters.ts'

/** A name that is given a short form is no longer than so many words. */
const mostWords = 40
/** It stands in so many characters before the bracket. */
const mostCharacters = 700
/** More words in front of a head are a clause, of which the name is only a part. */
const longestName = 24

/**
 * Where the words begin for which an act gives a short name: `пользователь системы … (далее – пользователь)`.
 *
 * The head of the short name is looked for in the words before the bracket, in any case form; the letters of an
 * abbreviation (`НПА`, `КеАҚ`) as first letters of words.
 *
 * @param before Text of the passage up to the bracket.
 * @param alias The short name.
 * @returns Offset into `before`; `undefined` where nothing there is recognised as the long name.
 */
export function findAliasMeaning(
  before: string,
  alias: string,
  language: Language,
): number | undefined {
  const from = Math.max(0, before.length - mostCharacters)
  const text = before.slice(from)
  const start = findStart(text, alias, language)
  if (start === undefined || language.definitions.noName?.test(text.slice(start))) return undefined
  return from + withListed(text, start)
}

function findStart(text: string, alias: string, language: Language): number | undefined {
  const { aliasHead, nameStart } = language.definitions
  const short = alias.match(word) ?? []
  const letters = short.filter((part) => abbreviation.test(part))
  if (letters.length > 0) {
    const start = findInitials(text, alias, letters, language)
    if (start !== undefined || letters.length === short.length) return start
  }
  const words = findAll(text, word).slice(-mostWords)
  const stems = words.flatMap(([own]) => stemsIn(own, language))
  const wanted = short.flatMap((part) => stemsIn(part, language))
  const found = findWords(stems, wanted, aliasHead)
  if (!found) return undefined
  // In Kazakh a head stands last and nowhere else: words behind it make it a part of another name.
  const isInside = found.last < words.length - 1 && language.modality.cuePosition === 'clauseFinal'
  if (isInside && !closesName(text, words[found.last], language)) return undefined
  const start = lastEnd(nameStart, text.slice(0, words[found.first]?.index))
  // A head that closes the name has all of it in front; one that opens it has its adjectives there.
  if (aliasHead === 'last') {
    const name = text.slice(start, words[found.last]?.index)
    return countWords(name) > longestName ? undefined : start
  }
  return words[withModifiers(words, found.first, text, start, language)]?.index
}

function lastEnd(pattern: RegExp, text: string): number {
  let end = 0
  for (const match of findAll(text, pattern)) end = match.index + match[0].length
  return end
}

interface Range {
  /** Indices of words. */
  readonly first: number
  readonly last: number
}

/** All words of the short name in a row, else its head alone; the last such place. */
function findWords(
  stems: ReadonlyArray<string>,
  wanted: ReadonlyArray<string>,
  aliasHead: 'first' | 'last',
): Range | undefined {
  const row = stems.findLastIndex((_, at) =>
    wanted.every((stem, k) => isAlike(stems[at + k] ?? '', stem)),
  )
  // Further away the same words are another part of the sentence, and the head comes again.
  if (row >= 0 && row >= stems.length - longestName - wanted.length)
    return { first: row, last: row + wanted.length - 1 }
  const head = (aliasHead === 'first' ? wanted[0] : wanted[wanted.length - 1]) ?? ''
  const at = stems.findLastIndex((stem) => isAlike(stem, head))
  return at < 0 ? undefined : { first: at, last: at }
}

/** So many letters at the end of a stem may be of the ending, where stems of two forms differ (`кооператив`). */
const longestEnding = 2
const shortestStem = 6

function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const shared = Math.min(one.length, other.length)
  return (
    shared >= shortestStem &&
    Math.abs(one.length - other.length) <= longestEnding &&
    one.slice(0, shared) === other.slice(0, shared)
  )
}

/** Where the name begins whose first letters an alias has: of the first of its abbreviations, or of all run together. */
function findInitials(
  text: string,
  alias: string,
  letters: ReadonlyArray<string>,
  language: Language,
): number | undefined {
  const whole = findAbbreviated(text, letters.join(''), language)
  if (whole) return beforeMark(text, whole.start)
  if (letters.length < 2 && alias.match(word)?.length !== 1) {
    // `«ТарУ» КеАҚ`: the name is where the abbreviation is, and its kind is written out beside.
    return undefined
  }
  const starts = letters.map((part) => findAbbreviated(text, part, language)?.start)
  const known = starts.filter((start) => start !== undefined)
  return known.length === letters.length ? beforeMark(text, Math.min(...known)) : undefined
}

/** A quotation mark in front of a name belongs to it. */
function beforeMark(text: string, start: number): number {
  return /[«“"]/.test(text[start - 1] ?? '') ? start - 1 : start
}

/** Names of one kind in quotation marks share the word for it: `«Юг», «Север» институттары`. */
function withListed(text: string, start: number): number {
  let at = start
  for (;;) {
    const [listed] = /«[^«»]{1,200}»(?:,\s*|\s(?:и|және|мен)\s)$/u.exec(text.slice(0, at)) ?? []
    if (listed === undefined) return at
    at -= listed.length
  }
}

/** The adjectives in front of a name belong to it. */
function withModifiers(
  words: ReadonlyArray<RegExpMatchArray>,
  head: number,
  text: string,
  start: number,
  { definitions }: Language,
): number {
  let first = head
  while (first > 0) {
    const [previous = ''] = words[first - 1] ?? []
    const at = words[first - 1]?.index ?? 0
    const isApart = text.slice(at + previous.length, words[first]?.index).trim() !== ''
    if (isApart || at < start || !definitions.nameModifier.test(previous)) break
    first--
  }
  return first
}

/** Whether only a bracket, or a second head, stands behind a word: `үй жануарлары (компаньон жануарлар)`, `қағидалары мен шарттары`. */
function closesName(
  text: string,
  head: RegExpMatchArray | undefined,
  { definitions }: Language,
): boolean {
  const behind = text.slice((head?.index ?? 0) + (head?.[0].length ?? 0))
  return /^\s*\([^()]*\)\s*$/.test(behind) || (definitions.secondHead?.test(behind) ?? false)
}

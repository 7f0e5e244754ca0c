import type { Language } from '../language/language.ts'
import { stemsIn } from '../segment/stems.ts'
import { countWords, word } from '../segment/words.ts'

/** A name that is given a short form is no longer than so many words. */
const mostWords = 40
/** More words in front of a head are a clause, of which the name is only a part. */
const longestName = 14
const abbreviation = /\p{Lu}\p{L}*\p{Lu}/u

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
  const { aliasHead, nameStart } = language.definitions
  const words = [...before.matchAll(word)].slice(-mostWords)
  const stems = words.flatMap(([text]) => stemsIn(text, language))
  const short = alias.match(word) ?? []
  const head = aliasHead === 'first' ? short[0] : short[short.length - 1]
  if (head === undefined) return undefined
  const found = abbreviation.test(head)
    ? findInitials(words, head)
    : findWords(stems, short, aliasHead, language)
  if (!found) return undefined
  // In Kazakh a head stands last and nowhere else: words behind it make it a part of another name.
  const isInside = found.last < words.length - 1 && language.modality.cuePosition === 'clauseFinal'
  if (isInside && !closesBracket(before, words[found.last])) return undefined
  const start = lastEnd(nameStart, before.slice(0, words[found.last]?.index))
  // A head that closes the name has all of it in front; one that opens it has its adjectives there.
  if (aliasHead === 'last') return countWords(before.slice(start)) > longestName ? undefined : start
  return words[withModifiers(words, found.first, before, start, language)]?.index
}

function lastEnd(pattern: RegExp, text: string): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
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
  short: ReadonlyArray<string>,
  aliasHead: 'first' | 'last',
  language: Language,
): Range | undefined {
  const wanted = short.flatMap((text) => stemsIn(text, language))
  const row = stems.findLastIndex((_, at) => wanted.every((stem, k) => stems[at + k] === stem))
  if (row >= 0) return { first: row, last: row + wanted.length - 1 }
  const head = aliasHead === 'first' ? wanted[0] : wanted[wanted.length - 1]
  const at = stems.lastIndexOf(head ?? '')
  return at < 0 ? undefined : { first: at, last: at }
}

/** Words in a row whose first letters are those of an abbreviation; the last such place. */
function findInitials(words: ReadonlyArray<RegExpMatchArray>, letters: string): Range | undefined {
  const initials = words
    .map(([text]) => text.charAt(0))
    .join('')
    .toLowerCase()
  const first = initials.lastIndexOf(letters.toLowerCase())
  return first < 0 ? undefined : { first, last: first + letters.length - 1 }
}

/** The adjectives in front of a name belong to it. */
function withModifiers(
  words: ReadonlyArray<RegExpMatchArray>,
  head: number,
  text: string,
  start: number,
  { actors }: Language,
): number {
  let first = head
  while (first > 0) {
    const [previous = ''] = words[first - 1] ?? []
    const at = words[first - 1]?.index ?? 0
    const isApart = text.slice(at + previous.length, words[first]?.index).trim() !== ''
    if (isApart || at < start || !actors.modifier.test(previous)) break
    first--
  }
  return first
}

/** Whether only a bracket stands behind a word: `үй жануарлары (компаньон жануарлар)`. */
function closesBracket(text: string, head: RegExpMatchArray | undefined): boolean {
  const behind = text.slice((head?.index ?? 0) + (head?.[0].length ?? 0))
  return /^\s*\([^()]*\)\s*$/.test(behind)
}

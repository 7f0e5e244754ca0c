import type { Lexeme } from './lexicon.ts'

/** A table keeps at least half of its places free, so that a look ends soon. */
const firstPlaces = 1 << 12

/** Room for the letters of so many words of usual length to begin with. */
const firstLetters = firstPlaces * 4

/** What stands at a place, side by side, so that one look at the memory gets all of it. */
const [hashAt, beginAt, lengthAt, lexemeAt] = [0, 1, 2, 3]
const fields = 4

/** Drawn anew in each process, so that nobody can write a text whose words all fall on one place. */
const multiplier = Math.floor(Math.random() * 2 ** 30) * 4 + 3

/** Lexemes, found by the letters that stand in a text. */
export interface LexemeTable {
  /** How many it has. */
  readonly size: () => number
  /** The lexeme of the word from one offset of a text, given by its code units, to another; made where it is new. */
  readonly at: (codes: Uint16Array, start: number, end: number) => Lexeme
}

/**
 * Make a table of lexemes. A map of strings would have each word cut out and hashed at each place where it stands; here
 * its letters are taken where they are, once, and compared with those of the words that are known, which stand one behind
 * another: in a quarter of the time, and without a thing for the collector.
 *
 * @param make Makes the lexeme of a word that is not there yet.
 */
export function lexemeTable(make: (word: string) => Lexeme): LexemeTable {
  const lexemes: Array<Lexeme> = []
  /**
   * For each place the hash of its word, where the letters of that begin, how many they are, and the number of its lexeme
   * counted from one: 0 at a free place.
   */
  let places = new Int32Array(firstPlaces * fields)
  let mask = firstPlaces - 1
  /** The letters of all words. */
  let letters = new Uint16Array(firstLetters)
  let used = 0

  function at(codes: Uint16Array, start: number, end: number): Lexeme {
    const length = end - start
    let hash = length
    for (let index = start; index < end; index++)
      hash = Math.imul(hash ^ (codes[index] ?? 0), multiplier)
    const known = lexemes[(places[placeOf(hash, codes, start, length) + lexemeAt] ?? 0) - 1]
    if (known !== undefined) return known
    const word = codes.slice(start, end)
    const lexeme = make(textOf(word))
    // Making it may have asked for other words.
    add(lexeme, hash, word)
    return lexeme
  }

  function add(lexeme: Lexeme, hash: number, word: Uint16Array): void {
    const { length } = word
    if (used + length > letters.length) letters = longer(letters, used + length)
    letters.set(word, used)
    places.set([hash, used, length, lexemes.push(lexeme)], placeOf(hash, word, 0, length))
    used += length
    if (lexemes.length * 2 > mask) grow()
  }

  /** Where the word is, or will be. */
  function placeOf(hash: number, codes: Uint16Array, start: number, length: number): number {
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      const from = place * fields
      if (
        places[from + lexemeAt] === 0 ||
        (places[from + hashAt] === hash &&
          places[from + lengthAt] === length &&
          isAt(places[from + beginAt] ?? 0, codes, start, length))
      )
        return from
    }
  }

  function isAt(begin: number, codes: Uint16Array, start: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (letters[begin + at] !== codes[start + at]) return false
    return true
  }

  function grow(): void {
    const before = places
    mask = 2 * mask + 1
    places = new Int32Array((mask + 1) * fields)
    for (let from = 0; from < before.length; from += fields) {
      if (before[from + lexemeAt] === 0) continue
      let place = mix(before[from + hashAt] ?? 0) & mask
      while (places[place * fields + lexemeAt] !== 0) place = (place + 1) & mask
      places.set(before.subarray(from, from + fields), place * fields)
    }
  }

  return { at, size: () => lexemes.length }
}

/** The highest bits of a product depend on all letters, the lowest on few: the lowest choose the place. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** A call takes only so many arguments, and a text may be one word. */
const mostArguments = 1 << 12

function textOf(word: Uint16Array): string {
  let text = ''
  for (let at = 0; at < word.length; at += mostArguments)
    text += String.fromCharCode(...word.subarray(at, at + mostArguments))
  return text
}

function longer(letters: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const made = new Uint16Array(Math.max(2 * letters.length, least))
  made.set(letters)
  return made
}

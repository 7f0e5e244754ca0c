import type { Lexeme } from './lexicon.ts'

/** A table keeps at least half of its places free, so that a look ends soon. */
const firstPlaces = 1 << 12

/** Room for the letters of so many words of usual length to begin with. */
const firstLetters = firstPlaces * 4

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
  let places: Array<Lexeme | undefined> = new Array(firstPlaces).fill(undefined)
  let hashes = new Int32Array(firstPlaces)
  /** Where the letters of the word at a place begin. */
  let begins = new Int32Array(firstPlaces)
  /** The letters of all words. */
  let letters = new Uint16Array(firstLetters)
  let used = 0
  let size = 0

  function at(codes: Uint16Array, start: number, end: number): Lexeme {
    const length = end - start
    let hash = length
    for (let index = start; index < end; index++)
      hash = Math.imul(hash ^ (codes[index] ?? 0), multiplier)
    const place = placeOf(hash, codes, start, length)
    const known = places[place]
    if (known !== undefined) return known
    const word = codes.slice(start, end)
    const lexeme = make(String.fromCharCode(...word))
    // Making it may have asked for other words.
    add(lexeme, hash, word)
    return lexeme
  }

  function add(lexeme: Lexeme, hash: number, word: Uint16Array): void {
    const { length } = word
    if (used + length > letters.length) letters = longer(letters, used + length)
    letters.set(word, used)
    const place = placeOf(hash, word, 0, length)
    places[place] = lexeme
    hashes[place] = hash
    begins[place] = used
    used += length
    size++
    if (size * 2 > places.length) grow()
  }

  /** Where the word is, or will be. */
  function placeOf(hash: number, codes: Uint16Array, start: number, length: number): number {
    const mask = places.length - 1
    let place = mix(hash) & mask
    for (let lexeme = places[place]; lexeme !== undefined; lexeme = places[place]) {
      if (
        hashes[place] === hash &&
        lexeme.text.length === length &&
        isAt(begins[place] ?? 0, codes, start, length)
      )
        break
      place = (place + 1) & mask
    }
    return place
  }

  function isAt(begin: number, codes: Uint16Array, start: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (letters[begin + at] !== codes[start + at]) return false
    return true
  }

  function grow(): void {
    const [before, known, begun] = [places, hashes, begins]
    const mask = 2 * before.length - 1
    places = new Array(2 * before.length).fill(undefined)
    hashes = new Int32Array(2 * before.length)
    begins = new Int32Array(2 * before.length)
    for (let from = 0; from < before.length; from++) {
      const lexeme = before[from]
      const hash = known[from] ?? 0
      if (lexeme === undefined) continue
      let place = mix(hash) & mask
      while (places[place] !== undefined) place = (place + 1) & mask
      places[place] = lexeme
      hashes[place] = hash
      begins[place] = begun[from] ?? 0
    }
  }

  return { at, size: () => size }
}

/** The highest bits of a product depend on all letters, the lowest on few: the lowest choose the place. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15)
}

function longer(letters: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const made = new Uint16Array(Math.max(2 * letters.length, least))
  made.set(letters)
  return made
}

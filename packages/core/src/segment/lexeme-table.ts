import { classOfCode, combining, joining, letter, number } from './character-classes.ts'
import type { Lexeme } from './lexicon.ts'

/** A table keeps at least half of its places free, so that a look ends soon. */
const firstPlaces = 1 << 12

/** Room for the letters of so many words of usual length to begin with. */
const firstLetters = firstPlaces * 4

/** Drawn anew in each process, so that nobody can write a text whose words all fall on one place. */
const multiplier = Math.floor(Math.random() * 2 ** 30) * 4 + 3

/** What may stand within a word beside letters. */
const inWords = number | combining | joining
const fullStop = '.'.charCodeAt(0)

/** Lexemes, found by the letters that stand in a text. */
export interface LexemeTable {
  /** How many it has. */
  readonly size: () => number
  /** The lexeme of the word from one offset of a text to another; made where it is new. */
  readonly at: (text: string, start: number, end: number) => Lexeme
  /**
   * The lexeme of the word that begins with the letter at an offset, read to its end at one look. Most words are nothing
   * but letters; `undefined` where another sign may belong to it.
   */
  readonly plainAt: (text: string, start: number) => Lexeme | undefined
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
  /** The letters of all words; behind them, those of the word that is looked for. */
  let letters = new Uint16Array(firstLetters)
  let used = 0
  let size = 0

  function at(text: string, start: number, end: number): Lexeme {
    const length = end - start
    if (used + length > letters.length) letters = longer(letters, used + length)
    let hash = 0
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(start + index)
      letters[used + index] = code
      hash = Math.imul(hash ^ code, multiplier)
    }
    return find(text, start, length, hash)
  }

  function plainAt(text: string, start: number): Lexeme | undefined {
    let hash = 0
    let length = 0
    for (; start + length < text.length; length++) {
      const code = text.charCodeAt(start + length)
      const found = classOfCode(code)
      if ((found & letter) === 0) {
        // A full stop behind one letter may be that of `т.е`.
        const goesOn = found & inWords || found === 0 || (length === 1 && code === fullStop)
        if (goesOn) return undefined
        break
      }
      if (used + length >= letters.length) letters = longer(letters, used + length + 1)
      letters[used + length] = code
      hash = Math.imul(hash ^ code, multiplier)
    }
    return find(text, start, length, hash)
  }

  /** @param hash Of the letters, which stand behind those of all words. */
  function find(text: string, start: number, length: number, ofLetters: number): Lexeme {
    const hash = Math.imul(ofLetters ^ length, multiplier)
    const place = placeOf(hash, length)
    const known = places[place]
    if (known !== undefined) return known
    const lexeme = make(text.slice(start, start + length))
    places[place] = lexeme
    hashes[place] = hash
    begins[place] = used
    used += length
    size++
    if (size * 2 > places.length) grow()
    return lexeme
  }

  /** Where the word is, or will be. */
  function placeOf(hash: number, length: number): number {
    const mask = places.length - 1
    let place = mix(hash) & mask
    for (let lexeme = places[place]; lexeme !== undefined; lexeme = places[place]) {
      if (
        hashes[place] === hash &&
        lexeme.text.length === length &&
        isAt(begins[place] ?? 0, length)
      )
        break
      place = (place + 1) & mask
    }
    return place
  }

  function isAt(begin: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (letters[begin + at] !== letters[used + at]) return false
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

  return { at, plainAt, size: () => size }
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

import { numberPairs } from './pair-numbers.ts'
import type { WordChances } from './word-chances.ts'

/** What a candidate is to the selection: its words and pairs of neighbouring words, each distinct one once. */
export interface Entry {
  readonly at: number
  /** How many words it has. */
  readonly length: number
  readonly words: ReadonlyArray<number>
  /** How often it has each of them. */
  readonly times: ReadonlyArray<number>
  readonly pairs: ReadonlyArray<number>
  /** How likely a person's summary has each of them. */
  readonly chances: ReadonlyArray<number>
}

/** Makes entries, and numbers their words and pairs. */
export interface EntryMaker {
  /** @param at Marks the entry: no two have the same. */
  readonly make: (words: ReadonlyArray<number>, rank: number, at: number) => Entry
  /** What numbers of words, and of pairs, are below. */
  readonly size: () => { readonly words: number; readonly pairs: number }
}

/** Begin to make entries for one act. */
export function makeEntries(chances: WordChances): EntryMaker {
  const pairNumbers = numberPairs()
  /** The entry that had a word or a pair last, and the place of the word in it. */
  const wordSeen: Array<number | undefined> = []
  const wordPlace: Array<number> = []
  const pairSeen: Array<number | undefined> = []
  return { make, size: () => ({ words: wordSeen.length, pairs: pairNumbers.size() }) }

  function make(all: ReadonlyArray<number>, rank: number, at: number): Entry {
    const words: Array<number> = []
    const times: Array<number> = []
    const pairs: Array<number> = []
    const pairChances: Array<number> = []
    let before = -1
    for (const word of all) {
      while (wordSeen.length <= word) {
        wordSeen.push(undefined)
        wordPlace.push(0)
      }
      const place = wordPlace[word] ?? 0
      if (wordSeen[word] === at) times[place] = (times[place] ?? 0) + 1
      else {
        wordSeen[word] = at
        wordPlace[word] = words.push(word) - 1
        times.push(1)
      }
      if (before >= 0) {
        const pair = pairNumbers.of(before, word)
        if (pairSeen[pair] !== at) {
          pairSeen[pair] = at
          pairs.push(pair)
          pairChances.push(chances.ofPair(before, word, rank))
        }
      }
      before = word
    }
    return { at, length: all.length, words, times, pairs, chances: pairChances }
  }
}

import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import { word } from '../segment/words.ts'
import type { Counts } from './formula.ts'

/** A sentence of more words is long: plain-language guides of several countries agree on about 25. */
export const longSentence = 25
/** LIX and RIX: a long word has more than six letters. */
const longWord = 6

/** Counts of nothing. */
export function emptyCounts(): Counts {
  return {
    characters: 0,
    letters: 0,
    words: 0,
    sentences: 0,
    syllables: 0,
    wordsOf3Syllables: 0,
    wordsOf4Syllables: 0,
    wordsOf5Syllables: 0,
    wordsOf6Syllables: 0,
    longWords: 0,
    longSentences: 0,
    longestSentence: 0,
  }
}

/** Add one set of counts to another, in place. */
export function addCounts(total: Counts, part: Counts): void {
  for (const key of Object.keys(part) as Array<keyof Counts>) {
    if (key === 'longestSentence') total[key] = Math.max(total[key], part[key])
    else total[key] += part[key]
  }
}

interface WordCounts {
  readonly letters: number
  readonly characters: number
  readonly syllables: number
}
const cache = new WeakMap<Language, Map<string, WordCounts>>()
const largestCache = 200_000

/**
 * Count one sentence. By Flesch's rules a figure and an abbreviation are one word of one syllable.
 *
 * @param text A sentence, a lead-in, or an item of an enumeration: each is a unit of reading.
 */
export function countSentence(text: string, language: Language): Counts {
  const counts = emptyCounts()
  for (const found of text.match(word) ?? []) {
    const { letters, characters, syllables } = countWord(found, language)
    counts.words++
    counts.letters += letters
    counts.characters += characters
    counts.syllables += syllables
    if (syllables >= 3) counts.wordsOf3Syllables++
    if (syllables >= 4) counts.wordsOf4Syllables++
    if (syllables >= 5) counts.wordsOf5Syllables++
    if (syllables >= 6) counts.wordsOf6Syllables++
    if (letters > longWord) counts.longWords++
  }
  if (counts.words === 0) return counts
  counts.sentences = 1
  counts.longSentences = counts.words > longSentence ? 1 : 0
  counts.longestSentence = counts.words
  return counts
}

/** Count passages as units of reading: a lead-in and each item count, as Flesch counted what a colon or semicolon ends. */
export function countPassage({ piece, tail, leadIns }: Passage, language: Language): Counts {
  // Closing words are counted once, with the passage that they were taken from: it ends where they begin.
  const own =
    tail && tail.eId === piece.eId && leadIns.length > 0 ? `${piece.text} ${tail.text}` : piece.text
  return countSentence(own, language)
}

function countWord(found: string, language: Language): WordCounts {
  let known = cache.get(language)
  if (!known || known.size > largestCache) {
    known = new Map()
    cache.set(language, known)
  }
  const before = known.get(found)
  if (before) return before
  const letters = found.match(/\p{L}/gu)?.length ?? 0
  const characters = letters + (found.match(/\p{N}/gu)?.length ?? 0)
  const made = {
    letters,
    characters,
    syllables: letters === 0 ? 1 : Math.max(1, language.syllables(found)),
  }
  known.set(found, made)
  return made
}

import type { Act } from '../act/types.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { stopWordsOf } from '../segment/stop-words.ts'
import { listWords, wordsOf } from '../segment/word-list.ts'
import type { Tellable } from './tellables.ts'
import type { WordFeatures } from './word-features.ts'
import { numberWords, type WordNumbers } from './word-numbers.ts'

/** What an act has of its words. */
export interface CountedWords {
  readonly numbers: WordNumbers<Lexeme>
  /** How often its passages have each word, by number. */
  readonly uses: ReadonlyArray<number>
  readonly featuresOf: (word: number, nth: number) => WordFeatures
}

/** Nearness to the start of what stands nowhere in the act. */
const nowhere = 1_000

/**
 * Count the words of an act's passages, those of a lead-in once. Each is looked at once.
 *
 * @param ranks How much each passage matters.
 */
export function countWordsOf(
  act: Act,
  tellables: ReadonlyArray<Tellable>,
  ranks: ReadonlyArray<number>,
  language: Language,
): CountedWords {
  const numbers = numberWords<Lexeme>()
  // Of each word, by number; the passages that have it by count, and by the place of the first and the last.
  const uses: Array<number> = []
  const passages: Array<number> = []
  const firsts: Array<number> = []
  const lasts: Array<number> = []
  const bestRanks: Array<number> = []
  const sumsOfRanks: Array<number> = []
  const known = new Set<number>()
  const headings = new Set<string>()
  let total = 0
  for (const [at, { passage }] of tellables.entries()) {
    headings.add(passage.heading)
    for (const leadIn of passage.leadIns) {
      if (known.has(leadIn.start)) continue
      known.add(leadIn.start)
      count(leadIn, at)
    }
    count(passage.piece, at)
  }
  const title = new Set(listWords(act.data.title, language).lexemes.map(({ lower }) => lower))
  const headed = new Map<string, number>()
  for (const heading of headings)
    for (const lower of new Set(listWords(heading, language).lexemes.map((one) => one.lower)))
      headed.set(lower, (headed.get(lower) ?? 0) + 1)
  const functionWords = stopWordsOf(language)
  const long = Math.log(Math.max(1, total) / 100)

  return { numbers, uses, featuresOf }

  function count(piece: Piece, at: number): void {
    const { lexemes } = wordsOf(piece, language)
    const rank = ranks[at] ?? 0
    total += lexemes.length
    for (const lexeme of lexemes) {
      const number = numbers.of(lexeme)
      if (number === uses.length) {
        uses.push(0)
        passages.push(0)
        firsts.push(at)
        lasts.push(-1)
        bestRanks.push(rank)
        sumsOfRanks.push(0)
      }
      uses[number] = (uses[number] ?? 0) + 1
      if (lasts[number] === at) continue
      passages[number] = (passages[number] ?? 0) + 1
      sumsOfRanks[number] = (sumsOfRanks[number] ?? 0) + rank
      bestRanks[number] = Math.max(rank, bestRanks[number] ?? rank)
      lasts[number] = at
    }
  }

  function featuresOf(word: number, nth: number): WordFeatures {
    const { lower, isNumber } = numbers.words[word] ?? { lower: '', isNumber: false }
    const isFunction = functionWords.has(lower)
    const inHeadings = headed.get(lower) ?? 0
    const first = firsts[word] ?? nowhere
    const often = Math.log(uses[word] ?? 1)
    const again = Math.log(nth)
    return {
      constant: 1,
      uses: often,
      passages: Math.log(passages[word] ?? 1),
      titled: Number(title.has(lower)),
      headed: Number(inHeadings > 0),
      headings: inHeadings / Math.max(1, headings.size),
      leading: 1 / (1 + first),
      opens: Number(first === 0),
      bestRank: bestRanks[word] ?? 0,
      meanRank: (sumsOfRanks[word] ?? 0) / (passages[word] ?? 1),
      function: Number(isFunction),
      figure: Number(isNumber),
      long,
      again: isFunction ? 0 : again,
      functionAgain: isFunction ? again : 0,
      usedAgain: again * often,
    }
  }
}

import type { Act } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { listWords, wordsOf } from '../segment/word-list.ts'
import { pairWeights } from './pair-weights.ts'
import type { Tellable } from './tellables.ts'
import { wordWeights } from './word-weights.ts'

/** What may tell whether a person's summary of the act has a word so many times. None of it knows a word of any language. */
export interface WordFeatures {
  constant: number
  /** How often the act has it, by logarithm. */
  uses: number
  /** In how many passages, by logarithm. */
  passages: number
  titled: number
  /** It stands in a heading. */
  headed: number
  /** Share of the headings that have it. */
  headings: number
  /** Nearness of its first use to the start of the act: 1 in the first passage, 1/2 in the second. */
  leading: number
  opens: number
  /** A function word. */
  function: number
  figure: number
  /** Words of the act, by logarithm. */
  long: number
  /** Which use of it in the summary is meant, by logarithm: of a word that is about something, of a function word. */
  again: number
  functionAgain: number
  /** The same, the more the more often the act has it. */
  usedAgain: number
}

/** What may tell whether a person's summary has two neighbouring words of a passage side by side. */
export interface PairFeatures {
  constant: number
  /** The odds of each word, by logarithm, and both together. */
  first: number
  second: number
  both: number
  firstFunction: number
  secondFunction: number
  bothFunction: number
  /** How much the passage matters. */
  rank: number
}

/** How likely a person's summary of one act has a word, and two of them side by side. */
export interface WordChances<Word = Lexeme> {
  /** @param nth The use that is meant: the first is 1. */
  readonly ofWord: (word: Word, nth: number) => number
  readonly ofPair: (first: Word, second: Word, rank: number) => number
}

/** What an act has of its words. */
export interface CountedWords {
  readonly featuresOf: (lexeme: Lexeme, nth: number) => WordFeatures
  /** The distinct words of its passages. */
  readonly words: ReadonlyMap<string, { readonly lexeme: Lexeme; readonly uses: number }>
}

interface Count {
  readonly lexeme: Lexeme
  uses: number
  passages: number
  readonly first: number
  last: number
}

const unused = { uses: 1, passages: 1, first: 1_000 }

/** Count the words of an act's passages, those of a lead-in once. Each is looked at once. */
export function countWordsOf(
  act: Act,
  tellables: ReadonlyArray<Tellable>,
  language: Language,
): CountedWords {
  const words = new Map<string, Count>()
  const known = new Set<number>()
  const headings = new Set<string>()
  let total = 0
  for (const [at, { passage }] of tellables.entries()) {
    headings.add(passage.heading)
    const leadIns = passage.leadIns.filter(({ start }) => !known.has(start))
    for (const { start } of leadIns) known.add(start)
    for (const piece of [...leadIns, passage.piece])
      for (const lexeme of wordsOf(piece, language).lexemes) {
        total++
        const count = words.get(lexeme.lower)
        if (!count) words.set(lexeme.lower, { lexeme, uses: 1, passages: 1, first: at, last: at })
        else {
          count.uses++
          if (count.last !== at) count.passages++
          count.last = at
        }
      }
  }
  const title = new Set(listWords(act.data.title, language).lexemes.map(({ lower }) => lower))
  const headed = new Map<string, number>()
  for (const heading of headings)
    for (const lower of new Set(listWords(heading, language).lexemes.map((one) => one.lower)))
      headed.set(lower, (headed.get(lower) ?? 0) + 1)
  const functionWords = new Set(language.stopWords)
  const long = Math.log(Math.max(1, total) / 100)

  return { words, featuresOf }

  function featuresOf({ lower, isNumber }: Lexeme, nth: number): WordFeatures {
    const { uses, passages, first } = words.get(lower) ?? unused
    const isFunction = functionWords.has(lower)
    const inHeadings = headed.get(lower) ?? 0
    const again = Math.log(nth)
    return {
      constant: 1,
      uses: Math.log(uses),
      passages: Math.log(passages),
      titled: Number(title.has(lower)),
      headed: Number(inHeadings > 0),
      headings: inHeadings / Math.max(1, headings.size),
      leading: 1 / (1 + first),
      opens: Number(first === 0),
      function: Number(isFunction),
      figure: Number(isNumber),
      long,
      again: isFunction ? 0 : again,
      functionAgain: isFunction ? again : 0,
      usedAgain: again * Math.log(uses),
    }
  }
}

/** What tells of two words side by side. @param odds Of the first use of a word, by logarithm. */
export function pairFeatures(
  first: WordFeatures,
  second: WordFeatures,
  odds: readonly [number, number],
  rank: number,
): PairFeatures {
  return {
    constant: 1,
    first: odds[0],
    second: odds[1],
    both: (odds[0] * odds[1]) / 4,
    firstFunction: first.function,
    secondFunction: second.function,
    bothFunction: first.function * second.function,
    rank,
  }
}

const wordNames = Object.keys(wordWeights) as Array<keyof WordFeatures>
const pairNames = Object.keys(pairWeights) as Array<keyof PairFeatures>
/** No use of a word beyond this is asked for: the weights say nothing of it. */
const mostUses = 8

interface KnownWord {
  readonly features: WordFeatures
  /** By logarithm, of each use that was asked for. */
  readonly odds: Array<number>
}

/** How likely a person's summary has the words of an act, by weights that were learnt. */
export function chancesOf(
  act: Act,
  tellables: ReadonlyArray<Tellable>,
  language: Language,
): WordChances {
  const counted = countWordsOf(act, tellables, language)
  const known = new Map<string, KnownWord>()
  const recall = (lexeme: Lexeme): KnownWord => {
    const found = known.get(lexeme.lower)
    if (found) return found
    const made = { features: counted.featuresOf(lexeme, 1), odds: [] }
    known.set(lexeme.lower, made)
    return made
  }
  const oddsOf = (lexeme: Lexeme, nth: number): number => {
    const { odds } = recall(lexeme)
    const own = odds[nth]
    if (own !== undefined) return own
    const features = counted.featuresOf(lexeme, nth)
    let sum = language.wordOdds.get(lexeme.lower) ?? 0
    for (const name of wordNames) sum += wordWeights[name] * features[name]
    odds[nth] = sum
    return sum
  }
  return {
    ofWord: (lexeme, nth) => (nth > mostUses ? 0 : chance(oddsOf(lexeme, nth))),
    ofPair: (first, second, rank) => {
      const odds = [oddsOf(first, 1), oddsOf(second, 1)] as const
      const features = pairFeatures(recall(first).features, recall(second).features, odds, rank)
      let sum = 0
      for (const name of pairNames) sum += pairWeights[name] * features[name]
      return chance(sum)
    },
  }
}

/** The chance that odds stand for. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

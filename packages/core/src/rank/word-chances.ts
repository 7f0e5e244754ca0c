import type { Act } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { countWordsOf } from './count-words.ts'
import { pairWeights } from './pair-weights.ts'
import type { Tellable } from './tellables.ts'
import {
  type PairFeatures,
  pairFeatures,
  type WordFeatures,
  type WordOfPair,
} from './word-features.ts'
import { wordWeights } from './word-weights.ts'

/** How likely a person's summary of one act has a word, and two of them side by side. Words are told by number. */
export interface WordChances {
  /** @param nth The use that is meant: the first is 1. */
  readonly ofWord: (word: number, nth: number) => number
  readonly ofPair: (first: number, second: number, rank: number) => number
}

/** The same of an act, with the numbers of its words. */
export interface ActChances extends WordChances {
  /** Words that differ only by capital letters have one number; words that the act does not have, too. */
  readonly numberOf: (word: Lexeme) => number
}

/** No use of a word beyond this is asked for: the weights say nothing of it. */
const mostUses = 8
const notAsked = -1

interface KnownWord extends WordOfPair {
  /** What each further use adds to the odds, by the logarithm of its number. */
  readonly again: number
}

/**
 * How likely a person's summary has the words of an act, by weights that were learnt.
 *
 * @param ranks How much each passage matters.
 */
export function chancesOf(
  act: Act,
  tellables: ReadonlyArray<Tellable>,
  ranks: ReadonlyArray<number>,
  language: Language,
): ActChances {
  const { numbers, featuresOf } = countWordsOf(act, tellables, ranks, language)
  const known: Array<KnownWord> = []
  /** Of each word so many chances one behind another. */
  const chances: Array<number> = []
  return {
    numberOf: numbers.of,
    ofWord(word, nth) {
      if (nth > mostUses) return 0
      const { odds, again } = recall(word)
      const place = word * (mostUses + 1) + nth
      const own = chances[place] ?? notAsked
      if (own !== notAsked) return own
      const made = chance(odds + again * Math.log(nth))
      chances[place] = made
      return made
    },
    ofPair: (first, second, rank) =>
      chance(pairOdds(pairFeatures(recall(first), recall(second), rank))),
  }

  function recall(word: number): KnownWord {
    while (known.length <= word) known.push(learn(known.length))
    return known[word] ?? learn(word)
  }

  function learn(word: number): KnownWord {
    const features = featuresOf(word, 1)
    for (let nth = 0; nth <= mostUses; nth++) chances.push(notAsked)
    return {
      isFunction: features.function === 1,
      odds: (language.wordOdds.get(numbers.words[word]?.lower ?? '') ?? 0) + wordOdds(features),
      again: againOf(features),
    }
  }
}

/** The features of a further use are multiples of the logarithm of its number. */
function againOf({ function: isFunction, uses }: WordFeatures): number {
  const { again, functionAgain, usedAgain } = wordWeights
  return (isFunction === 1 ? functionAgain : again) + usedAgain * uses
}

/** What the features of a word say, written out: a sum over their names would take several times as long. */
export function wordOdds(its: WordFeatures): number {
  const one = wordWeights
  return (
    one.constant * its.constant +
    one.uses * its.uses +
    one.passages * its.passages +
    one.titled * its.titled +
    one.headed * its.headed +
    one.headings * its.headings +
    one.leading * its.leading +
    one.opens * its.opens +
    one.bestRank * its.bestRank +
    one.meanRank * its.meanRank +
    one.function * its.function +
    one.figure * its.figure +
    one.long * its.long +
    one.again * its.again +
    one.functionAgain * its.functionAgain +
    one.usedAgain * its.usedAgain
  )
}

/** What the features of a pair say, written out for the same reason. */
export function pairOdds(its: PairFeatures): number {
  const one = pairWeights
  return (
    one.constant * its.constant +
    one.first * its.first +
    one.second * its.second +
    one.both * its.both +
    one.firstFunction * its.firstFunction +
    one.secondFunction * its.secondFunction +
    one.bothFunction * its.bothFunction +
    one.rank * its.rank
  )
}

/** The chance that odds stand for. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

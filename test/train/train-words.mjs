/**
 * Learn which words of a bill its summary has, and which pairs of neighbouring words.
 */
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { tokensOf } from '../evaluate/rouge.mjs'
import { logistic } from './logistic.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const core = (path) => import(pathToFileURL(join(root, 'packages/core/dist', path)).href)
const { countWordsOf } = await core('rank/count-words.js')
const { pairFeatures } = await core('rank/word-features.js')
const { piecesOf } = await core('facts/passages.js')
const { wordsOf } = await core('segment/word-list.js')

/** Pulls weights that little speaks for towards 0, those of words more. */
const ridge = 0.1
const wordRidge = 3
/** A word has odds of its own where so many bills have it. */
const fewestBills = 100
/** Uses of a word that are learnt: of one that is about something, and of a function word. */
const mostUses = 2
const mostFunctionUses = 4
/** Every so many pairs are enough to learn from. */
const everyPairs = 5

/** @returns `{ weights, odds }`: of features, and of words; rounded as they are written. */
export function trainWords(bills, language) {
  const counted = bills.map(({ act, tellables, ranks }) =>
    countWordsOf(act, tellables, ranks, language),
  )
  const billsWith = new Map()
  for (const { numbers } of counted)
    for (const { lower } of numbers.words) billsWith.set(lower, (billsWith.get(lower) ?? 0) + 1)
  const own = [...billsWith].filter(([, count]) => count >= fewestBills).map(([word]) => word)
  own.sort()
  const place = new Map(own.map((word, at) => [word, at]))
  let names = []
  const rows = counted.flatMap(({ numbers, uses, featuresOf }, nth) => {
    const wanted = countsOf(tokensOf(bills[nth].summary))
    return numbers.words.flatMap(({ lower: word }, number) => {
      const most = featuresOf(number, 1).function ? mostFunctionUses : mostUses
      return Array.from({ length: Math.min(uses[number], most) }, (_, at) => {
        const features = featuresOf(number, at + 1)
        names = Object.keys(features)
        const values = Object.values(features)
        const ats = values.map((_, index) => index)
        if (place.has(word)) {
          ats.push(names.length + place.get(word))
          values.push(1)
        }
        return { at: ats, values, wanted: Number(hasUse(word, wanted, at + 1)) }
      })
    })
  })
  const solution = logistic(rows, names.length + own.length, (at) =>
    at < names.length ? ridge : wordRidge,
  )
  const odds = own.map((word, at) => [word, shown(solution[names.length + at])])
  return {
    weights: Object.fromEntries(names.map((name, at) => [name, shown(solution[at])])),
    odds: new Map(odds.filter(([, weight]) => weight !== 0)),
  }
}

/** @returns Weights of the features of pairs; rounded as they are written. */
export function trainPairs(bills, { weights, odds }, language) {
  let names = []
  const rows = bills.flatMap(({ act, tellables, ranks, summary }) => {
    const { numbers, featuresOf } = countWordsOf(act, tellables, ranks, language)
    const reference = tokensOf(summary)
    const wanted = new Set(reference.slice(1).map((token, at) => `${reference[at]} ${token}`))
    const known = new Map()
    const recall = (lexeme) => {
      const found = known.get(lexeme.lower)
      if (found) return found
      const features = featuresOf(numbers.of(lexeme), 1)
      let sum = odds.get(lexeme.lower) ?? 0
      for (const name of Object.keys(features)) sum += weights[name] * features[name]
      const made = { isFunction: features.function === 1, odds: sum }
      known.set(lexeme.lower, made)
      return made
    }
    return tellables.flatMap(({ passage }, nth) => {
      const lexemes = piecesOf(passage).flatMap((piece) => wordsOf(piece, language).lexemes)
      return lexemes.slice(1).flatMap((second, at) => {
        if (at % everyPairs !== nth % everyPairs) return []
        const [a, b] = [recall(lexemes[at]), recall(second)]
        const features = pairFeatures(a, b, ranks[nth])
        names = Object.keys(features)
        const values = Object.values(features)
        const pair = tokensOf(`${lexemes[at].lower} ${second.lower}`).slice(0, 2).join(' ')
        return [{ at: values.map((_, index) => index), values, wanted: Number(wanted.has(pair)) }]
      })
    })
  })
  const solution = logistic(rows, names.length, () => ridge)
  return Object.fromEntries(names.map((name, at) => [name, shown(solution[at])]))
}

/** A word of several tokens (`low-income`) is there with all of them. */
function hasUse(word, wanted, nth) {
  const tokens = tokensOf(word)
  return tokens.length > 0 && tokens.every((token) => (wanted.get(token) ?? 0) >= nth)
}

function countsOf(list) {
  const counts = new Map()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

function shown(weight) {
  return Number(weight.toFixed(2)) + 0
}

import { type Entry, makeEntries } from './expected-entries.ts'
import type { WordChances } from './word-chances.ts'

/** Something that may be selected for its words. */
export interface Worded {
  /** How much it matters. */
  readonly rank: number
  /** Its words, by number; asked for once, and only when it comes into question. */
  readonly words: () => ReadonlyArray<number>
}

/** What else is known of the selection. */
export interface ExpectedOptions {
  /** Candidates that are told elsewhere. */
  readonly barred: ReadonlySet<number>
  /** Words that the summary has anyway, by number. */
  readonly told: ReadonlyArray<number>
  /** How many words a person would write. */
  readonly wanted: number
}

/** Only so many that matter most come into question; in a longer act more, by its root. */
const fewestInQuestion = 150
/** How much pairs of words count beside words. */
const pairsCount = 1.7
/** Something of which more than this share was said before is a repetition, and left out. */
const mostSaid = 0.9
/** Of what a summary says anyway, its title above all, so many pairs are in that of a person. */
const chanceOfTold = 0.6
/** Marks what is told anyway among entries. */
const noCandidate = -1

/**
 * Select those which together come nearest to a person's summary, as far as can be expected of their words: at each step
 * the one with which the expected share of words and pairs in common is highest, until none makes it higher. So what is
 * said already adds nothing, and how much is told depends on how much is worth it.
 *
 * What a candidate adds only shrinks, so an old value is a bound: only those are computed anew that reach the top. Steps
 * and candidates in question are bounded, so that time grows with the number of candidates. Words and pairs are numbers,
 * and each distinct one of a candidate is looked up once, however often it is weighed.
 *
 * @param candidates In source order.
 * @returns Selects; it takes the candidates that are selected before all others, and gives indices, ascending.
 */
export function selectExpected(
  candidates: ReadonlyArray<Worded>,
  chances: WordChances,
  { barred, told, wanted }: ExpectedOptions,
): (first: ReadonlyArray<number>) => Array<number> {
  const { make, size } = makeEntries(chances)
  const saidAnyway = make(told, 0, noCandidate)
  const best = inQuestion(candidates, barred)
  const entries = new Map<number, Entry>()

  return (first) => {
    const open = [...new Set([...first, ...best])].map(entryOf)
    const { words, pairs } = size()
    const uses = new Int32Array(words)
    const said = new Uint8Array(pairs)
    const selected: Array<number> = []
    let hits = gainOfWords(saidAnyway) + pairsCount * chanceOfTold * saidAnyway.pairs.length
    let count = saidAnyway.length
    tell(saidAnyway)
    for (const entry of open.splice(0, new Set(first).size)) take(entry)
    /** What each would add when it was last asked; never less than what it adds now. */
    const gains = Float64Array.from(open, gainOf)
    const values = new Float64Array(open.length)
    /** Places in these lists, that of the highest value first. */
    const order = open.map((_, place) => place)
    for (let value = valueWith(0, 0); ; ) {
      const place = findBest()
      const entry = open[place]
      if (!entry) break
      const next = valueWith(gains[place] ?? 0, entry.length)
      if (next <= value) break
      value = next
      take(entry)
      order.splice(order.indexOf(place), 1)
    }
    return selected.sort((a, b) => a - b)

    function valueWith(gain: number, length: number): number {
      return (hits + gain) / (count + length + wanted)
    }

    /** Computes anew only what could still be the best. @returns Its place; -1 where there is none. */
    function findBest(): number {
      for (const place of order) values[place] = valueWith(gains[place] ?? 0, lengthOf(place))
      sortNearlySorted(order, values)
      let found = -1
      let highest = Number.NEGATIVE_INFINITY
      for (const place of order) {
        const entry = open[place]
        if (!entry || (values[place] ?? 0) <= highest) break
        const gain = gainOf(entry)
        gains[place] = gain
        const value = valueWith(gain, entry.length)
        if (value > highest && !isSaid(entry)) {
          found = place
          highest = value
        }
      }
      return found
    }

    function lengthOf(place: number): number {
      return open[place]?.length ?? 0
    }

    function gainOf(entry: Entry): number {
      const { pairs, chances } = entry
      let gain = 0
      for (let at = 0; at < pairs.length; at++)
        if (said[pairs[at] ?? 0] === 0) gain += chances[at] ?? 0
      return gainOfWords(entry) + pairsCount * gain
    }

    function gainOfWords({ words, times }: Entry): number {
      let gain = 0
      for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? 0
        const before = uses[word] ?? 0
        const behind = before + (times[at] ?? 0)
        for (let nth = before + 1; nth <= behind; nth++) gain += chances.ofWord(word, nth)
      }
      return gain
    }

    function isSaid({ pairs }: Entry): boolean {
      let known = 0
      for (const pair of pairs) known += said[pair] ?? 0
      return known > mostSaid * pairs.length
    }

    function take(entry: Entry): void {
      hits += gainOf(entry)
      count += entry.length
      tell(entry)
      selected.push(entry.at)
    }

    function tell({ words, times, pairs }: Entry): void {
      for (const [at, word] of words.entries()) uses[word] = (uses[word] ?? 0) + (times[at] ?? 0)
      for (const pair of pairs) said[pair] = 1
    }
  }

  function entryOf(at: number): Entry {
    const known = entries.get(at)
    if (known) return known
    const made = make(candidates[at]?.words() ?? [], candidates[at]?.rank ?? 0, at)
    entries.set(at, made)
    return made
  }
}

function inQuestion(
  candidates: ReadonlyArray<Pick<Worded, 'rank'>>,
  barred: ReadonlySet<number>,
): Array<number> {
  const most = Math.max(fewestInQuestion, Math.ceil(Math.sqrt(candidates.length)))
  const order = candidates.flatMap((_, at) => (barred.has(at) ? [] : [at]))
  const rankOf = (at: number): number => candidates[at]?.rank ?? 0
  return order.sort((a, b) => rankOf(b) - rankOf(a) || a - b).slice(0, most)
}

/** Sorts by insertion, the highest value first: from one step to the next few change their place. */
function sortNearlySorted(order: Array<number>, values: Float64Array): void {
  for (let from = 1; from < order.length; from++) {
    const place = order[from] ?? 0
    const value = values[place] ?? 0
    let at = from
    for (; at > 0 && (values[order[at - 1] ?? 0] ?? 0) < value; at--) order[at] = order[at - 1] ?? 0
    order[at] = place
  }
}

import type { WordChances } from './word-chances.ts'

interface Word {
  readonly lower: string
}

/** Something that may be selected for its words. */
export interface Worded<W extends Word> {
  /** How much it matters. */
  readonly rank: number
  /** Its words; asked for once, and only when it comes into question. */
  readonly lexemes: () => ReadonlyArray<W>
}

/** What is selected besides, and for how long a summary. */
export interface ExpectedOptions<W extends Word> {
  /** Candidates that are selected before all others. */
  readonly first: ReadonlyArray<number>
  /** Candidates that are told elsewhere. */
  readonly barred: ReadonlySet<number>
  /** Words that the summary has anyway. */
  readonly told: ReadonlyArray<W>
  /** How many words a person would write. */
  readonly wanted: number
}

/** Only so many that matter most come into question; in a longer act more, by its root. */
const fewestInQuestion = 150
/** How much pairs of words count beside words. */
const pairsCount = 2
/** Something of which more than this share was said before is a repetition, and left out. */
const mostSaid = 0.9
/** Of what a summary says anyway, its title above all, so many pairs are in that of a person. */
const chanceOfTold = 0.6

interface Entry<W extends Word> {
  readonly at: number
  readonly lexemes: ReadonlyArray<W>
  readonly pairs: ReadonlyMap<string, number>
  /** What it would add when it was last asked; never less than what it adds now. */
  gain: number
}

/**
 * Select those which together come nearest to a person's summary, as far as can be expected of their words: at each step
 * the one with which the expected share of words and pairs in common is highest, until none makes it higher. So what is
 * said already adds nothing, and how much is told depends on how much is worth it.
 *
 * What a candidate adds only shrinks, so an old value is a bound: only those are computed anew that reach the top. Steps
 * and candidates in question are bounded, so that time grows with the number of candidates.
 *
 * @param candidates In source order.
 * @returns Indices, ascending.
 */
export function selectExpected<W extends Word>(
  candidates: ReadonlyArray<Worded<W>>,
  chances: WordChances<W>,
  { first, barred, told, wanted }: ExpectedOptions<W>,
): Array<number> {
  const uses = new Map<string, number>()
  const said = new Set<string>()
  const selected = new Set<number>()
  let hits = 0
  let count = 0
  for (const lexeme of told) hits += chances.ofWord(lexeme, use(lexeme))
  for (const [a, b] of neighbours(told)) said.add(`${a.lower} ${b.lower}`)
  hits += pairsCount * chanceOfTold * said.size
  count = told.length

  const entries = new Map(inQuestion(candidates, first, barred).map((at) => [at, entryOf(at)]))
  for (const at of first) take(at)
  for (const entry of entries.values()) entry.gain = gainOf(entry)
  for (let value = valueWith(0, 0); entries.size > 0; ) {
    const best = findBest()
    if (!best) break
    const next = valueWith(best.gain, best.lexemes.length)
    if (next <= value) break
    value = next
    take(best.at)
  }
  return [...selected].sort((a, b) => a - b)

  function valueWith(gain: number, words: number): number {
    return (hits + gain) / (count + words + wanted)
  }

  /** Computes anew only what could still be the best. */
  function findBest(): Entry<W> | undefined {
    let best: Entry<W> | undefined
    let highest = Number.NEGATIVE_INFINITY
    const order = [...entries.values()].sort(
      (a, b) => valueWith(b.gain, b.lexemes.length) - valueWith(a.gain, a.lexemes.length),
    )
    for (const entry of order) {
      const { lexemes } = entry
      if (valueWith(entry.gain, lexemes.length) <= highest) break
      entry.gain = gainOf(entry)
      const value = valueWith(entry.gain, lexemes.length)
      if (value > highest && !isSaid(entry)) {
        best = entry
        highest = value
      }
    }
    return best
  }

  function entryOf(at: number): Entry<W> {
    const lexemes = candidates[at]?.lexemes() ?? []
    const rank = candidates[at]?.rank ?? 0
    const pairs = new Map<string, number>()
    for (const [a, b] of neighbours(lexemes))
      pairs.set(`${a.lower} ${b.lower}`, chances.ofPair(a, b, rank))
    return { at, lexemes, pairs, gain: 0 }
  }

  function gainOf({ lexemes, pairs }: Entry<W>): number {
    const own = new Map<string, number>()
    let gain = 0
    for (const lexeme of lexemes) {
      const nth = (own.get(lexeme.lower) ?? uses.get(lexeme.lower) ?? 0) + 1
      own.set(lexeme.lower, nth)
      gain += chances.ofWord(lexeme, nth)
    }
    for (const [pair, chance] of pairs) if (!said.has(pair)) gain += pairsCount * chance
    return gain
  }

  function isSaid({ pairs }: Entry<W>): boolean {
    let known = 0
    for (const pair of pairs.keys()) if (said.has(pair)) known++
    return known > mostSaid * pairs.size
  }

  function take(at: number): void {
    const entry = entries.get(at)
    if (!entry || selected.has(at)) return
    hits += gainOf(entry)
    count += entry.lexemes.length
    for (const lexeme of entry.lexemes) use(lexeme)
    for (const pair of entry.pairs.keys()) said.add(pair)
    selected.add(at)
    entries.delete(at)
  }

  /** @returns Which use of it this is. */
  function use({ lower }: Word): number {
    const nth = (uses.get(lower) ?? 0) + 1
    uses.set(lower, nth)
    return nth
  }
}

function inQuestion(
  candidates: ReadonlyArray<Pick<Worded<Word>, 'rank'>>,
  first: ReadonlyArray<number>,
  barred: ReadonlySet<number>,
): Array<number> {
  const most = Math.max(fewestInQuestion, Math.ceil(Math.sqrt(candidates.length)))
  const order = candidates.flatMap((_, at) => (barred.has(at) ? [] : [at]))
  const rankOf = (at: number): number => candidates[at]?.rank ?? 0
  const best = order.sort((a, b) => rankOf(b) - rankOf(a) || a - b).slice(0, most)
  return [...new Set([...first, ...best])]
}

function neighbours<W>(lexemes: ReadonlyArray<W>): Array<readonly [W, W]> {
  return lexemes.slice(1).flatMap((second, at) => {
    const first = lexemes[at]
    return first ? [[first, second] as const] : []
  })
}

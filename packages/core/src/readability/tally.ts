import { drivers } from '../difficulty/drivers.ts'
import type { Obstacle } from '../difficulty/find-obstacles.ts'
import { repeatedTerms } from '../glossary/repeated-terms.ts'
import type { Language } from '../language/language.ts'
import type { Driver, DriverId, Evidence, Term } from '../records/records.ts'
import type { WordList } from '../segment/word-list.ts'
import { addCounts, addSentence, addWord, emptyCounts, isName, longSentence } from './count.ts'
import type { Counts } from './formula.ts'

/** How many places a driver names; its share counts them all. */
const mostSpans = 20
/** A share is judged where so many sentences stand behind it. */
const fewestSentences = 3

/** What is being counted of a text, or of one unit. */
export interface Tally {
  readonly counts: Counts
  /** Words that are names or stand in titles. */
  readonly names: Counts
  /** The same text without regard to lists. */
  readonly classic: Counts
  lists: number
  /** Words of the classic sentence that has not ended yet. */
  open: number
  readonly hits: Map<DriverId, { count: number; readonly spans: Array<Evidence> }>
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    counts: emptyCounts(),
    names: emptyCounts(),
    classic: emptyCounts(),
    lists: 0,
    open: 0,
    hits: new Map(),
  }
}

/**
 * Add the words of a sentence.
 *
 * @param isTitle Whether a word, by its place, stands in a title that is quoted.
 */
export function addWords(
  tally: Tally,
  { lexemes }: WordList,
  isTitle: (at: number) => boolean,
): void {
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]
    if (lexeme === undefined) continue
    const name = isName(lexeme, at)
    addWord(tally.counts, lexeme, name)
    if (name || isTitle(at)) addWord(tally.names, lexeme, name)
  }
  addSentence(tally.counts, lexemes.length)
}

/** Add the words of a unit to those of the whole that it belongs to. */
export function addUnitWords(whole: Tally, unit: Tally): void {
  addCounts(whole.counts, unit.counts)
  addCounts(whole.names, unit.names)
}

/** Add a sentence to the classic counts, in which only a full stop ends one. */
export function addClassic(tally: Tally, words: number, isEnd: boolean): void {
  tally.open += words
  if (!isEnd) return
  addSentence(tally.classic, tally.open)
  tally.open = 0
}

/** Add what makes a sentence hard. @param evidenceOf Made only where a place is kept. */
export function addObstacles(
  tally: Tally,
  obstacles: ReadonlyArray<Obstacle>,
  evidenceOf: (obstacle: Obstacle, at: number) => Evidence,
): void {
  for (const obstacle of obstacles) {
    const { id, basis } = obstacle.driver
    let hit = tally.hits.get(id)
    if (hit === undefined) {
      hit = { count: 0, spans: [] }
      tally.hits.set(id, hit)
    }
    hit.count += basis === 'words' ? obstacle.spans.length : 1
    for (let at = 0; at < obstacle.spans.length && hit.spans.length < mostSpans; at++)
      hit.spans.push(evidenceOf(obstacle, at))
  }
}

/** One term that stands for two things makes the whole act harder, wherever they are. */
export function ambiguousTerms(terms: ReadonlyArray<Term>, language: Language): Array<Driver> {
  const ambiguous = repeatedTerms(terms, language).filter(({ isSame }) => !isSame)
  if (ambiguous.length === 0) return []
  return [
    {
      id: 'ambiguous-terms',
      share: share(ambiguous.length, terms.length),
      spans: ambiguous.flatMap(({ term }) => term.evidence.slice(0, 1)).slice(0, mostSpans),
    },
  ]
}

/** The drivers of what was counted, those that were found. */
export function driversOf(tally: Tally, { reference }: Language): Array<Driver> {
  return drivers.flatMap(({ id, basis }) => {
    const hit = tally.hits.get(id)
    if (hit === undefined) return []
    const whole = {
      sentences: tally.counts.sentences,
      words: tally.counts.words,
      lists: tally.lists,
    }
    const typical = reference?.drivers[id]
    return [
      {
        id,
        share: share(hit.count, whole[basis]),
        ...(typical === undefined ? {} : { typical }),
        spans: hit.spans,
      },
    ]
  })
}

/** What a writer should mend first: the driver whose share of sentences is furthest above what is typical. */
export function helpsMost(
  drivers: ReadonlyArray<Driver>,
  { sentences, longestSentence }: Counts,
): DriverId | undefined {
  if (sentences < fewestSentences) return helpsLongest(drivers, longestSentence)
  let most: DriverId | undefined
  let furthest = 0
  for (const { id, share, typical = 0 } of drivers) {
    if (id === 'hard-words' || share - typical <= furthest) continue
    furthest = share - typical
    most = id
  }
  return most
}

/** One sentence of more than twice the limit needs no share to be judged by: it is to be divided. */
function helpsLongest(drivers: ReadonlyArray<Driver>, longest: number): DriverId | undefined {
  if (longest <= 2 * longSentence) return undefined
  return drivers.find(({ id }) => id === 'long-sentences' || id === 'long-lead-ins')?.id
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000
}

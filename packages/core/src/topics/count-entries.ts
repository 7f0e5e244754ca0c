import { type Piece, sourceOffset } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { TopicLexicon } from '../language/topics.ts'
import type { Evidence } from '../records/records.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { spanOf, wordsOf } from '../segment/word-list.ts'
import { type TopicEntry, type TopicIndex, topicIndexOf } from './entry-index.ts'
import { quotedSpans } from './quoted-spans.ts'
import type { TopicText, Zone } from './topic-texts.ts'

/** How much one word tells, by where it stands. */
const zoneWeights: Readonly<Record<Zone, number>> = {
  title: 10,
  heading: 3,
  body: 1,
  quotation: 0.5,
}
/** In the title of another act that running text cites. */
const quotedWeight = 0.3
/** In the name of a body. */
const bodyWeight = 0.2
/** The head of a body's name stands so many words away at most. */
const reach = 4
/** Places of one entry that are kept, beside the first. */
const mostPlaces = 2

/** How often an entry stands in an act. */
export interface EntryCount {
  readonly entry: TopicEntry
  /** Occurrences, each by its place. */
  weight: number
  count: number
  /** The most that one of them weighs. */
  best: number
  readonly places: Array<WeighedPlace>
}

interface WeighedPlace extends Evidence {
  readonly weight: number
}

/** The counts of an act, and how many words were read. */
export interface EntryCounts {
  readonly counts: ReadonlyMap<TopicEntry, EntryCount>
  readonly words: number
}

/** Count the entries of a lexicon in one pass. Where several fit at a place, the one of most words is taken. */
export function countEntries(
  texts: ReadonlyArray<TopicText>,
  lexicon: TopicLexicon,
  language: Language,
  source: string,
): EntryCounts {
  const index = topicIndexOf(lexicon, language)
  const counts = new Map<TopicEntry, EntryCount>()
  let words = 0
  for (const { zone, piece } of texts) {
    const list = wordsOf(piece, language)
    const { lexemes } = list
    words += lexemes.length
    const quoted = zone === 'body' ? quotedSpans(piece.text) : []
    let quote = 0
    for (let at = 0; at < lexemes.length; at++) {
      const entry = entryAt(index, lexemes, at)
      if (!entry) continue
      const to = at + entry.words.length - 1
      const { start, end } = spanOf(list, at, to)
      while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= start) quote++
      const isQuoted = (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= start
      const isBody = zone !== 'title' && standsInBody(index, lexicon, lexemes, at, to)
      const weight = zoneWeights[zone] * (isQuoted ? quotedWeight : 1) * (isBody ? bodyWeight : 1)
      const places = add(counts, entry, weight)
      if (places) keepPlace(places, placeOf(piece, start, end, weight, source))
      at = to
    }
  }
  return { counts, words }
}

function entryAt(
  index: TopicIndex,
  lexemes: ReadonlyArray<Lexeme>,
  at: number,
): TopicEntry | undefined {
  const first = lexemes[at]
  const entries = first && index.entriesOf(first)
  // Most words open no entry. Plain loops: this is asked of each word.
  if (!entries || entries.length === 0) return undefined
  for (const entry of entries) if (goesOn(entry, index, lexemes, at)) return entry
  return undefined
}

/** Whether the words behind the first of an entry follow. */
function goesOn(
  { words }: TopicEntry,
  index: TopicIndex,
  lexemes: ReadonlyArray<Lexeme>,
  at: number,
): boolean {
  for (let offset = 1; offset < words.length; offset++) {
    const form = words[offset]
    const lexeme = lexemes[at + offset]
    if (!form || !lexeme || !index.matches(form, lexeme)) return false
  }
  return true
}

function standsInBody(
  index: TopicIndex,
  { bodyStands }: TopicLexicon,
  lexemes: ReadonlyArray<Lexeme>,
  from: number,
  to: number,
): boolean {
  const isStrict = bodyStands === 'around'
  if (isStrict && !lexemes[from]?.isCapitalised) return false
  const isHead = (at: number): boolean => {
    const lexeme = lexemes[at]
    return lexeme !== undefined && (!isStrict || lexeme.isCapitalised) && index.isBody(lexeme)
  }
  for (let step = 1; step <= reach; step++) {
    if (bodyStands !== 'behind' && isHead(from - step)) return true
    if (bodyStands !== 'before' && isHead(to + step)) return true
  }
  return false
}

/** @returns The places of the entry, where this one is to be kept. */
function add(
  counts: Map<TopicEntry, EntryCount>,
  entry: TopicEntry,
  weight: number,
): EntryCount['places'] | undefined {
  let count = counts.get(entry)
  if (!count) {
    count = { entry, weight: 0, count: 0, best: 0, places: [] }
    counts.set(entry, count)
  }
  count.weight += weight
  count.count++
  count.best = Math.max(count.best, weight)
  const isKept = count.places.length < mostPlaces || weight > (count.places[0]?.weight ?? 0)
  return isKept ? count.places : undefined
}

function keepPlace(places: EntryCount['places'], place: WeighedPlace): void {
  places.push(place)
  places.sort((a, b) => b.weight - a.weight || a.start - b.start)
  if (places.length > mostPlaces) places.pop()
}

function placeOf(
  piece: Piece,
  from: number,
  to: number,
  weight: number,
  source: string,
): WeighedPlace {
  const start = sourceOffset(piece, from)
  const end = sourceOffset(piece, to - 1) + 1
  return { eId: piece.eId, start, end, quote: source.slice(start, end), weight }
}

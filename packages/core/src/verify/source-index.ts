import { endOf, startOf } from '../act/positions.ts'
import type { Act, TableRow } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import { findAll } from '../facts/find-all.ts'
import { type Passage, piecesOf } from '../facts/passages.ts'
import { type Piece, slicePieces } from '../facts/piece.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { stemsOf } from '../segment/stems.ts'
import { listWords, wordsOf } from '../segment/word-list.ts'
import { type Claims, numberKey, readClaims, rootOf } from './claims.ts'
import { findNumbers } from './figures.ts'

const anyLetter = compact(/\p{L}/u)

/** A passage of the source that a sentence of a summary may rest on. */
export interface SourcePassage {
  readonly at: number
  readonly eId: string
  /** What it says, with the lead-ins and closing words that it shares; in reading order. */
  readonly pieces: ReadonlyArray<Piece>
  /** Its own words. */
  readonly own: Piece
  /** Lead-ins and closing words, which it shares with others. */
  readonly shared: ReadonlyArray<Piece>
  /** The heading over it: it says what the passage is about. */
  readonly heading: string
  /** It is a heading itself: it says nothing. */
  readonly isHeading?: boolean
  /** Kept once they were asked for. */
  claims?: Claims
}

/** The passages of a source by the roots of their words. */
export interface SourceIndex {
  readonly act: Act
  readonly language: Language
  readonly passages: ReadonlyArray<SourcePassage>
  /** Root → places in `passages`, with what the root weighs there. */
  readonly places: ReadonlyMap<string, ReadonlyArray<readonly [at: number, weight: number]>>
  /** What a root tells: much when few passages have it. */
  readonly weightOf: (root: string) => number
}

/** Ends of lines, and the marks of items of a quotation whose lines were joined. */
const lineEnds = /\n|\s{3,8}(?=- )/g

type Add = (
  own: Piece,
  pieces: ReadonlyArray<Piece>,
  heading: string,
  shared?: ReadonlyArray<Piece>,
  isHeading?: boolean,
) => void

function sharedBy({ leadIns, items, tail }: Passage): Array<Piece> {
  return [...leadIns, ...(tail && !items ? [tail] : [])]
}

/** A root in a lead-in or heading counts less than one of the passage's own words. */
const ofShared = 0.7
/** A number helps to find a passage, but another passage is not the better for having it. */
const ofNumber = 0.4

/**
 * Index what an act says: its passages, the new text of amendments, rows of tables, title and headings.
 *
 * @param passages As `findPassages` gives them.
 */
export function indexSource(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): SourceIndex {
  const all: Array<SourcePassage> = []
  const add: Add = (
    own,
    pieces,
    heading,
    shared = pieces.filter((piece) => piece !== own),
    isHeading = false,
  ) => {
    if (pieces.some(({ text }) => anyLetter.test(text)))
      all.push({ at: all.length, eId: own.eId, own, shared, pieces, heading, isHeading })
  }
  for (const passage of passages) {
    const isLong = /\n|\s{3}- /.test(passage.piece.text)
    if (isLong) addLines(passage.piece, passage, add, act.source)
    else add(passage.piece, piecesOf(passage), passage.heading, sharedBy(passage))
    if (passage.quotation) addLines(passage.quotation.piece(), passage, add, act.source)
  }
  addRest(act, add)
  return indexAll(act, all, language)
}

/** Index one text alone: what a statement was made from. */
export function indexText(act: Act, text: string, language: Language): SourceIndex {
  const piece: Piece = { eId: '', start: 0, end: text.length, text }
  const alone = { at: 0, eId: '', own: piece, shared: [], pieces: [piece], heading: '' }
  return indexAll(act, [alone], language)
}

function indexAll(act: Act, all: ReadonlyArray<SourcePassage>, language: Language): SourceIndex {
  const stemOf = stemsOf(language)
  const places = new Map<string, Array<[number, number]>>()
  const note = (root: string, at: number, weight: number): void => {
    const list = places.get(root) ?? []
    const last = list[list.length - 1]
    if (last?.[0] === at) last[1] = Math.max(last[1], weight)
    else list.push([at, weight])
    places.set(root, list)
  }
  for (const { at, pieces, heading, shared } of all) {
    const mine = new Set(pieces.filter((piece) => !shared.includes(piece)))
    for (const piece of pieces) {
      const words = wordsOf(piece, language)
      for (const lexeme of words.lexemes)
        note(rootOf(stemOf(lexeme), language), at, mine.has(piece) ? 1 : ofShared)
      for (const { value } of findNumbers(words, language)) note(numberKey(value), at, ofNumber)
    }
    for (const lexeme of listWords(heading, language).lexemes)
      note(rootOf(stemOf(lexeme), language), at, ofShared / 2)
  }
  const { length } = all
  return {
    act,
    language,
    passages: all,
    places,
    weightOf: (root) => Math.log(1 + length / (places.get(root)?.length ?? 1)),
  }
}

/** No passage of an act is so long; what a damaged text runs together is read so far. */
const longestRead = 20_000

/** What a passage claims. */
export function claimsOf(passage: SourcePassage, { language }: SourceIndex): Claims {
  const text = (): string => passage.pieces.map((piece) => piece.text).join('\n')
  passage.claims ??= readClaims(text().slice(0, longestRead), language)
  return passage.claims
}

/** A text line by line, each with the line that may lead it in. */
function addLines(whole: Piece, passage: Passage, add: Add, source: string): void {
  const stretches: Array<{ start: number; end: number }> = []
  let start = 0
  const close = (end: number): void => {
    if (whole.text.slice(start, end).trim() !== '') stretches.push({ start, end })
  }
  for (const { index, 0: found } of findAll(whole.text, lineEnds)) {
    close(index)
    start = index + found.length
  }
  close(whole.text.length)
  const lines = slicePieces(whole, stretches, source)
  const leads: Array<Piece> = []
  for (const line of lines) {
    add(line, [...leads.slice(-1), line], passage.heading)
    // What announces items leads in all of them.
    if (/[:—–-]\s*$/.test(line.text)) leads.push(line)
  }
}

/** Title, headings and tables: what `findPassages` leaves out. */
function addRest(act: Act, add: Add): void {
  let head: Piece | undefined
  visit(act, (node, ancestors) => {
    const eId = eIdAround(ancestors)
    if (node.type === 'heading' || (node.type === 'content' && eId === 'preface')) {
      const piece = { eId, start: startOf(node), end: endOf(node), text: textOf(node) }
      add(piece, [piece], '', [], node.type === 'heading')
    }
    if (node.type === 'table') head = undefined
    if (node.type === 'tableRow') {
      const row = rowPiece(node, eId)
      add(row, head ? [head, row] : [row], '')
      head ??= row
      return 'skip'
    }
    return undefined
  })
}

function rowPiece(row: TableRow, eId: string): Piece {
  const text = row.children.map((cell) => textOf(cell)).join(' | ')
  return { eId, start: startOf(row), end: endOf(row), text }
}

function eIdAround(
  ancestors: ReadonlyArray<{ readonly type: string; readonly eId?: string }>,
): string {
  return ancestors.findLast(({ eId }) => eId !== undefined)?.eId ?? 'preface'
}

import type { Run } from '../act/build.ts'
import { runsOf } from '../act/leaf.ts'
import type { Content } from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import type { ClauseOwner } from './clause-words.ts'
import type { SignOwner } from './text-signs.ts'

/** A stretch of running text: what it reads, and where it stands in the source. */
export interface Piece extends ClauseOwner, SignOwner {
  readonly eId: string
  /** Offsets into the source, markup inside included. */
  readonly start: number
  readonly end: number
  /** Normalised text without markup. */
  readonly text: string
  /** Where its characters stand, when markup stands between them; else they follow each other from `start`. */
  readonly runs?: ReadonlyArray<Run> | undefined
}

/** A stretch of a paragraph's text, as offsets into the text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Cut pieces out of a paragraph, in one pass whatever their number.
 *
 * @param stretches In order, not overlapping.
 * @param source Of the act, for seeing where a character reference ends.
 */
export function cutPieces(
  content: Content,
  stretches: ReadonlyArray<Stretch>,
  eId: string,
  source: string,
): Array<Piece> {
  return cutRuns(runsOf(content), textOf(content), stretches, eId, source)
}

/**
 * Parts of a piece, in one pass whatever their number.
 *
 * @param stretches Offsets into its text, by their start.
 * @param source Of the act, for seeing where a character reference ends.
 */
export function slicePieces(
  piece: Piece,
  stretches: ReadonlyArray<Stretch>,
  source: string,
): Array<Piece> {
  const runs = piece.runs ?? [{ value: piece.text, start: piece.start }]
  return cutRuns(runs, piece.text, stretches, piece.eId, source)
}

function cutRuns(
  runs: ReadonlyArray<Run>,
  text: string,
  stretches: ReadonlyArray<Stretch>,
  eId: string,
  source: string,
): Array<Piece> {
  const pieces: Array<Piece> = []
  let at = 0
  let first = 0
  for (const { start, end } of stretches) {
    while (first < runs.length && at + (runs[first]?.value.length ?? 0) <= start) {
      at += runs[first]?.value.length ?? 0
      first++
    }
    // Nearly always a stretch stands in the source as it reads: then it needs no runs, and none are cut for it.
    const begin = placeIn(runs, first, at, start)
    const finish = placeIn(runs, first, at, end - 1) + 1
    const value = text.slice(start, end)
    const close = endOfReference(source, finish, value)
    pieces.push(
      end > start && close - begin === value.length
        ? makePiece(eId, begin, close, value)
        : pieceOf(partsOf(runs, first, at, start, end), eId, source),
    )
  }
  return pieces
}

/**
 * Where a character of the joined runs stands in the source.
 *
 * @param first Index of a run at or before it, which begins at the offset `at`.
 */
function placeIn(runs: ReadonlyArray<Run>, first: number, at: number, offset: number): number {
  let left = offset - at
  for (let index = first; index < runs.length; index++) {
    const run = runs[index]
    if (!run) break
    if (left < run.value.length) return run.start + left
    left -= run.value.length
  }
  return -1
}

/** What joined runs have from one offset to another; `first` and `at` as in `placeIn`. */
function partsOf(
  runs: ReadonlyArray<Run>,
  first: number,
  at: number,
  start: number,
  end: number,
): Array<Run> {
  const parts: Array<Run> = []
  let offset = at
  for (let index = first; index < runs.length && offset < end; index++) {
    const run = runs[index]
    if (!run) break
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, run.value.length)
    if (from < to) parts.push({ value: run.value.slice(from, to), start: run.start + from })
    offset += run.value.length
  }
  return parts
}

/**
 * A part of a piece, from one offset of its text to another.
 *
 * @param source Of the act; without it a part that ends with a character reference ends within it.
 */
export function slicePiece(piece: Piece, from: number, to: number, source = ''): Piece {
  const runs: Array<Run> = []
  let at = 0
  if (from === 0 && to >= piece.text.length) return piece
  for (const run of piece.runs ?? [{ value: piece.text, start: piece.start }]) {
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, run.value.length)
    if (start < end) runs.push({ value: run.value.slice(start, end), start: run.start + start })
    at += run.value.length
  }
  return pieceOf(runs, piece.eId, source)
}

/** Where a character of a piece's text stands in the source. */
export function sourceOffset({ text, start, end, runs }: Piece, offset: number): number {
  if (!runs) return start + Math.min(offset, text.length)
  let left = offset
  for (const run of runs) {
    if (left < run.value.length) return run.start + left
    left -= run.value.length
  }
  return end
}

/** A piece of runs in source order; where they follow each other without a gap, it needs none. */
export function pieceOf(runs: ReadonlyArray<Run>, eId: string, source: string): Piece {
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return makePiece(eId, 0, 0, '')
  const text = runs.length === 1 ? first.value : runs.map(({ value }) => value).join('')
  const end = endOfReference(source, last.start + last.value.length, text)
  const { start } = first
  return makePiece(eId, start, end, text, end - start === text.length ? undefined : runs)
}

/** All have one shape, with room for what is kept with them: everything that reads pieces is the faster for it. */
function makePiece(
  eId: string,
  start: number,
  end: number,
  text: string,
  runs?: ReadonlyArray<Run>,
): Piece {
  return { eId, start, end, text, runs, words: undefined, clause: undefined, signs: undefined }
}

const reference = /&[#\w]{1,32};/y

/** `&raquo;` stands for its last character alone: a quotation does not end within it. */
function endOfReference(source: string, end: number, text: string): number {
  if (source[end - 1] !== '&' || text.endsWith('&')) return end
  reference.lastIndex = end - 1
  return reference.test(source) ? reference.lastIndex : end
}

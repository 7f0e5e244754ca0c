import type { Reading } from '../difficulty/drivers.ts'
import { findAll } from '../facts/find-all.ts'
import type { Span } from '../segment/words.ts'
import { coveringSpan } from './covering-span.ts'
import { findQuotations } from './quotations.ts'
import { unionOf } from './union-of.ts'

/** A few words above the limit are counted, and not worth a remark: readers of our findings found them useless. */
const mostOfSentence = 30
/** An item cannot be divided without losing what it is part of: only the longest can be mended. */
const mostOfItem = 40
/** A definition is one thought: what is too much in it can only be moved to a provision. */
const mostOfDefinition = 50
/** Words of a citation that no reader can do without, and no writer can leave out. */
const wordsOfReference = 2
/** So little above the limit, a sentence is told only where it has many places to be cut at. */
const littleMore = 5
const manySeams = 4
/** Places where a sentence can be cut: below two it is one thought, however long its names are. */
const fewestSeams = 2
/** One that is longer yet is told wherever it can be cut at all. */
const mostOfAny = 45

/** So much of a word shows its ending. */
const ending = 12

const bracketed = /\([^()]{1,400}\)/g
const seam = /[,;:](?=\s)|\s[–—](?=\s)/g

/**
 * Whether an editor can do something about the length of a sentence: it is long without its titles, brackets and
 * citations, and has places where it can be divided.
 *
 * @param isDefinition It says what a term means.
 */
export function isWorthDividing(reading: Reading, isDefinition: boolean): boolean {
  const { passage, language } = reading
  const { enacting, longTitle } = language.frame
  const { text } = passage.piece
  if (enacting.test(text) || longTitle?.test(text)) return false
  const isItem = passage.leadIns.length > 0
  const most = isDefinition ? mostOfDefinition : isItem ? mostOfItem : mostOfSentence
  const aside = asidesOf(text)
  const burden = burdenOf(reading, aside)
  const seams = seamsOf(reading, aside)
  if (burden > Math.max(most, mostOfAny)) return seams > 0
  return burden > most && seams >= (burden > most + littleMore ? fewestSeams : manySeams)
}

/** Words of a sentence that a writer chooses: those of titles, brackets and citations are left out. */
export function burdenOf(
  { passage, profile, words }: Reading,
  aside: ReadonlyArray<Span> = asidesOf(passage.piece.text),
): number {
  let left = profile.words - wordsOfReference * profile.references
  let next = 0
  for (const start of words.starts) {
    while ((aside[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if ((aside[next]?.start ?? Number.POSITIVE_INFINITY) <= start) left--
  }
  return left
}

/** Where a sentence can be cut: its signs outside of what stands aside, and the words that open or join a clause. */
function seamsOf({ passage, profile, language }: Reading, aside: ReadonlyArray<Span>): number {
  const { text } = passage.piece
  const { inSeries, joint } = language.difficulty.seams ?? {}
  const isOpen = ({ index }: RegExpExecArray): boolean => !coveringSpan(aside, index)
  const signs = findAll(text, seam).filter(
    (sign) =>
      isOpen(sign) && !inSeries?.test(text.slice(Math.max(0, sign.index - ending), sign.index)),
  )
  const joints = joint ? findAll(text, joint).filter(isOpen) : []
  return signs.length + joints.length + profile.subordinators
}

function asidesOf(text: string): ReadonlyArray<Span> {
  const brackets = text.includes('(')
    ? findAll(text, bracketed).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      }))
    : []
  return unionOf([...findQuotations(text), ...brackets])
}

import type { UnitKind } from '../act/types.ts'
import { latinForCyrillic } from '../hygiene/look-alikes.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Tradition, UnitLevel } from '../language/units.ts'
import type { Block } from './block.ts'
import { ordinalOf } from './numerals.ts'
import { levelAt } from './reader.ts'

const opensWithCapital = compact(/^[^\p{L}]{0,12}\p{Lu}/u)

/** A marker found at the start of a text. */
export interface Marker {
  /** Index of the level in its tradition, 0 outermost. */
  readonly level: number
  readonly num: string
  /** Place in its series, 1 for the first. */
  readonly ordinal: number
  /** Length of the marker with the white space behind it. */
  readonly length: number
  /** Heading on the same line: offsets into the text. */
  readonly heading?: { readonly start: number; readonly end: number }
}

/** The open unit of a level, for choosing between readings of an ambiguous number. */
export interface OpenUnit {
  readonly level: number
  readonly ordinal: number
}

/** What is known of the act or annex that a number stands in. */
export interface Surroundings {
  /** Units that are open, outermost first. */
  readonly open: ReadonlyArray<OpenUnit>
  /** Kinds of unit known by a word that occur in it. */
  readonly kinds: ReadonlySet<UnitKind>
}

/**
 * Read the marker that opens a unit.
 *
 * @param text Text of a block, or what is left of it behind an outer marker.
 * @param tradition Levels to try.
 * @param around What is open around it, and what it may be part of.
 * @param isTitle Tells whether the text, taken as a title behind its number, looks like one.
 */
export function readMarker(
  text: string,
  tradition: Tradition,
  around: Surroundings,
  isTitle: () => boolean,
): Marker | undefined {
  if (!canOpen(text)) return undefined
  let first: Marker | undefined
  let others: Array<Marker> | undefined
  for (let level = 0; level < tradition.levels.length; level++) {
    const data = tradition.levels[level]
    if (!data || (data.onlyWith && !around.kinds.has(data.onlyWith))) continue
    if (data.notWith && around.kinds.has(data.notWith)) continue
    const marker = matchLevel(text, data, level)
    if (!marker || (data.bare && !goesOn(marker, tradition, around))) continue
    if (data.headed && !isTitle()) continue
    if (first === undefined) first = marker
    else if (data.headed || marker.length === first.length) {
      others ??= []
      others.push(marker)
    }
    // A unit known by its title needs no second reading.
    if (data.headed) break
  }
  return first && others ? choose([first, ...others], around.open) : first
}

function matchLevel(text: string, data: UnitLevel, level: number): Marker | undefined {
  const match =
    data.marker.exec(text) ??
    (data.titleMarker && text.length <= titleLength && !closing.test(text.slice(-2))
      ? data.titleMarker.exec(text)
      : null)
  const num = match?.groups?.['num']
  if (!match || num === undefined) return undefined
  const named = data.words?.[num.toLowerCase()]
  const clean = named === undefined ? cleanNumber(num) : String(named)
  const ordinal = named ?? ordinalOf(clean, data.numeral)
  if (ordinal === 0) return undefined
  // A number in words has no other title than the line itself.
  const whole = { start: 0, end: match[0].trimEnd().length }
  if (named !== undefined)
    return { level, num: clean, ordinal, length: match[0].length, heading: whole }
  const heading = match.groups?.['heading']
  if (heading === undefined || heading.trim() === '')
    return { level, num: clean, ordinal, length: match[0].length }
  const start = match[0].indexOf(heading, num.length)
  return {
    level,
    num: clean,
    ordinal,
    length: match[0].length,
    heading: { start, end: start + heading.trimEnd().length },
  }
}

/**
 * `(i)` is the ninth letter or the first Roman numeral. It goes on an open series if it can, innermost first; else it
 * begins one just below the innermost open unit.
 */
function choose(
  candidates: ReadonlyArray<Marker>,
  open: ReadonlyArray<OpenUnit>,
): Marker | undefined {
  for (let at = open.length - 1; at >= 0; at--) {
    const unit = open[at]
    const next = candidates.find(
      (marker) => marker.level === unit?.level && marker.ordinal === unit.ordinal + 1,
    )
    if (next) return next
  }
  const deepest = open.at(-1)?.level ?? -1
  return (
    candidates.find((marker) => marker.ordinal === 1 && marker.level > deepest) ??
    candidates.find((marker) => open.some((unit) => unit.level === marker.level)) ??
    candidates[0]
  )
}

/** A bare number is a unit only as the next of its series, or as the first in an article. */
function goesOn(marker: Marker, tradition: Tradition, { open }: Surroundings): boolean {
  const before = open.find((unit) => unit.level === marker.level)
  if (before) return marker.ordinal === before.ordinal + 1
  const innermost = levelAt(tradition, open.at(-1))
  return marker.ordinal === 1 && innermost?.throughout === true && innermost.kind !== 'paragraph'
}

/** A number as it is cited: no white space, one kind of hyphen, Latin letters in Roman numerals. */
function cleanNumber(num: string): string {
  const clean = num.replace(/\s+/g, '').replace(/[‐‑–−]/g, '-')
  return /^[IVXLCDMІХСМ]+$/.test(clean)
    ? clean.replace(/[ІХСМ]/g, (letter) => latinForCyrillic[letter] ?? letter)
    : clean
}

/** For text that is not looked at as a title. */
export const isNoTitle = (): boolean => false

/** A paragraph that begins in lower case opens no unit, unless a bracket closes its letters: most need no further test. */
function canOpen(text: string): boolean {
  const code = text.charCodeAt(0)
  const isSmall = (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x4ff)
  if (!isSmall) return true
  const bracket = text.indexOf(')')
  return bracket > 0 && bracket <= 6
}

/** No title is longer. */
const titleLength = 200
/** These two are tested on the end of a text, as far as they reach. */
const closing = /[.;:,!?…]["»”]?$/
/** A full stop that shortens a word, and closes nothing. */
const shortened = /(?:\betc|и др|и т\. ?[дп]|және т\.б|т\. ?б)\.$/

/** Whether a block reads like a title: set apart by markup, or short, with a capital and no closing punctuation. */
export function isTitleLike(block: Block): boolean {
  if (block.type === 'heading') return true
  return (
    block.text.length <= titleLength &&
    (!closing.test(withoutNoteMark(block.text).slice(-2)) ||
      shortened.test(block.text.slice(-8))) &&
    opensWithCapital.test(block.text)
  )
}

/** A text without a portal's mark that a note follows. */
function withoutNoteMark(text: string): string {
  return text.endsWith('<*>') ? text.slice(0, -3).trimEnd() : text
}

import { compact } from '../language/compact-patterns.ts'
import type { Quantities } from '../language/quantities.ts'
import { type Chunk, readChunk } from './number-chunks.ts'
import { composeNumber, type NumberPart, parseFigures, splitNumberWord } from './numbers.ts'

const letterOrDigit = compact(/[\p{L}\d]/u)
const anyLetter = compact(/\p{L}/u)
const behindGap = compact(/(?:^|[^\p{L}\d][\s(])$/u)

/** A number that stands in front of what it counts. */
export interface NumberBefore {
  readonly value: number
  /** Lower end of a range. */
  readonly from?: number
  readonly calendar: 'working' | 'calendar' | null
  readonly start: number
}

/** No number with its modifiers is longer. */
const longest = 200
/** Words between a number and what it counts. */
const mostModifiers = 5
/** A number in brackets behind a number: `10 (десяти)`. */
const longestBracket = 60

/** A chunk where it stands. */
interface PlacedChunk {
  readonly chunk: Chunk
  readonly start: number
}

/**
 * Read the number in front of what it counts, from there backwards.
 *
 * @param end Where the counted word begins.
 * @param multiples For what sums are multiples of: further words that may stand in between.
 * @returns `undefined` where no number stands there.
 */
export function numberBefore(
  text: string,
  end: number,
  quantities: Quantities,
  multiples?: Quantities['multiples'],
): NumberBefore | undefined {
  const limit = Math.max(0, end - longest)
  let calendar: NumberBefore['calendar'] = null
  let at = end
  for (let count = 0; count <= mostModifiers; count++) {
    const placed = chunkBefore(text, at, limit, quantities)
    if (!placed) return undefined
    const { chunk, start } = placed
    const word = chunk.lower
    if (word.endsWith(')')) {
      const bracket = text.lastIndexOf('(', at)
      if (bracket < limit || at - bracket > longestBracket) return undefined
      at = bracket
      continue
    }
    const multiple = multiples?.joined?.exec(word)
    if (multiple) {
      at = start + multiple.index
      if (multiple.index > 0) break
      continue
    }
    // `30-calendar day`: the number stands before the hyphen.
    const hyphen = word.lastIndexOf('-') + 1
    const hyphenated = hyphen > 1 ? quantities.calendars[word.slice(hyphen)] : undefined
    if (hyphenated) {
      calendar = hyphenated
      at = start + hyphen
      break
    }
    if (!chunk.calendar && !chunk.isModifier && !multiples?.words.includes(word)) break
    calendar = chunk.calendar ?? calendar
    at = start
  }
  const found = readNumber(text, at, limit, quantities)
  if (!found) return undefined
  const lowest = readLower(text, found.start, limit, quantities)
  const lower = lowest && lowest.value < found.value ? lowest : undefined
  const start = lower?.start ?? found.start
  const before = chunkBefore(text, start, limit, quantities)
  const leading = before?.chunk.calendar
  const number = {
    value: found.value,
    calendar: leading ?? calendar,
    start: leading && before ? before.start : start,
  }
  return lower ? { ...number, from: lower.value } : number
}

/** The lower end of a range: a number before `до`, or before a dash without spaces. */
function readLower(
  text: string,
  start: number,
  limit: number,
  quantities: Quantities,
): { value: number; start: number } | undefined {
  const before = text[start - 1] ?? ''
  if (/[-–—]/.test(before) && letterOrDigit.test(text[start - 2] ?? ''))
    return readNumber(text, start - 1, limit, quantities)
  const word = chunkBefore(text, start, limit, quantities)
  if (!word) return undefined
  const isSide = quantities.rangeEnding?.test(word.chunk.text) ?? false
  if (isSide) return readNumber(text, start, limit, quantities)
  if (!quantities.rangeWords.includes(word.chunk.lower)) return undefined
  return readNumber(text, word.start, limit, quantities)
}

const figuresAtEnd = compact(
  /(?<![\d.,:\p{L}/])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)*$/u,
)
const longestFigures = 40

/** The number that ends at a place, in figures or words. */
function readNumber(
  text: string,
  end: number,
  limit: number,
  quantities: Quantities,
): { value: number; start: number } | undefined {
  const { numberEnding, numberJoiner, decimalSign } = quantities
  const parts: Array<NumberPart & { start: number }> = []
  let at = end
  let namesOne = false
  for (;;) {
    const placed = chunkBefore(text, at, limit, quantities)
    if (!placed) break
    const { chunk } = placed
    const { word, opening } = chunk
    const start = placed.start + opening
    const last = parts[0]
    if (chunk.hasFigures) {
      // Figures stand alone, or before a word that multiplies them.
      if (last && last.kind !== 'scale') break
      const ending = numberEnding?.exec(word)?.[0] ?? ''
      const to = start + word.length - ending.length
      const figures = figuresAtEnd.exec(text.slice(Math.max(limit, to - longestFigures), to))?.[0]
      const value = figures === undefined ? undefined : parseFigures(figures, decimalSign)
      if (figures === undefined || value === undefined) break
      parts.unshift({ value, kind: 'figures', start: to - figures.length })
      at = to - figures.length
      if (opening > 0 || !chunkBefore(text, at, limit, quantities)?.chunk.isScale) break
      continue
    }
    const lower =
      opening === 0 && word.length === chunk.text.length ? chunk.lower : word.toLowerCase()
    if (lower === numberJoiner && last?.kind === 'word') {
      at = start
      continue
    }
    // Without a space before what is counted, several number words may be one: `двадцатипятилетний`.
    const isGlued = at === end && placed.start + chunk.text.length === end
    const known = chunk.numbers ?? (isGlued ? splitNumberWord(lower, quantities) : undefined)
    if (!known || (last?.kind === 'figures' && known[0]?.kind !== 'scale')) break
    namesOne ||= chunk.namesOne
    // Each half of `twenty-one` has its own place, and `ten-fifteen` is a range.
    const words = word.split('-')
    let offset = start
    const own = known.map(({ value, kind }, index) => {
      const part = { value, kind, start: offset }
      offset += words.length > 1 ? (words[index]?.length ?? 0) + 1 : 0
      return part
    })
    parts.unshift(...own)
    at = start
    if (opening > 0) break
  }
  // A bare `тысяч` names the scale of a column, not a number; `тысяча` and `тысячекратный` are numbers.
  const isBare = parts.every(({ kind }) => kind === 'scale') && !namesOne
  if (isBare && (parts.length === 0 || !anyLetter.test(text[end - 1] ?? ''))) return undefined
  const { value, from } = composeNumber(parts)
  const start = parts[from]?.start
  if (start === undefined) return undefined
  const isNegative =
    /[-−]/.test(text[start - 1] ?? '') &&
    behindGap.test(text.slice(Math.max(0, start - 3), start - 1))
  return isNegative ? { value: -value, start: start - 1 } : { value, start }
}

/** The stretch without spaces before a place. */
function chunkBefore(
  text: string,
  end: number,
  limit: number,
  quantities: Quantities,
): PlacedChunk | undefined {
  let to = end
  while (to > limit && isSpace(text.charCodeAt(to - 1))) to--
  let start = to
  while (start > limit && !isSpace(text.charCodeAt(start - 1))) start--
  return start < to ? { chunk: readChunk(text.slice(start, to), quantities), start } : undefined
}

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 9 || code === 10 || code === 13 || code === 0x202f
}

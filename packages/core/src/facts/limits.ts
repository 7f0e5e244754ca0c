import type { Language } from '../language/language.ts'
import { type CountedText, readCounted } from './counted.ts'
import { findDeadlines } from './deadlines.ts'
import { findAll } from './find-all.ts'

/** The words of a limit in time, event included. */
export interface Limit {
  readonly start: number
  readonly end: number
  /** It says how often, not by when (`ежегодно`): nobody is late by it alone. */
  readonly isRecurring: boolean
}

/**
 * Find what limits a provision in time: lengths of time tied to an event, dates of the calendar, and how often; `ежегодно не
 * позднее 1 декабря` is one limit.
 */
export function findLimits(
  text: string,
  language: Language,
  units: CountedText = readCounted(text, language.quantities),
): Array<Limit> {
  const { fixed, recurring } = language.deadlines
  const found: Array<Limit> = findDeadlines(text, language, units).map(({ start, end }) => ({
    start,
    end,
    isRecurring: false,
  }))
  for (const pattern of fixed)
    for (const match of findAll(text, pattern)) found.push(limitOf(match, false))
  for (const match of findAll(text, recurring)) found.push(limitOf(match, true))
  return joined(text, found)
}

function limitOf({ index, 0: words }: RegExpExecArray, isRecurring: boolean): Limit {
  return { start: index, end: index + words.length, isRecurring }
}

/** In order; those that overlap, or stand side by side with how often, as one. */
function joined(text: string, limits: Array<Limit>): Array<Limit> {
  if (limits.length < 2) return limits
  limits.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Array<Limit> = []
  for (const limit of limits) {
    const last = found[found.length - 1]
    const overlaps = last !== undefined && limit.start < last.end
    const goesOn =
      last !== undefined &&
      (overlaps ||
        ((last.isRecurring || limit.isRecurring) &&
          /^,?\s*$/.test(text.slice(last.end, limit.start))))
    if (last && goesOn)
      found[found.length - 1] = {
        start: last.start,
        end: Math.max(last.end, limit.end),
        isRecurring: last.isRecurring && limit.isRecurring,
      }
    else found.push(limit)
  }
  return found
}

import type { EntryIntoForcePatterns } from '../language/entry-into-force.ts'
import type { Language } from '../language/language.ts'
import type { StartRule } from '../language/messages.ts'
import { dayOfPeriod } from './calendar.ts'
import { type FoundDate, findDates } from './dates.ts'
import { findDurations } from './durations.ts'
import { everywhere, findAll } from './find-all.ts'

/** Days that are known of an act, as ISO dates. */
export interface KnownDays {
  /** Of official publication, as the caller says. */
  readonly publication?: string | undefined
  /** Of the act itself: when it was signed or adopted. */
  readonly act?: string | undefined
  /** From when the act as a whole applies. */
  readonly start?: string | undefined
}

/** Why the date of a rule cannot be told. */
export type MissingDay = 'publicationDate' | 'actDate' | 'startDate' | 'workingDays' | 'event'

/**
 * Read from when an act applies.
 *
 * @param text A sentence that the pack's cue matched.
 * @returns The rule; `null` where the sentence names neither date nor event, or more than one, so that only its
 * quotation can speak.
 */
export function readStartRule(text: string, language: Language): StartRule | null {
  return readRule(mainClause(text, language), language)
}

/** Read a rule out of the words that hold nothing else. */
export function readRule(
  words: string,
  { entryIntoForce, quantities }: Language,
): StartRule | null {
  const { events, onDay, including, nextDay, later, open } = entryIntoForce
  if (open.test(words)) return null
  const dates = findDates(words, quantities)
  const found = events
    .map(({ event, pattern }) => ({ event, at: pattern.exec(words)?.index }))
    .find(({ at }) => at !== undefined)
  const [first] = dates
  // `с 1 января 2026 года и подлежит … регистрации`: the date is the rule. `со дня подписания приказа от 1 мая`: it is not.
  const isDated =
    first && (!found || (isFrom(first, words, entryIntoForce) && first.start < (found.at ?? 0)))
  if (isDated) return { date: first.iso, event: null, offset: null }
  if (!found) return null
  const { event } = found
  const duration = findDurations(words, quantities).find(({ role }) => role === null)
  if (event !== 'appointment' && duration) {
    const { amount, timeUnit, calendar } = duration
    const counting = including?.test(words)
      ? { including: true }
      : onDay?.test(words)
        ? { onDay: true }
        : {}
    return { date: null, event, offset: { amount, timeUnit, calendar, ...counting } }
  }
  const isNext = nextDay.test(words)
  if (event !== 'appointment' && !isNext && later.test(words)) return null
  const offset = { amount: 1, timeUnit: 'day', calendar: null, onDay: true } as const
  return {
    date: null,
    event,
    offset: event !== 'appointment' && isNext ? offset : null,
  }
}

function isFrom(date: FoundDate, words: string, { fromDate }: EntryIntoForcePatterns): boolean {
  return stands(date, words, fromDate)
}

/** Whether words before or behind a date make it one of a kind. */
export function stands(
  { start, end }: FoundDate,
  words: string,
  { before, after }: EntryIntoForcePatterns['fromDate'],
): boolean {
  const isBefore = before?.test(words.slice(Math.max(0, start - 30), start)) ?? false
  return isBefore || (after?.test(words.slice(end, end + 30)) ?? false)
}

/** The part of a sentence that says when the act as a whole begins to apply, without exceptions and retroactivity. */
function mainClause(text: string, { entryIntoForce, modality }: Language): string {
  const { cue, exception, retroactive } = entryIntoForce
  if (modality.cuePosition === 'clauseFinal') {
    let last = 0
    for (const match of findAll(text, everywhere(cue))) last = match.index + match[0].length
    const before = text.slice(0, last)
    let from = 0
    for (const match of findAll(before, everywhere(exception))) from = match.index + match[0].length
    return before.slice(from)
  }
  const start = cue.exec(text)?.index ?? 0
  const after = text.slice(start)
  const stops = [exception.exec(after)?.index, retroactive.exec(after)?.index].filter(
    (at) => at !== undefined,
  )
  return after.slice(0, Math.min(after.length, ...stops))
}

/** The day that a rule leads to, or why it cannot be told. */
export function dayOfRule(
  { date, event, offset }: StartRule,
  known: KnownDays,
): { readonly date: string } | { readonly missing: MissingDay } {
  if (date) return { date }
  if (offset?.calendar === 'working') return { missing: 'workingDays' }
  const day = dayOfEvent(event, known)
  if (day.from === undefined) return { missing: day.missing }
  if (!offset) return { date: day.from }
  const { amount, timeUnit, onDay, including } = offset
  const counting = including ? 'including' : onDay ? 'onDay' : 'after'
  const computed = dayOfPeriod(day.from, amount, timeUnit, counting)
  return computed === null ? { missing: 'event' } : { date: computed }
}

function dayOfEvent(
  event: StartRule['event'],
  known: KnownDays,
): { readonly from: string | undefined; readonly missing: MissingDay } {
  switch (event) {
    case 'firstOfficialPublication':
    case 'publication':
      return { from: known.publication, missing: 'publicationDate' }
    case 'signature':
    case 'enactment':
      return { from: known.act, missing: 'actDate' }
    case 'entryIntoForce':
      return { from: known.start, missing: 'startDate' }
    default:
      return { from: undefined, missing: 'event' }
  }
}

import type { Language } from '../language/language.ts'
import type { StartRule } from '../language/messages.ts'
import { dayAfterPeriod, findDates } from './dates.ts'
import { findDurations } from './durations.ts'

/**
 * Read from when an act applies.
 *
 * @param text A sentence that the pack's cue matched.
 * @returns The rule; `null` where the sentence names neither date nor event, so that only its quotation can speak.
 */
export function readStartRule(text: string, language: Language): StartRule | null {
  const { entryIntoForce, quantities } = language
  const words = mainClause(text, language)
  const event = entryIntoForce.events.find(({ pattern }) => pattern.test(words))?.event ?? null
  const [duration] = findDurations(words, quantities)
  if (event && duration) {
    const { amount, timeUnit, calendar } = duration
    const onDay = entryIntoForce.onDay?.test(words) ?? false
    return {
      date: null,
      event,
      offset: { amount, timeUnit, calendar, ...(onDay ? { onDay } : {}) },
    }
  }
  const [date] = findDates(words, quantities)
  // `со дня подписания … приказа от 1 мая`: where an event is named, a date belongs to something else.
  if (event) return { date: null, event, offset: null }
  return date ? { date: date.iso, event: null, offset: null } : null
}

/** The part of a sentence that says when the act as a whole begins to apply, without exceptions and retroactivity. */
function mainClause(text: string, { entryIntoForce, modality }: Language): string {
  const { cue, exception, retroactive } = entryIntoForce
  if (modality.cuePosition === 'clauseFinal') {
    let last = 0
    for (const match of text.matchAll(new RegExp(cue.source, 'giu')))
      last = match.index + match[0].length
    const before = text.slice(0, last)
    let from = 0
    for (const match of before.matchAll(new RegExp(exception.source, 'giu')))
      from = match.index + match[0].length
    return before.slice(from)
  }
  const start = cue.exec(text)?.index ?? 0
  const after = text.slice(start)
  const stops = [exception.exec(after)?.index, retroactive.exec(after)?.index].filter(
    (at) => at !== undefined,
  )
  return after.slice(0, Math.min(after.length, ...stops))
}

/**
 * Compute the day on which an act begins to apply.
 *
 * @param publicationDate ISO date of the event that the rule counts from.
 * @returns ISO date; `null` for working days and hours, and for events other than publication.
 */
export function computeStart(rule: StartRule, publicationDate: string): string | null {
  if (rule.event !== 'firstOfficialPublication' && rule.event !== 'publication') return null
  if (!rule.offset) return publicationDate
  const { amount, timeUnit, calendar, onDay } = rule.offset
  if (calendar === 'working') return null
  return dayAfterPeriod(publicationDate, onDay ? amount - 1 : amount, timeUnit)
}

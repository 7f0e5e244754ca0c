import type { Language } from '../language/language.ts'
import type { StartRule } from '../language/messages.ts'
import { findDates } from './dates.ts'
import type { Passage } from './passages.ts'
import { readStartRule } from './start-rule.ts'

/** What a passage says of when something applies, before it is put into words. */
export interface FoundEvent {
  readonly event: 'entryIntoForce' | 'retroactivity' | 'sunset' | 'repeal'
  readonly passage: Passage
  /** Read for the act as a whole only; a part's own rule is left to its quotation. */
  readonly rule: StartRule | null
  /** It is about the act as a whole. */
  readonly isWholeAct: boolean
  readonly date: string | null
}

/**
 * Find what an act says of its own time: entry into force, exceptions, retroactivity, end, repeal of others.
 *
 * Annexes are left out: they apply with the act that approves them.
 */
export function findEvents(
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<FoundEvent> {
  const { entryIntoForce, quantities } = language
  const events: Array<FoundEvent> = []
  for (const passage of passages) {
    const { piece, leadIns, tail } = passage
    if (piece.eId.startsWith('att_')) continue
    const text = [...leadIns, piece, ...(tail ? [tail] : [])].map((part) => part.text).join(' ')
    const starts = entryIntoForce.cue.test(text)
    const isWholeAct = entryIntoForce.wholeAct.test(
      leadIns.length === 0 ? piece.text : (leadIns[0]?.text ?? ''),
    )
    if (starts && isWholeAct) {
      // The rule of the whole stands in a sentence of its own, in a lead-in, or in the words that close a list.
      const place = leadIns.length === 0 ? piece : tail
      const rule = place ? readStartRule(place.text, language) : null
      const date = rule?.date ?? null
      events.push({ event: 'entryIntoForce', passage, rule, isWholeAct: place !== undefined, date })
      if (entryIntoForce.retroactive.test(piece.text)) {
        events.push({
          event: 'retroactivity',
          passage,
          rule: null,
          isWholeAct: true,
          date: lastDate(piece.text),
        })
      }
    } else if (
      starts &&
      (leadIns.length > 0 || /^\P{L}*\p{Lu}/u.test(piece.text)) &&
      !passage.isLeadIn
    ) {
      events.push({ event: 'entryIntoForce', passage, rule: null, isWholeAct: false, date: null })
    }
    if (entryIntoForce.sunset.test(piece.text) && !passage.isLeadIn) {
      events.push({ event: 'sunset', passage, rule: null, isWholeAct, date: lastDate(piece.text) })
    } else if (entryIntoForce.repeal.test(text) && !passage.isLeadIn && !starts) {
      events.push({ event: 'repeal', passage, rule: null, isWholeAct: false, date: null })
    }
  }
  return events

  function lastDate(text: string): string | null {
    const dates = findDates(text, quantities)
    return dates[dates.length - 1]?.iso ?? null
  }
}

import type { Language } from '../language/language.ts'
import type { StartRule } from '../language/messages.ts'
import { findDates } from './dates.ts'
import { onlyLeadsIn, type Passage, piecesOf } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'
import { readStartRule } from './start-rule.ts'

/** What a passage says of when something applies, before it is put into words. */
export interface FoundEvent {
  readonly event: 'application' | 'entryIntoForce' | 'retroactivity' | 'sunset' | 'repeal'
  readonly passage: Passage
  /** Read for the act as a whole only; a part's own rule is left to its quotation. */
  readonly rule: StartRule | null
  /** It is about the act as a whole. */
  readonly isWholeAct: boolean
  readonly date: string | null
  /** Words that set another time for a part of the act. */
  readonly exceptions: ReadonlyArray<Exception>
}

/** Words that except a part of the act from the rule of the whole. */
export interface Exception {
  readonly piece: Piece
  /** From when the part applies; null where its words give no full date. */
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
    const { piece, leadIns, tail, isToldByLeadIn } = passage
    if (piece.eId.startsWith('att_') || isToldByLeadIn) continue
    const text = piecesOf(passage)
      .map((part) => part.text)
      .join(' ')
    const isLeadIn = onlyLeadsIn(passage)
    const starts = entryIntoForce.cue.test(text)
    const isWholeAct = entryIntoForce.wholeAct.test(
      leadIns.length === 0 ? piece.text : (leadIns[0]?.text ?? ''),
    )
    if (starts && isWholeAct) {
      // The rule of the whole stands in a sentence of its own, in a lead-in, or in the words that close a list.
      const place = tail ?? (leadIns.length === 0 ? piece : undefined)
      const rule = place ? readStartRule(place.text, language) : null
      const date = rule?.date ?? null
      events.push({
        event: 'entryIntoForce',
        passage,
        rule,
        isWholeAct: place !== undefined,
        date,
        exceptions: findExceptions(passage, language),
      })
      if (entryIntoForce.retroactive.test(piece.text)) {
        events.push({
          event: 'retroactivity',
          passage,
          rule: null,
          isWholeAct: true,
          date: lastDate(piece.text),
          exceptions: [],
        })
      }
    } else if (starts && (leadIns.length > 0 || /^\P{L}*\p{Lu}/u.test(piece.text)) && !isLeadIn) {
      const event = entryIntoForce.application?.test(piece.text) ? 'application' : 'entryIntoForce'
      events.push({ event, ...part(passage), date: onlyDate(piece.text) })
    }
    if (entryIntoForce.sunset.test(piece.text) && !isLeadIn) {
      events.push({ event: 'sunset', ...part(passage), isWholeAct, date: lastDate(piece.text) })
    } else if (entryIntoForce.repeal.test(text) && !isLeadIn && !starts) {
      events.push({ event: 'repeal', ...part(passage), date: null })
    }
  }
  return events

  function part(passage: Passage): Omit<FoundEvent, 'event' | 'date'> {
    return { passage, rule: null, isWholeAct: false, exceptions: [] }
  }

  function onlyDate(text: string): string | null {
    const dates = findDates(text, quantities)
    return dates.length === 1 ? (dates[0]?.iso ?? null) : null
  }

  function lastDate(text: string): string | null {
    const dates = findDates(text, quantities)
    return dates[dates.length - 1]?.iso ?? null
  }
}

/** The items of a list of exceptions, or the clause that the word for an exception opens (closes, in Kazakh). */
function findExceptions(
  { piece, items, tail, leadIns }: Passage,
  { entryIntoForce, modality, quantities }: Language,
): Array<Exception> {
  const found = items ?? clause()
  return found.map((part) => ({
    piece: part,
    date: findDates(part.text, quantities)[0]?.iso ?? null,
  }))

  function clause(): Array<Piece> {
    const place = tail ?? (leadIns.length === 0 ? piece : undefined)
    const match = place ? entryIntoForce.exception.exec(place.text) : null
    if (!place || !match) return []
    const [from, to] =
      modality.cuePosition === 'clauseFinal'
        ? [(entryIntoForce.wholeAct.exec(place.text)?.[0].length ?? 0) + 1, match.index]
        : [match.index + match[0].length, place.text.length]
    const words = place.text.slice(from, to)
    const text = words.trim().replace(/[\s.;:,]+$/, '')
    const start = from + (words.length - words.trimStart().length)
    return text === '' ? [] : [slicePiece(place, start, start + text.length)]
  }
}

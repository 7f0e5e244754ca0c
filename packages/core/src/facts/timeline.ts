import type { Act } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { StartRule } from '../language/messages.ts'
import { findCitedActs, type NamedAct } from './cited-acts.ts'
import { type FoundDate, findDates } from './dates.ts'
import { findAll } from './find-all.ts'
import { type UnitNamer, unitNamer } from './named-units.ts'
import { isRecital, onlyLeadsIn, type Passage, piecesOf } from './passages.ts'
import type { Piece } from './piece.ts'
import { readRule, readStartRule, stands } from './start-rule.ts'
import { findStages } from './start-stages.ts'
import { hasSign } from './text-signs.ts'
import { subjectOf } from './time-subject.ts'

/** What a passage says of when something applies, before it is put into words. */
export interface FoundEvent {
  readonly event:
    | 'application'
    | 'entryIntoForce'
    | 'retroactivity'
    | 'suspension'
    | 'sunset'
    | 'repeal'
  readonly passage: Passage
  /** Its words, where they are only a part of the passage, or several passages that share a lead-in. */
  readonly pieces?: ReadonlyArray<Piece>
  /** The rule as read; `null` where it was not understood. */
  readonly rule: StartRule | null
  /** It is about the act as a whole. */
  readonly isWholeAct: boolean
  /** Identifiers of the parts of the act that it is about; empty where it is about all, or the part was not found. */
  readonly units: ReadonlyArray<string>
  /** Until when, as an ISO date. */
  readonly until: string | null
  /** Acts that it repeals, as far as they are named. */
  readonly acts: ReadonlyArray<NamedAct>
  /** Parts of the act that it excepts. */
  readonly exceptions: ReadonlyArray<Exception>
}

/** Words that except a part of the act from the rule of the whole. */
export interface Exception {
  readonly piece: Piece
  readonly units: ReadonlyArray<string>
  readonly rule: StartRule | null
}

/** An order to suspend begins a sentence, behind no more than a number. */
const imperativeWithin = 12

const nothing = { rule: null, isWholeAct: false, units: [], until: null, acts: [], exceptions: [] }

/**
 * Find what an act says of its own time: entry into force, exceptions, retroactivity, suspension, end, repeal of others.
 *
 * Annexes are left out: they apply with the act that approves them.
 */
export function findEvents(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<FoundEvent> {
  const { entryIntoForce } = language
  const namer = unitNamer(act, language)
  const events: Array<FoundEvent> = []
  for (const passage of passages) {
    if (passage.piece.eId.startsWith('att_') || passage.isToldByLeadIn) continue
    if (!piecesOf(passage).some((piece) => hasSign(piece, 'ownTime', language))) continue
    const text = wordsOf(passage)
    const starts = entryIntoForce.cue.test(text)
    const applies = !starts && (entryIntoForce.application?.test(text) ?? false)
    const isRetroactive = entryIntoForce.retroactive.test(text)
    const ends = entryIntoForce.sunset.test(text)
    const pauses = entryIntoForce.suspension.test(text)
    const repeals = entryIntoForce.repeal.test(text)
    const speaks = starts || applies || isRetroactive || ends || pauses || repeals
    if (!speaks || isRecital(passage, language)) continue
    const before = events.length
    if (starts) events.push(...findStarts(passage, events[before - 1], language, namer))
    else if (applies) events.push(...findApplication(passage, language, namer))
    if (isRetroactive) events.push(...findRetroactivity(passage, language, namer))
    if (ends) events.push(...findEnds(passage, language, namer))
    if (pauses) events.push(...findPauses(passage, language, namer))
    if (events.length === before && repeals && !starts && !onlyLeadsIn(passage))
      events.push(findRepeal(passage, text, language))
  }
  return mergeItems(events)
}

function wordsOf(passage: Passage): string {
  const pieces = piecesOf(passage)
  return pieces.length === 1 ? passage.piece.text : pieces.map((part) => part.text).join(' ')
}

/** Entry into force, in a sentence of its own, in the closing words of a list, or in the lead-in that items share. */
function findStarts(
  passage: Passage,
  previous: FoundEvent | undefined,
  language: Language,
  namer: UnitNamer,
): Array<FoundEvent> {
  const { entryIntoForce, modality } = language
  const { piece, leadIns, tail, unit } = passage
  const leadIn = leadIns[leadIns.length - 1]
  const inTail = tail !== undefined && entryIntoForce.cue.test(tail.text)
  const place = inTail ? tail : entryIntoForce.cue.test(piece.text) ? piece : leadIn
  if (!place) return []
  const at = entryIntoForce.cue.exec(place.text)
  if (!at || isBracketed(place.text, at.index)) return []
  // Closing words and items have their subject in what leads to them.
  const opening = leadIns[0] ?? (inTail ? piece : undefined)
  const isOpened =
    opening !== undefined && place !== leadIn && entryIntoForce.wholeAct.test(opening.text)
  const subject =
    subjectOf(place.text, at.index, language) ?? (isOpened ? (inTail ? 'act' : 'part') : undefined)
  if (subject === undefined) return []
  if (place === leadIn && place !== piece && !inTail) {
    // `The following provisions come into force on …: (a) sections 2 and 9`.
    const units = namer(piece.text, unit)
    const rule = readStartRule(place.text, language)
    return onlyLeadsIn(passage)
      ? []
      : [{ ...nothing, event: 'entryIntoForce', passage, rule, units }]
  }
  if (subject === 'act') {
    const rule = readStartRule(place.text, language)
    // Only announces the items, which have the rules.
    if (onlyLeadsIn(passage) && rule === null) return []
    const exceptions = findStages(passage, language).map(({ piece: own, units, rule: stage }) => ({
      piece: own,
      units: namer(units, unit),
      rule: stage,
    }))
    const isApplication =
      (entryIntoForce.application?.test(place.text) ?? false) &&
      previous?.event === 'entryIntoForce'
    const event = isApplication ? 'application' : 'entryIntoForce'
    return [{ ...nothing, event, passage, rule, isWholeAct: true, exceptions }]
  }
  if (onlyLeadsIn(passage)) return []
  const isFinal = modality.cuePosition === 'clauseFinal'
  const last = isFinal ? place.text.length : at.index
  const event = entryIntoForce.application?.test(place.text) ? 'application' : 'entryIntoForce'
  const rule = readStartRule(place.text, language)
  const units = namer(unitWords(place.text, last, language), unit)
  return [{ ...nothing, event, passage, rule, units }]
}

/** The words that name the parts: those before the verb, without a leading exception. */
function unitWords(text: string, end: number, { entryIntoForce }: Language): string {
  const leading = entryIntoForce.leading?.exec(text)?.[0].length ?? 0
  return text.slice(leading < end ? leading : 0, end)
}

/** To what the act applies, where that is a matter of time (`shall apply to taxable years beginning after …`). */
function findApplication(
  passage: Passage,
  language: Language,
  namer: UnitNamer,
): Array<FoundEvent> {
  const { piece, unit } = passage
  const at = language.entryIntoForce.application?.exec(piece.text)
  if (!at || onlyLeadsIn(passage) || isBracketed(piece.text, at.index)) return []
  const subject = subjectOf(piece.text, at.index, language)
  if (subject === undefined) return []
  const units = subject === 'act' ? [] : namer(unitWords(piece.text, at.index, language), unit)
  return [{ ...nothing, event: 'application', passage, isWholeAct: subject === 'act', units }]
}

function findRetroactivity(
  passage: Passage,
  language: Language,
  namer: UnitNamer,
): Array<FoundEvent> {
  const { entryIntoForce } = language
  const place = passage.tail ?? passage.piece
  const at = entryIntoForce.retroactive.exec(place.text)
  if (!at || onlyLeadsIn(passage)) return []
  const start = passage.tail ? (passage.leadIns[0] ?? passage.piece).text : undefined
  const subject = subjectOf(start ?? place.text, start?.length ?? at.index, language)
  if (subject === undefined) return []
  const units =
    subject === 'act' ? [] : namer(unitWords(place.text, at.index, language), passage.unit)
  const isFinal = language.modality.cuePosition === 'clauseFinal'
  const clause = isFinal ? place.text.slice(0, at.index) : place.text.slice(at.index)
  const dates = datesIn(clause, language)
  const date = isFinal ? dates[dates.length - 1] : dates[0]
  const rule = date ? { date: date.iso, event: null, offset: null } : null
  return [
    { ...nothing, event: 'retroactivity', passage, rule, isWholeAct: subject === 'act', units },
  ]
}

function findEnds(passage: Passage, language: Language, namer: UnitNamer): Array<FoundEvent> {
  const { entryIntoForce, modality } = language
  const { piece, unit } = passage
  const at = entryIntoForce.sunset.exec(piece.text)
  if (!at || onlyLeadsIn(passage) || isBracketed(piece.text, at.index)) return []
  const end = at.index + at[0].length
  // Where the expression has the subject in it, it decides alone.
  const subject = subjectOf(piece.text, at.index === 0 ? end : at.index, language)
  if (subject === undefined) return []
  const isFinal = modality.cuePosition === 'clauseFinal'
  // The verb's own words may hold the date (`2030 жылғы 1 мамырға дейін қолданылады`).
  const clause = isFinal ? piece.text.slice(0, end) : piece.text.slice(at.index)
  const dates = datesIn(clause, language)
  const until = isFinal ? dates[dates.length - 1] : dates[0]
  const rule = until
    ? { date: until.iso, event: null, offset: null }
    : readRule(isFinal ? clause : piece.text.slice(end), language)
  const units = subject === 'act' ? [] : namer(unitWords(piece.text, end, language), unit)
  return [
    {
      ...nothing,
      event: 'sunset',
      passage,
      rule,
      isWholeAct: subject === 'act',
      units,
      until: until?.iso ?? null,
    },
  ]
}

function findPauses(passage: Passage, language: Language, namer: UnitNamer): Array<FoundEvent> {
  const { entryIntoForce } = language
  const { unit } = passage
  const text = wordsOf(passage)
  const at = entryIntoForce.suspension.exec(text)
  // An item may itself lead in the wording that holds meanwhile.
  const isOnlyLeadIn = onlyLeadsIn(passage) && passage.leadIns.length === 0 && !passage.quotation
  if (!at || isOnlyLeadIn || isBracketed(text, at.index)) return []
  const dates = datesIn(text, language)
  const until = dates.find((date) => stands(date, text, entryIntoForce.untilDate))
  const from = dates.find((date) => date !== until && stands(date, text, entryIntoForce.fromDate))
  const isFinal = language.modality.cuePosition === 'clauseFinal'
  const units = namer(isFinal ? text.slice(0, at.index + at[0].length) : text, unit)
  const acts = namedActs(text, language)
  // Work that is suspended, and licences, are no law; `Приостановить …` opens with its verb.
  const isLaw = at.index < imperativeWithin || subjectOf(text, at.index, language) !== undefined
  if (!isLaw || (units.length === 0 && acts.length === 0 && !entryIntoForce.wholeAct.test(text)))
    return []
  const rule = from ? { date: from.iso, event: null, offset: null } : null
  return [
    { ...nothing, event: 'suspension', passage, rule, units, until: until?.iso ?? null, acts },
  ]
}

function findRepeal(passage: Passage, text: string, language: Language): FoundEvent {
  const { entryIntoForce } = language
  const date = datesIn(text, language).find((one) => stands(one, text, entryIntoForce.fromDate))
  const withStart = entryIntoForce.events.find(({ event }) => event === 'entryIntoForce')
  const rule = date
    ? { date: date.iso, event: null, offset: null }
    : withStart?.pattern.test(text)
      ? { date: null, event: 'entryIntoForce' as const, offset: null }
      : null
  return { ...nothing, event: 'repeal', passage, rule, acts: repealedActs(passage, text, language) }
}

/** The acts that a repeal names: in its items, or on the side of its verb where its language puts them. */
function repealedActs(
  { piece, leadIns }: Passage,
  text: string,
  language: Language,
): Array<NamedAct> {
  const { repeal, repealed, grounds } = language.entryIntoForce
  const own = leadIns.length > 0 ? namedActs(piece.text, language) : []
  if (own.length > 0) return own
  const at = repeal.exec(text)?.index ?? 0
  if (repealed === 'behind') return namedActs(text.slice(at), language)
  const before = text.slice(0, at)
  let from = 0
  for (const match of grounds ? findAll(before, grounds) : []) from = match.index + match[0].length
  return namedActs(before.slice(from), language)
}

function namedActs(text: string, language: Language): Array<NamedAct> {
  return findCitedActs(text, language).flatMap(({ acts }) => acts.map(({ act }) => act))
}

function datesIn(text: string, { quantities }: Language): Array<FoundDate> {
  return findDates(text, quantities)
}

/** Notes of a publisher stand in brackets (`(вводится в действие с 01.01.2026)`), words for another act in quotation marks. */
function isBracketed(text: string, at: number): boolean {
  return ['()', '“”', '«»'].some(
    ([open = '', close = '']) => text.lastIndexOf(open, at) > text.lastIndexOf(close, at),
  )
}

/** Items of one lead-in that all name their units are told together. */
function mergeItems(events: ReadonlyArray<FoundEvent>): Array<FoundEvent> {
  const merged: Array<FoundEvent> = []
  let units: Array<string> = []
  let pieces: Array<Piece> = []
  for (const event of events) {
    const last = merged[merged.length - 1]
    if (last && shareRule(last, event)) {
      if (last.units !== units) {
        units = [...last.units]
        pieces = [last.passage.piece]
        merged[merged.length - 1] = { ...last, units, pieces }
      }
      units.push(...event.units)
      pieces.push(event.passage.piece)
    } else merged.push(event)
  }
  return merged
}

function shareRule(last: FoundEvent, event: FoundEvent): boolean {
  const leadIn = event.passage.leadIns.at(-1)?.start
  return (
    leadIn !== undefined &&
    event.event === 'entryIntoForce' &&
    last.event === 'entryIntoForce' &&
    last.passage.leadIns.at(-1)?.start === leadIn &&
    last.units.length > 0 &&
    event.units.length > 0 &&
    JSON.stringify(last.rule) === JSON.stringify(event.rule)
  )
}

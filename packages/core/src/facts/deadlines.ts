import { compact } from '../language/compact-patterns.ts'
import type { DeadlineRelation } from '../language/deadlines.ts'
import type { Language } from '../language/language.ts'
import type { TimeUnit } from '../language/quantities.ts'
import { namesAnyone } from './actor-words.ts'
import { type CountedText, readCounted } from './counted.ts'
import { durationsOf } from './durations.ts'

const wordOrSign = compact(/\([\p{L}\d]{1,4}\)|[^\s,;:.()–—]+(?:\.(?=\p{L}|\d))?|[,;:.()–—]/gu)
const firstWord = compact(/^\p{L}+/u)

/** A time limit with the event that it is tied to, and its place in the text. */
export interface FoundDeadline {
  readonly amount: number
  /** Lower end of a range: 3 in `within 3 to 5 days`. */
  readonly from?: number
  readonly timeUnit: TimeUnit
  /** `null` where the text does not say how days are counted. */
  readonly calendar: 'working' | 'calendar' | null
  readonly relation: DeadlineRelation
  /** Place of the words that tell the event; `null` where none is named beside the limit. */
  readonly event: { readonly start: number; readonly end: number } | null
  /** Of the whole, event included. */
  readonly start: number
  readonly end: number
}

const aside = compact(/^\(\p{L}{2,30}\)$/u)
/** A first half of a verb in two words is no longer. */
const longestCompound = 6

/** How far the words of a limit may stand from its length of time. */
const reach = 80
/** No event is told in more words, or is longer. */
const mostWords = 18
const longestEvent = 600
/** In front of the limit, who must act may stand before the event; a participle's own subject stands next to it. */
const leastWords = 3

/**
 * Find the time limits of a text: `не позднее чем за пять рабочих дней до даты …`, `құжаттар түскен күннен бастап бес жұмыс
 * күні ішінде`, `not later than 30 days after the date of receipt`.
 *
 * Lengths of time without a word that makes them a limit (terms of office, ages, how often) are none.
 *
 * @param units What the text counts, where that is known already.
 */
export function findDeadlines(
  text: string,
  language: Language,
  units: CountedText = readCounted(text, language.quantities),
): Array<FoundDeadline> {
  const { deadlines, quantities } = language
  const isHeadLast = language.modality.cuePosition === 'clauseFinal'
  const found: Array<FoundDeadline> = []
  let last = 0
  for (const duration of durationsOf(text, quantities, units)) {
    if (duration.role !== null) continue
    const { amount, from, timeUnit, calendar } = duration
    const front = text.slice(Math.max(last, duration.start - reach), duration.start)
    const back = text.slice(duration.end, duration.end + reach)
    const lead = first(deadlines.leads, front)
    const close = first(deadlines.closes, back)
    const behind = duration.end + (close?.match[0].length ?? 0)
    const event = findEvent(text, last, duration.start, behind, language)
    // What stands last says most: `… бастап кемінде он күн өткен соң`.
    const forms = isHeadLast ? [close, lead] : [lead, close]
    const limits = forms.filter((form) => form && (event || !form.needsEvent))
    const relation =
      event?.relation === 'before' && (lead || close || event.place === 'behind')
        ? 'before'
        : (limits.find((form) => form !== undefined)?.relation ?? event?.relation)
    if (relation === undefined) continue
    const leadStart = duration.start - (lead?.match[0].length ?? 0)
    const start = Math.min(leadStart, event?.start ?? leadStart)
    const end = Math.max(behind, event?.end ?? behind)
    last = end
    found.push({
      amount,
      ...(from === undefined ? {} : { from }),
      timeUnit,
      calendar,
      relation,
      event: event ? { start: event.start, end: event.end } : null,
      start: start + leadingSpaces(text.slice(start, end)),
      end,
    })
  }
  return found
}

interface Event {
  readonly start: number
  readonly end: number
  readonly place: 'behind' | 'inFront'
  readonly relation?: DeadlineRelation | undefined
}

function findEvent(
  text: string,
  after: number,
  start: number,
  end: number,
  language: Language,
): Event | undefined {
  for (const { place, relation, pattern } of language.deadlines.events) {
    if (place === 'behind') {
      const match = pattern.exec(text.slice(end, end + reach))
      if (!match) continue
      const from = end + match[0].length
      const to = eventEnd(text, from, language)
      if (to > from) return { start: from, end: to, place, relation }
    } else {
      const low = Math.max(after, start - longestEvent)
      const match = pattern.exec(text.slice(Math.max(low, start - reach), start))
      if (!match) continue
      const joint = Math.max(low, start - reach) + match.index
      const to = low + text.slice(low, joint).trimEnd().length
      const from = eventStart(text, low, to, language)
      if (to > from) return { start: from, end: to, place, relation }
    }
  }
  return undefined
}

/** An event behind its limit goes on to a sign, or to the word that begins what must be done. */
function eventEnd(text: string, from: number, language: Language): number {
  const { preposition, adjective, loose, manner } = language.deadlines
  wordOrSign.lastIndex = from
  let end = from
  let isFree = true
  for (let count = 0; count < mostWords; count++) {
    const match = wordOrSign.exec(text)
    if (!match) break
    // `со дня, следующего за днём вручения`.
    if (match[0] === ',' && count === 1) continue
    if (/^(?:[,;:.)–—]|\($)/.test(match[0])) break
    const word = match[0].toLowerCase()
    if (manner?.test(word) || (!isFree && isStop(word, language))) break
    // What a preposition governs belongs to it, adjectives included.
    isFree = (preposition?.test(word) || (isFree && count > 0 && adjective?.test(word))) ?? false
    if (!preposition?.test(word) && !loose?.test(word)) end = match.index + match[0].length
  }
  return end
}

function isStop(word: string, language: Language): boolean {
  const { eventStop, preposition, subject } = language.deadlines
  if (preposition?.test(word)) return false
  // Who must act by then begins a new clause.
  return (eventStop?.test(word) || (subject?.test(word) && namesAnyone(word, language))) ?? false
}

/** An event in front of its limit begins behind a sign. */
function eventStart(text: string, after: number, end: number, language: Language): number {
  const { modifier } = language.actors
  const { object, opensEvent } = language.deadlines
  const { adverbial, participle } = language.clauses
  let start = end
  let objects = 0
  for (let words = 0; words < mostWords; words++) {
    let to = start
    while (to > after && isSpace(text[to - 1])) to--
    let from = to
    while (from > after && !isSpace(text[from - 1])) from--
    const word = text.slice(from, to)
    // `баянат (өтініш) тіркелген күннен`: another word for the same.
    const isAside = words > 0 && aside.test(word)
    if (word === '' || (/[,;:.()–—]$/.test(word) && !isAside)) break
    if (isAside) {
      start = from
      continue
    }
    const lower = word.toLowerCase()
    if (words >= leastWords && isStop(lower, language)) break
    if (words > 0 && object?.test(lower) && !modifier.test(lower) && ++objects > 1) break
    start = from
    if (opensEvent?.test(lower) || /^[(«"“]/.test(word)) break
  }
  // A word that closes what stands before it (`туралы`) opens nothing.
  const opening = firstWord.exec(text.slice(start, end))?.[0] ?? ''
  if (opening.length < end - start && opensEvent && adverbial.test(opening.toLowerCase())) {
    const next = firstWord.exec(text.slice(start + opening.length, end).trimStart())?.[0] ?? ''
    // `келіп түскен`: the two are one verb.
    if (!participle.test(next.toLowerCase()) || opening.length > longestCompound)
      start += opening.length
  }
  return start
}

function isSpace(sign: string | undefined): boolean {
  return sign === undefined || /\s/.test(sign)
}

function leadingSpaces(text: string): number {
  return text.length - text.trimStart().length
}

function first<Form extends { readonly pattern: RegExp }>(
  forms: ReadonlyArray<Form>,
  text: string,
): (Form & { readonly match: RegExpExecArray }) | undefined {
  for (const form of forms) {
    const match = form.pattern.exec(text)
    if (match) return { ...form, match }
  }
  return undefined
}

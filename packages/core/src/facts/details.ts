import type { Language } from '../language/language.ts'
import { namesBody } from './actor-words.ts'
import { amountsOf } from './amounts.ts'
import { type ClauseText, is, isParted, namesSomebody, verbBits, wordBits } from './clause-words.ts'
import { type CountedText, readCounted } from './counted.ts'
import { findAll } from './find-all.ts'
import { nameEndingAt } from './head-final-names.ts'
import { findLimits } from './limits.ts'
import { nameBehind, textOfSpan } from './name-spans.ts'

/** What limits a provision, or says more of it. */
export type DetailKind =
  | 'party'
  | 'condition'
  | 'exception'
  | 'deadline'
  | 'amount'
  | 'delegation'
  | 'payer'
  | 'payee'

/** A part of a provision's words, by its offsets into the text. */
export interface FoundDetail {
  readonly kind: DetailKind
  readonly start: number
  readonly end: number
  /** Who is named. */
  readonly party?: string
  /** A time limit that says how often, not by when. */
  readonly isRecurring?: boolean
}

/** A sentence with more is no sentence that anybody reads. */
const mostDetails = 300

/** A condition or an exception is no longer. */
const longest = 500

/**
 * Find conditions, exceptions, time limits, sums and rules still to be made in the words of a provision.
 *
 * @param mainStart Offset at which the main clause begins: what opens in front of it ends there. Where heads stand last,
 * offset behind the name of who acts that opens the sentence: no part of what follows.
 */
export function findDetails(
  clause: ClauseText,
  mainStart: number,
  language: Language,
): Array<FoundDetail> {
  const { bits } = clause
  const exceptions =
    bits & wordBits.exception ? findClauses(clause, 'exception', mainStart, language) : []
  const conditions =
    bits & wordBits.condition ? findClauses(clause, 'condition', mainStart, language) : []
  const clauses = withoutOverlaps(conditions, exceptions)
  for (const exception of exceptions) clauses.push(exception)
  const found = [...clauses]
  const hasLimits = (bits & wordBits.deadline) !== 0
  const hasSums = (bits & wordBits.amount) !== 0 || sign.test(clause.text)
  if (hasLimits || hasSums) {
    const units = readCounted(clause.text, language.quantities)
    // A limit within a condition says when it holds, not by when something must be done.
    for (const limit of hasLimits ? findTimeLimits(clause, units, mainStart, language) : [])
      if (!clauses.some(({ start, end }) => start <= limit.start && limit.end <= end))
        found.push(limit)
    if (hasSums) found.push(...findSums(clause.text, units, language))
  }
  if (bits & wordBits.delegation) found.push(...findDelegations(clause, language))
  if (found.length < 2) return found
  return found.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, mostDetails)
}

/** Those of one list that overlap none of another; both in order. */
function withoutOverlaps(
  details: ReadonlyArray<FoundDetail>,
  others: ReadonlyArray<FoundDetail>,
): Array<FoundDetail> {
  let at = 0
  return details.filter(({ start, end }) => {
    while (at < others.length && (others[at]?.end ?? 0) <= start) at++
    const other = others[at]
    return !(other && other.start < end)
  })
}

/** A sum may have a sign in the place of a word: of those of `\p{Sc}`, which V8 looks up one by one, those that packs know. */
const sign = /[$¢-¥₠-⃀]/

function findSums(
  text: string,
  { counted }: CountedText,
  { quantities }: Language,
): Array<FoundDetail> {
  return amountsOf(text, quantities, counted).map(({ start, end }) => ({
    kind: 'amount',
    start,
    end,
  }))
}

function findTimeLimits(
  clause: ClauseText,
  units: CountedText,
  mainStart: number,
  language: Language,
): Array<FoundDetail> {
  const { text } = clause
  const isHeadLast = language.modality.cuePosition === 'clauseFinal'
  return findLimits(text, language, units)
    .filter(({ end }) => !(isHeadLast && isOfThing(clause, end)))
    .map(({ start, end, isRecurring }) => ({
      kind: 'deadline',
      start:
        isHeadLast && start < mainStart && mainStart < end ? behindSpace(text, mainStart) : start,
      end,
      ...(isRecurring && { isRecurring }),
    }))
}

/** `он күн ішінде алынған анықтама`: in the name of a thing a limit says how old it is, not by when somebody must act. */
function isOfThing({ words, starts }: ClauseText, end: number): boolean {
  const next = words[firstFrom(starts, end)]
  const last = words[words.length - 1]
  const isThing = !is(last, verbBits | wordBits.verbalNoun | wordBits.dative | wordBits.describes)
  return isThing && is(next, wordBits.participle) && !last?.forms
}

function findClauses(
  clause: ClauseText,
  kind: 'condition' | 'exception',
  mainStart: number,
  language: Language,
): Array<FoundDetail> {
  const { text } = clause
  const { clauses, modality } = language
  const found: Array<FoundDetail> = []
  for (const match of findAll(text, clauses[kind])) {
    const end = match.index + match[0].length
    const last = found[found.length - 1]
    if (last && match.index < last.end) continue
    if (modality.cuePosition === 'clauseFinal') {
      const floor = behindSpace(text, last?.end ?? 0)
      const sign = Math.max(
        startOfFinal(clause, match.index, kind, { mainStart, floor, language }),
        floor,
      )
      // Who acts stands in front of what it depends on.
      const start =
        sign < mainStart && mainStart < match.index ? behindSpace(text, mainStart) : sign
      found.push({ kind, start, end })
    } else {
      const hasVerb = kind === 'exception' || match.groups?.['finite'] !== undefined
      const limit = match.index < mainStart ? mainStart : text.length
      found.push({
        kind,
        start: match.index,
        end: match.groups?.['named']
          ? endOfNamed(clause, end, limit)
          : endOfClause(clause, match.index, limit, hasVerb, clauses),
      })
    }
  }
  return found.filter(({ start, end }) => end > start && end - start <= longest)
}

interface Bounds {
  /** Behind the name of who acts; 0 where that is not known. */
  readonly mainStart: number
  /** Behind what limits the clause before. */
  readonly floor: number
  readonly language: Language
}

/** Commas within one condition. */
const mostCommas = 12

/**
 * Where a clause begins whose head stands last: behind a comma, unless what stands in front of that goes on in it, as a list
 * does (`жұбайы, жақын туысы болған жағдайда`) and a clause inside.
 */
function startOfFinal(
  clause: ClauseText,
  place: number,
  kind: 'condition' | 'exception',
  { mainStart, floor, language }: Bounds,
): number {
  const { text, words, starts } = clause
  const { opensCondition } = language.clauses
  let start = behindSign(text, place)
  let at = firstFrom(starts, start)
  for (let count = 0; count < mostCommas && start > Math.max(floor, 0); count++) {
    if (start <= mainStart && mainStart < place) break
    if (opensCondition?.test(words[at]?.lower ?? '')) break
    const isComma = text[behindSpaceBefore(text, start)] === ','
    if (!isComma || !goesOnBehind(clause, at - 1, kind, mainStart > place, language)) break
    start = behindSign(text, behindSpaceBefore(text, start))
    at = firstFrom(starts, start)
  }
  return start
}

/** Place of the last sign in front of a place that is no space. */
function behindSpaceBefore(text: string, place: number): number {
  let at = place - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\u00a0')) at--
  return at
}

/** Whether a word in front of a comma belongs to the clause behind it. */
function goesOnBehind(
  clause: ClauseText,
  at: number,
  kind: 'condition' | 'exception',
  isBeforeParty: boolean,
  { clauses }: Language,
): boolean {
  const word = clause.words[at]
  if (!word || is(word, verbBits | wordBits.describes) || word.forms) return false
  if (is(word, wordBits.condition | wordBits.exception)) return false
  if (kind === 'exception') return is(word, wordBits.oblique) && !is(word, wordBits.adverbial)
  if (is(word, wordBits.adverbial)) return clauses.goesOnInside?.test(word.lower) === true
  if (is(word, wordBits.participle | wordBits.oblique)) return true
  return isBeforeParty || !namesSomebody(clause, at)
}

/** Offset behind the comma, bracket or colon in front of a place; a bracket that is closed before it parts nothing. */
function behindSign(text: string, place: number): number {
  let closed = 0
  for (let at = place - 1; at >= 0; at--) {
    const sign = text[at] ?? ''
    if (sign === ')') closed++
    else if (sign === '(' && closed > 0) closed--
    else if (closed === 0 && ',;:('.includes(sign)) return behindSpace(text, at + 1)
  }
  return 0
}

function behindSpace(text: string, place: number): number {
  let at = place
  while (text[at] === ' ' || text[at] === '\u00a0') at++
  return at
}

/** Index of the first word at or behind a place; the number of words where there is none. */
function firstFrom(starts: ReadonlyArray<number>, place: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** A clause ends with its bracket, or at a comma behind which nothing goes on that belongs to it. */
function endOfClause(
  clause: ClauseText,
  start: number,
  limit: number,
  hasVerb: boolean,
  { bareSubject, complements, subordinates, takesCommand }: Language['clauses'],
): number {
  const { text, words, starts, ends } = clause
  let end = limit
  const opening = firstFrom(starts, start)
  let first = opening
  let open = 0
  let holdsVerb = hasVerb
  for (let at = Math.max(first + 1, 1); at < words.length; at++) {
    const behind = ends[at - 1] ?? 0
    if ((starts[at] ?? 0) >= limit) break
    const gap = text.slice(behind, starts[at])
    // What closes behind its last word belongs to the clause.
    const from = behind + (open > 0 ? closingBrackets(gap, open) : 0)
    const sign = endingSign(gap, open)
    if (sign >= 0) return from
    open = brackets(gap, open)
    // What stands in brackets is one part of the clause, lists and commas included.
    if (open > 0) continue
    // `в случае, если`, `при условии, когда`: the verb behind belongs to it.
    const opens =
      at <= opening + mostOpening &&
      (subordinates.test(words[at]?.lower ?? '') || is(words[at], wordBits.relative))
    if (opens) holdsVerb = true
    // `В случае повышения оклада исчисление … осуществляется`.
    const before = words[at - 1]
    const begins =
      !holdsVerb &&
      at > first + 2 &&
      bareSubject?.test(words[at]?.lower ?? '') &&
      !is(before, wordBits.participle | wordBits.joins | wordBits.opener) &&
      !isParted(clause, at)
    if (begins && is(before, wordBits.genitive)) return from
    // `при необходимости организует`: the verb is the sentence's, as is `осуществлять` behind who must.
    if (!holdsVerb && is(words[at], wordBits.active | wordBits.passive)) return from
    if (!holdsVerb && words[at]?.commands === true && !isParted(clause, at)) {
      const isOwn = at === first + 1 || takesCommand.test(words[at - 1]?.lower ?? '')
      if (!isOwn) return from
    }
    const goesOn =
      opens ||
      complements.test(words[at]?.lower ?? '') ||
      is(words[at], wordBits.participle | wordBits.relative | wordBits.joins)
    if (isParted(clause, at) && !goesOn && !isWithin(clause, at, first)) return from
    if (isParted(clause, at)) first = at
  }
  while (end > start && /[\s.,;:—–-]/.test(text[end - 1] ?? '')) end--
  // A bracket that was opened in front of the clause ends it.
  if (text[end - 1] === ')' && brackets(text.slice(start, end), 0) < 0) end--
  return end
}

function closingBrackets(gap: string, open: number): number {
  let count = 0
  while (count < open && gap[count] === ')') count++
  return count
}

/** `в том случае, если`: so many words stand before the comma. */
const mostOpening = 3

/** Place of a sign in a gap that ends the clause: a semicolon, or a bracket that was opened before it; -1 where none is. */
function endingSign(gap: string, open: number): number {
  let depth = open
  for (let at = 0; at < gap.length; at++) {
    if (gap[at] === '(') depth++
    else if (gap[at] === ')' && --depth < 0) return at
    else if (gap[at] === ';' && depth === 0) return at
  }
  return -1
}

function brackets(gap: string, open: number): number {
  let depth = open
  for (const sign of gap) {
    if (sign === '(') depth++
    else if (sign === ')') depth--
  }
  return depth
}

/** What depends on somebody's consent ends with their name (`по согласованию с органом планы …`). */
function endOfNamed(clause: ClauseText, from: number, limit: number): number {
  const { words, starts, ends } = clause
  const first = firstFrom(starts, from)
  if (isParted(clause, first)) return from
  for (let at = first; at < Math.min(words.length, first + mostNamed); at++) {
    if (at > first && isParted(clause, at)) return ends[at - 1] ?? from
    if ((starts[at] ?? 0) >= limit) break
    if (namesSomebody(clause, at))
      return Math.min(limit, ends[nameBehind(clause, first, at).to - 1] ?? from)
  }
  // Somebody whom no list has: modifiers, and the noun behind them.
  let noun = Math.min(first, words.length - 1)
  while (noun + 1 < words.length && is(words[noun], wordBits.bringsWord)) noun++
  return Math.min(limit, ends[noun] ?? from)
}

/** Words before the noun of a name. */
const mostNamed = 6

/** A clause inside ends with a comma of its own, behind which the condition may go on; a list of nouns goes on too. */
function isWithin({ words }: ClauseText, at: number, first: number): boolean {
  // `…, страховая выплата`: a modifier in the form of a subject begins the main clause.
  if (is(words[at], wordBits.modifier) && !is(words[at], wordBits.oblique)) return false
  return (
    is(words[first], wordBits.participle | wordBits.relative) && is(words[at], wordBits.genitive)
  )
}

function findDelegations(clause: ClauseText, language: Language): Array<FoundDetail> {
  const { clauses } = language
  return findAll(clause.text, clauses.delegation).flatMap((match): Array<FoundDetail> => {
    const end = match.index + match[0].length
    const words = match.groups?.['party']
    if (words !== undefined)
      return namesBody(words, language)
        ? [
            {
              kind: 'delegation',
              start: match.index,
              end,
              party: clauses.dictionaryName(words.trim()),
            },
          ]
        : []
    const at = firstFrom(clause.starts, match.index)
    const span = nameEndingAt(clause, at - 1, language)
    if (!span) return []
    const party = textOfSpan(clause, span)
    if (!namesBody(party, language)) return []
    return [{ kind: 'delegation', start: clause.starts[span.from] ?? 0, end, party }]
  })
}

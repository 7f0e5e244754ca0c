import type { Bearer, Language } from '../language/language.ts'
import {
  type ClauseText,
  type ClauseWord,
  is,
  isParted,
  namesSomebody,
  type WordSpan,
  wordBits,
} from './clause-words.ts'
import type { FoundCue } from './cues.ts'
import { findHeadBefore, nameEndingAt } from './head-final-names.ts'
import { type Piece, slicePiece } from './piece.ts'

const {
  anyone,
  oblique,
  opener,
  modifier,
  subjectForm,
  dative,
  participle,
  endsName,
  joins,
  relative,
} = wordBits

/** A name of a party is no longer. */
export const mostNameWords = 45
/** So many modifiers may stand before a noun. */
const mostModifiers = 4
/** A subject behind its verb stands at once behind it. */
const mostBehind = 6

/** What a party may be: any subject of a word that only somebody can have as its subject; else a name for somebody. */
export interface Wanted {
  readonly isPersonal: boolean
}

/**
 * Find who acts: the name in front of a predicate.
 *
 * `В целях безопасности владельцы животных при выгуле обязаны …` names the owners of animals; what tells when, where and
 * how is none of the name, and `Устав кооператива должен …` names nobody.
 *
 * @param end Index of the first word of the predicate.
 */
export function findSubject(
  clause: ClauseText,
  end: number,
  { isPersonal }: Wanted,
  language: Language,
): WordSpan | undefined {
  if (language.modality.cuePosition === 'clauseFinal') return findHeadBefore(clause, end, 'subject')
  const from = subjectStart(clause, end, language)
  if (from !== undefined) return trimName(clause, from, end)
  // `Перевозчик вправе`: who may or must is somebody, whatever the word.
  return isPersonal ? unknownSubject(clause, end) : undefined
}

/** Index of the first word of the subject in front of a predicate. */
function subjectStart(clause: ClauseText, end: number, language: Language): number | undefined {
  const { words } = clause
  if (!is(words[0], opener)) {
    const head = headAt(clause, 0, end, language)
    if (head !== undefined) return 0
  }
  if (!is(words[0], opener) && !isParticipleClause(clause, 0)) return undefined
  for (let at = 1; at < end; at++) {
    if (isParted(clause, at) && !is(words[at], opener)) {
      const head = headAt(clause, at, end, language)
      if (head !== undefined) return at
    }
    // `В целях безопасности владельцы …`: no comma parts them, only the form tells.
    const isGoverned = is(words[at - 1], opener) && !isParted(clause, at)
    const isNamed = is(words[at], modifier) && !is(words[at], oblique) && clause.isName(words, at)
    if (!isGoverned && isNamed) return at
    const mayAct = is(words[at], subjectForm) && !is(words[at], oblique)
    if (!isGoverned && mayAct && namesSomebody(clause, at)) {
      let first = at
      while (
        first > 1 &&
        is(words[first - 1], modifier) &&
        !is(words[first - 1], oblique | opener) &&
        !isParted(clause, first)
      )
        first--
      return first
    }
  }
  return language.clauses.agentWord ? nearestSubject(clause, end) : undefined
}

/** `In carrying out the review the Secretary must`: the name right in front of its predicate. */
function nearestSubject(clause: ClauseText, end: number): number | undefined {
  const { words } = clause
  for (let at = end - 1; at > 0 && !isParted(clause, at + 1); at--) {
    const opens = is(words[at], modifier) && !is(words[at - 1], opener | joins)
    if (opens && compoundHeadAt(clause, at, end) !== undefined) return at
  }
  return undefined
}

function isParticipleClause({ words }: ClauseText, at: number): boolean {
  return is(words[at], participle)
}

/** Index of the noun of a name that begins at a word; `undefined` where no name of somebody begins there. */
function headAt(
  clause: ClauseText,
  from: number,
  end: number,
  language: Language,
): number | undefined {
  const { words } = clause
  if (language.clauses.agentWord) return compoundHeadAt(clause, from, end)
  if (clause.isName(words, from) && !is(words[from], oblique)) return from
  let at = from
  while (
    at < end &&
    at < from + mostModifiers &&
    is(words[at], modifier | joins) &&
    !is(words[at], oblique) &&
    !is(words[at], anyone)
  )
    at++
  return at < end && namesSomebody(clause, at) && !is(words[at], oblique) ? at : undefined
}

/** English puts nouns before nouns: the last of a run without prepositions is the head. */
function compoundHeadAt(clause: ClauseText, from: number, end: number): number | undefined {
  const { words } = clause
  let at = from
  while (
    at + 1 < end &&
    !is(words[at + 1], opener | endsName | joins | relative) &&
    !isParted(clause, at + 1)
  )
    at++
  if (at >= end || at > from + mostBehind + 2) return undefined
  return namesSomebody(clause, at) ? at : undefined
}

/** The end of a name: before what tells when, where and how. */
function trimName(clause: ClauseText, from: number, end: number): WordSpan | undefined {
  const { words } = clause
  let inside = false
  let to = end
  let comma = from
  for (let at = from + 1; at < end; at++) {
    // Behind a comma a clause may go on that belongs to the name (`лица, имеющие …`).
    if (isParted(clause, at)) {
      comma = at
      inside = is(words[at], participle | relative) || opensRelative(clause, at, end)
      if (!inside && is(words[at], opener)) {
        to = at
        break
      }
    }
    // `an owner who is …`: no comma opens it.
    if (is(words[at], relative)) inside = true
    if (!inside && is(words[at], endsName)) {
      // `в пределах`: the word in front of it goes with it.
      to = at > from + 1 && is(words[at - 1], opener) && !isParted(clause, at) ? at - 1 : at
      // `водитель, причастный к нему`: what was begun behind the comma goes with it.
      if (comma > from && !hasSomebody(clause, comma, to)) to = comma
      break
    }
  }
  return to > from && to - from <= mostNameWords ? { from, to } : undefined
}

function hasSomebody(clause: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (namesSomebody(clause, at)) return true
  return false
}

/** `…, в отношении которого …`: words of a relative clause. */
function opensRelative(clause: ClauseText, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + mostBehind); at++) {
    if (at > from && isParted(clause, at)) return false
    if (is(clause.words[at], relative)) return true
  }
  return false
}

/** Words at the start of a clause that may name somebody, though no list has them. */
const mostUnknown = 10

function unknownSubject(clause: ClauseText, end: number): WordSpan | undefined {
  const { words } = clause
  let from = 0
  for (let at = end - 1; at > 0; at--) {
    if (isParted(clause, at)) {
      from = at
      break
    }
  }
  if (end - from > mostUnknown || end === from || is(words[from], opener | oblique))
    return undefined
  return trimName(clause, from, end)
}

/** A subject right behind its predicate (`Контроль осуществляет уполномоченный орган`). */
export function findSubjectBehind(
  clause: ClauseText,
  start: number,
  language: Language,
): WordSpan | undefined {
  if (language.modality.cuePosition === 'clauseFinal') return undefined
  const end = Math.min(clause.words.length, start + mostBehind)
  const head = headAt(clause, start, end, language)
  if (head === undefined || isParted(clause, start)) return undefined
  // `рассматривает заявления граждан`: what stands there may be an object.
  const isSubject = is(clause.words[head], subjectForm) || is(clause.words[start], modifier)
  if (!isSubject) return undefined
  return nameBehind(clause, start, head)
}

/** A name that goes on behind its noun: owners and modifiers, up to what tells when, where and how. */
function nameBehind(clause: ClauseText, from: number, head: number): WordSpan {
  const { words } = clause
  let to = head + 1
  for (; to < words.length && to - from < mostNameWords; to++) {
    if (isParted(clause, to) || is(words[to], verb | opener | endsName)) break
    // `таких систем`: the noun of a modifier in the form of an owner is one too, whatever its form.
    const isOwned = is(words[to], wordBits.genitive | modifier | joins)
    if (!isOwned && !(to > head + 1 && isPluralModifier(words[to - 1]) && !is(words[to], oblique)))
      break
    if (is(words[to], dative) && !is(words[to], wordBits.genitive)) break
  }
  while (to > head + 1 && is(words[to - 1], joins)) to--
  return { from, to }
}

function isPluralModifier(word: ClauseWord | undefined): boolean {
  return is(word, wordBits.genitive) && is(word, oblique)
}

/** An agent that a word introduces stands so near behind its predicate. */
const mostBefore = 4

const verb = wordBits.active | wordBits.passive | wordBits.describes | wordBits.pays

/**
 * Who does what is done, in the form of an agent (`субъектами контроля направляется`, `made by the Minister`).
 *
 * @param predicate Index of the first word of the predicate: behind it an agent stands before the next comma.
 */
export function findAgent(
  clause: ClauseText,
  predicate: number,
  { clauses }: Language,
): WordSpan | undefined {
  const { words } = clause
  const from = 0
  let end = predicate + 1
  while (end < words.length && !isParted(clause, end)) end++
  for (let at = from; at < end; at++) {
    if (clauses.agentWord) {
      const { lower = '' } = words[at] ?? {}
      // Further on it is who does something else (`composed of members appointed by …`).
      if (!clauses.agentWord.test(lower) || at < predicate || at > predicate + mostBefore) continue
      const head = compoundHeadAt(clause, at + 1, Math.min(end, at + 1 + mostBehind))
      if (head !== undefined) return nameBehind(clause, at + 1, head)
      continue
    }
    const { lower = '' } = words[at] ?? {}
    const form = namesSomebody(clause, at)
      ? clauses.agentForms.find(({ noun }) => noun.test(lower))
      : undefined
    if (!form) continue
    let first = at
    while (
      first > from &&
      at - first < mostModifiers &&
      !isParted(clause, first) &&
      (form.modifier.test(words[first - 1]?.lower ?? '') || is(words[first - 1], joins))
    )
      first--
    while (first < at && is(words[first], joins)) first++
    const before = words[first - 1]
    const span = agentSpan(clause, first, at, form, end)
    // `определяемым органом`, `с органом`: who sets the rule, or with whom.
    const isOther = first > from && (is(before, participle) || is(before, opener))
    if (!isOther || isParted(clause, first)) return span
    at = span.to - 1
  }
  return undefined
}

/** Agents that are joined are one party: `собственником и (или) владельцем`. */
function agentSpan(
  clause: ClauseText,
  first: number,
  head: number,
  { noun, modifier: agrees }: { readonly noun: RegExp; readonly modifier: RegExp },
  end: number,
): WordSpan {
  const { words } = clause
  const modifies = (lower: string): boolean => agrees.test(lower)
  let { to } = nameBehind(clause, first, head)
  for (let at = to; at < end && at - to < mostModifiers + 2; at++) {
    if (is(words[at], wordBits.active | wordBits.passive | participle)) break
    const isAgent = namesSomebody(clause, at) && noun.test(words[at]?.lower ?? '')
    if (isAgent) {
      to = nameBehind(clause, first, at).to
      at = to - 1
    } else if (!is(words[at], joins) && !modifies(words[at]?.lower ?? '')) break
  }
  return { from: first, to }
}

/** Whom something is forbidden, allowed, or laid upon, and who has a right. */
export function findBearer(
  clause: ClauseText,
  cue: FoundCue,
  form: Bearer,
  language: Language,
): WordSpan | undefined {
  const { words, ends } = clause
  if (language.modality.cuePosition === 'clauseFinal') {
    const span = findHeadBefore(clause, cue.at, form === 'genitive' ? form : 'dative')
    // Within the clause a dative is the object of what is allowed; in front it is who may.
    return form === 'dative' && span?.from !== 0 ? undefined : span
  }
  const behind = words.findIndex((_, at) => (ends[at] ?? 0) > cue.end)
  // `Лицам, …, запрещается`, `запрещается лицам`.
  if (form === 'dative')
    return dativeAt(clause, 0, cue.at) ?? dativeAt(clause, behind, words.length)
  // `возлагается на владельцев`.
  if (form !== 'charged' || behind < 0 || !is(words[behind], opener)) return undefined
  return nounBehind(clause, behind + 1)
}

function dativeAt(clause: ClauseText, from: number, end: number): WordSpan | undefined {
  const { words } = clause
  if (from < 0 || is(words[from], opener)) return undefined
  if (from === 0 && clause.isName(words, 0) && is(words[0], oblique))
    return trimName(clause, 0, end)
  for (let at = from; at < Math.min(end, from + mostModifiers); at++) {
    if (at > from && isParted(clause, at)) return undefined
    // `передавать ключ посетителям`: only modifiers stand in front of the noun.
    if (!is(words[at], dative | oblique)) return undefined
    if (is(words[at], dative) && namesSomebody(clause, at))
      return trimName(clause, from, from === 0 ? end : nameBehind(clause, from, at).to)
  }
  return undefined
}

/** The name that a preposition governs. */
function nounBehind(clause: ClauseText, from: number): WordSpan | undefined {
  for (let at = from; at < from + mostModifiers; at++) {
    if (at > from && isParted(clause, at)) return undefined
    if (namesSomebody(clause, at)) return nameBehind(clause, from, at)
  }
  return undefined
}

/** Who is paid: the first who is named in the form of whom something is given. */
export function findPayee(clause: ClauseText, language: Language): WordSpan | undefined {
  const { words } = clause
  const isHeadLast = language.modality.cuePosition === 'clauseFinal'
  for (let at = 0; at < words.length; at++) {
    if (!is(words[at], dative)) continue
    // `to the Secretary`: a word in front has the form.
    if (language.clauses.agentWord) {
      const head = compoundHeadAt(clause, at + 1, Math.min(words.length, at + 1 + mostBehind))
      if (head !== undefined) return nameBehind(clause, at + 1, head)
    } else if (namesSomebody(clause, at)) {
      return isHeadLast ? nameEndingAt(clause, at) : nameBehind(clause, at, at)
    }
  }
  return undefined
}

/** The words of a span, as they stand in the text. */
export function textOfSpan({ text, starts, ends }: ClauseText, { from, to }: WordSpan): string {
  const end = ends[to - 1] ?? 0
  // A bracket that closes behind the last word belongs to it.
  const open = text.lastIndexOf('(', end)
  const isOpen = open >= (starts[from] ?? 0) && text.indexOf(')', open) >= end
  return text.slice(starts[from] ?? 0, isOpen ? end + 1 : end)
}

/** Where the words of a span stand in the source. */
export function pieceOfSpan(
  piece: Piece,
  { starts, ends }: ClauseText,
  { from, to }: WordSpan,
  source: string,
): Piece {
  return slicePiece(piece, starts[from] ?? 0, ends[to - 1] ?? 0, source)
}

import type { Language } from '../language/language.ts'
import {
  type ClauseText,
  type ClauseWord,
  is,
  isParted,
  namesSomebody,
  type WordSpan,
  wordBits,
} from './clause-words.ts'

const { anyone, oblique, opener, modifier, dative, participle, endsName, joins, relative } =
  wordBits

/** A name of a party is no longer. */
export const mostNameWords = 45
/** So many modifiers may stand before a noun. */
export const mostModifiers = 4
/** A subject behind its verb stands at once behind it. */
export const mostBehind = 6

/** Index of the noun of a name that begins at a word; `undefined` where no name of somebody begins there. */
export function headAt(
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
export function compoundHeadAt(clause: ClauseText, from: number, end: number): number | undefined {
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
export function trimName(
  clause: ClauseText,
  from: number,
  end: number,
  { clauses: { possessive } }: Language,
): WordSpan | undefined {
  const { words } = clause
  let inside = false
  let to = end
  let comma = from
  for (let at = from + 1; at < end; at++) {
    // Behind a comma a clause may go on that belongs to the name (`лица, имеющие …`).
    if (isParted(clause, at)) {
      comma = at
      // `лица, не достигшие 18 лет`.
      const opening = is(words[at], wordBits.negation) ? at + 1 : at
      inside = is(words[opening], participle | relative) || opensRelative(clause, at, end)
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
      // `по их ходатайству`.
      if (to === at && is(words[at - 2], opener) && possessive.test(words[at - 1]?.lower ?? ''))
        to = at - 2
      // `водитель, причастный к нему`: what was begun behind the comma goes with it.
      if (comma > from && !hasSomebody(clause, comma, to) && !isOwnersOnly(clause, comma, to))
        to = comma
      break
    }
  }
  return to > from && to - from <= mostNameWords ? { from, to } : undefined
}

function hasSomebody(clause: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (namesSomebody(clause, at)) return true
  return false
}

/** `коллегия области, столицы`: a list of owners goes on. */
function isOwnersOnly({ words }: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!is(words[at], wordBits.genitive | joins) || is(words[at], participle | opener))
      return false
  return to > from
}

/** `…, в отношении которого …`: words of a relative clause. */
function opensRelative(clause: ClauseText, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + mostBehind); at++) {
    if (at > from && isParted(clause, at)) return false
    if (is(clause.words[at], relative)) return true
  }
  return false
}

/** A name that goes on behind its noun: owners and modifiers, up to what tells when, where and how. */
export function nameBehind(clause: ClauseText, from: number, head: number): WordSpan {
  const { words } = clause
  let to = head + 1
  for (; to < words.length && to - from < mostNameWords; to++) {
    if (is(words[to], verb | opener | endsName)) break
    if (isParted(clause, to) && !(to > head + 1 && isOwnersOnly(clause, to - 1, to + 1))) break
    // `таких систем`: the noun of a modifier in the form of an owner is one too, whatever its form.
    const isOwned = is(words[to], wordBits.genitive | modifier | joins)
    if (!isOwned && !(to > head + 1 && isPluralModifier(words[to - 1]) && !is(words[to], oblique)))
      break
    if (is(words[to], dative) && !is(words[to], wordBits.genitive)) break
  }
  // `страхователь или иное лицо`: a second noun goes with its modifiers, or they with it.
  const isOpen = (at: number): boolean =>
    is(words[at], modifier) && !is(words[at], oblique | wordBits.genitive)
  if (to > head + 1 && isOpen(to - 1) && namesSomebody(clause, to) && !isParted(clause, to)) to++
  while (to > head + 1 && (is(words[to - 1], joins) || isOpen(to - 1))) to--
  return { from, to }
}

function isPluralModifier(word: ClauseWord | undefined): boolean {
  return is(word, wordBits.genitive) && is(word, oblique)
}

const verb = wordBits.active | wordBits.passive | wordBits.describes | wordBits.pays

/** A name in quotation marks goes on so far behind what was read of it. */
const mostQuoted = 300

/** The words of a span, as they stand in the text. A bracket or quotation that is open at its end is read to its own end. */
export function textOfSpan({ text, starts, ends }: ClauseText, { from, to }: WordSpan): string {
  const end = ends[to - 1] ?? 0
  const name = text.slice(starts[from] ?? 0, end)
  const isOpen = name.lastIndexOf('(') > name.lastIndexOf(')')
  if (isOpen && text[end] === ')') return `${name})`
  // `«Управление строительства, транспорта и дорог»`: a comma within ends no name.
  const isQuoted = name.lastIndexOf('«') > name.lastIndexOf('»')
  const close = isQuoted ? text.slice(end, end + mostQuoted).indexOf('»') : -1
  return close < 0 ? name : text.slice(starts[from] ?? 0, end + close + 1)
}

import type { Language } from '../language/language.ts'
import {
  type ClauseText,
  type ClauseWord,
  is,
  isParted,
  namesSomebody,
  verbBits,
  wordBits,
} from './clause-words.ts'
import { findCueIn } from './cues.ts'
import { isSubordinate } from './governing-cues.ts'

/** Where the predicate of a clause stands that was read. */
export interface Predicate {
  /** Index of its first word; -1 where it stands in the lead-in. */
  readonly at: number
  /** A word of modality, which rules the verbs behind or in front of it. */
  readonly isModal: boolean
}

/** One of several things that a clause says: its own words, as offsets into the text. */
export interface Part {
  readonly start: number
  readonly end: number
  /** The word of modality of the first part, or of the last where it closes the clause, rules it. */
  readonly isRuled: boolean
  /** Nothing but its verb and what tells how stands before its verb: its subject is that of the part before. */
  readonly sharesSubject: boolean
}

/** A sentence with more is a list that nobody wrote as one. */
const mostParts = 12
/** So many words may tell how, in front of a verb that goes on. */
const mostBetween = 8

const { active, passive, setsRules, pays, describes, opener, relative, participle } = wordBits

/**
 * Take apart a clause with several predicates: `обязан вести журнал и представлять отчет`, `… жүргізеді және … ұсынады`,
 * `shall keep a register and publish it`.
 *
 * Only what the grammar makes certain is taken apart: verbs that share their object (`разрабатывает и утверждает правила`), that are a choice
 * (`или`) or stand in a clause inside stay together.
 *
 * @returns Two parts or more, in order, none of the text left out; empty where the clause says one thing.
 */
export function findParts(
  clause: ClauseText,
  main: Predicate,
  language: Language,
): ReadonlyArray<Part> {
  const found =
    language.modality.cuePosition === 'clauseFinal'
      ? partsBehindVerbs(clause, main, language)
      : partsBeforeVerbs(clause, main, language)
  if (found.length < 2 || found.length > mostParts) return []
  return found.map(({ from, to, isRuled, sharesSubject }) => ({
    start: from === 0 ? 0 : (clause.starts[from] ?? 0),
    end: to < clause.words.length ? endBehind(clause, to) : clause.text.length,
    isRuled,
    sharesSubject,
  }))
}

/** A part by its words, half open: a word that joins it to the next is none of it. */
interface Words {
  readonly from: number
  readonly to: number
  readonly isRuled: boolean
  readonly sharesSubject: boolean
}

/** Offset behind a word and what closes there. */
function endBehind({ text, ends, starts }: ClauseText, to: number): number {
  let end = ends[to - 1] ?? 0
  const next = starts[to] ?? text.length
  while (end < next && /[)»”"]/.test(text[end] ?? '')) end++
  return end
}

/** Where verbs stand in front of what they govern. */
function partsBeforeVerbs(
  clause: ClauseText,
  main: Predicate,
  language: Language,
): ReadonlyArray<Words> {
  const { words } = clause
  const found: Array<Words> = []
  let part: Omit<Words, 'to'> = { from: 0, isRuled: true, sharesSubject: true }
  const first = main.isModal ? firstRuled(clause, main.at, language) : main.at
  if (first === undefined || first < 0) return []
  let before = first
  for (let at = first + 1; at < words.length; at++) {
    const kind = kindOf(clause, at, main, language)
    if (!kind) continue
    const joint = jointBefore(clause, at, before, language)
    if (!joint) continue
    // Two verbs with one object between them are one thing done.
    if (joint.from - before < 2) {
      before = at
      continue
    }
    // A word of modality that rules no verb rules none further on.
    if (kind === 'ruled' && first === main.at) continue
    if (isSubordinate(clause.text, clause.starts[at] ?? 0, language)) continue
    const { bareVerb } = language.clauses
    if (bareVerb && !joint.isAdded) continue
    const isPastClause = joint.isAdded && joint.isParted && !bareVerb
    if (!isPastClause && opensClause(words, before + 1, joint.from, language)) continue
    if (kind === 'ruled' && isGoverned(clause, before, joint, language)) continue
    const between = words.slice(joint.first, at)
    const sharesSubject = bareVerb
      ? between.every(({ lower }) => bareVerb.adverb.test(lower))
      : onlyTellsHow(clause, joint.first, at)
    if (kind === 'ruled' && !sharesSubject) continue
    if (kind === 'own' && sharesSubject && !agree(words[main.at], words[at], main, language))
      continue
    if (between.some((word) => is(word, relative) || is(word, verbBits))) continue
    found.push({ ...part, to: joint.from })
    part = { from: joint.first, isRuled: kind === 'ruled', sharesSubject }
    before = at
  }
  return [...found, { ...part, to: words.length }]
}

/** The first verb that a word of modality rules. */
function firstRuled(clause: ClauseText, cue: number, language: Language): number | undefined {
  if (!language.clauses.bareVerb) {
    for (let at = cue + 1; at < Math.min(clause.words.length, cue + 2 + mostBetween); at++)
      if (clause.words[at]?.commands === true) return at
    // `имеют иные права и выполняют …` rules no verb; an item (`соблюдаются требования: 1) владелец надевает …`) may have its own.
    return cue < 0 ? clause.words.findIndex((word) => is(word, verbBits)) : cue
  }
  if (cue < 0) return 0
  const end = findCueIn(clause, language, cue)?.end ?? 0
  const verb = clause.ends.findIndex((place) => place > end)
  return verb < 0 ? undefined : verb
}

/** Whether a word begins a further predicate: one that the same word of modality rules, or one of its own. */
function kindOf(
  clause: ClauseText,
  at: number,
  main: Predicate,
  language: Language,
): 'ruled' | 'own' | undefined {
  const word = clause.words[at]
  const { bareVerb } = language.clauses
  if (main.isModal) {
    if (bareVerb) {
      const { lower = '' } = word ?? {}
      if (bareVerb.certain.test(lower)) return 'ruled'
      const next = clause.words[at + 1]?.lower ?? ''
      if (bareVerb.alsoNoun.test(lower) && bareVerb.object.test(next)) return 'ruled'
    } else if (word?.commands === true) return 'ruled'
  }
  if (word?.forms && findCueIn(clause, language, at)?.at === at) return 'own'
  return is(word, active | passive | setsRules | pays) ? 'own' : undefined
}

interface Joint {
  /** Index of the word that joins, or of the first behind a comma. */
  readonly from: number
  /** Index of the first word behind it. */
  readonly first: number
  readonly isAdded: boolean
  readonly isParted: boolean
}

/** What joins a verb to the predicate before it. */
function jointBefore(
  clause: ClauseText,
  at: number,
  floor: number,
  { clauses }: Language,
): Joint | undefined {
  const { words } = clause
  for (let first = at; first > floor + 1 && at - first <= mostBetween; first--) {
    const { lower = '' } = words[first - 1] ?? {}
    if (clauses.addsPredicate.test(lower)) {
      let from = first - 1
      while (from > floor + 1 && clauses.addsPredicate.test(words[from - 1]?.lower ?? '')) from--
      return { from, first, isAdded: true, isParted: isParted(clause, from) }
    }
    if (is(words[first - 1], wordBits.joins)) return undefined
    if (isParted(clause, first)) return { from: first, first, isAdded: false, isParted: true }
  }
  return undefined
}

/** Whether a clause inside was opened between two predicates. */
function opensClause(
  words: ReadonlyArray<ClauseWord>,
  from: number,
  to: number,
  { clauses }: Language,
): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (is(word, relative) || clauses.subordinates.test(word?.lower ?? '')) return true
  }
  return false
}

/** Verbs that a noun or another verb governs go on as such: `обеспечить возможность осматривать и копировать`. */
function isGoverned(
  { words }: ClauseText,
  from: number,
  joint: Joint,
  { clauses }: Language,
): boolean {
  const inner = words.slice(from + 1, joint.from)
  const { bareVerb } = clauses
  if (!bareVerb) return inner.some(({ commands }) => commands)
  return inner.some(({ lower }, at) => {
    const next = inner[at + 1]
    return lower === bareVerb.infinitive && next !== undefined && !bareVerb.object.test(next.lower)
  })
}

/** Whether words only tell when, where and how: none names who does what follows. */
function onlyTellsHow(clause: ClauseText, from: number, to: number): boolean {
  const { words } = clause
  if (from === to) return true
  const opens = is(words[from], opener | wordBits.endsName | wordBits.negation | wordBits.adverbial)
  if (!opens || isParted(clause, to)) return false
  // `не способный контролировать`: what is negated is not the verb.
  if (is(words[from], wordBits.negation) && to > from + 1) return false
  for (let at = from; at < to; at++) {
    if (is(words[at], participle | relative) || words[at]?.commands === true) return false
    const isSubject = is(words[at], wordBits.subjectForm) && namesSomebody(clause, at)
    if (isSubject && !is(words[at], wordBits.oblique)) return false
  }
  return true
}

/** Verbs of one subject have one number. */
function agree(
  main: ClauseWord | undefined,
  other: ClauseWord | undefined,
  { isModal }: Predicate,
  { clauses }: Language,
): boolean {
  if (isModal || !main || !other) return true
  return clauses.pluralVerb.test(main.lower) === clauses.pluralVerb.test(other.lower)
}

/** Where verbs close their clauses. */
function partsBehindVerbs(
  clause: ClauseText,
  main: Predicate,
  language: Language,
): ReadonlyArray<Words> {
  const { words, text, starts, ends } = clause
  const { addsPredicate, ruledVerb, quotes } = language.clauses
  const found: Array<Words> = []
  // The word of modality that closes the clause, or that stands in the lead-in of an item.
  const cue = main.isModal && main.at < 0 ? words.length : main.at
  const last = Math.min(words.length - 1, cue)
  // What it rules stands right in front of it.
  const isRuled = main.isModal && ruledVerb?.test(words[cue - 1]?.lower ?? '') === true
  let from = 0
  let depth = 0
  for (let at = 0; at < last; at++) {
    const gap = text.slice(ends[at], starts[at + 1])
    depth = depthBehind(gap, depth)
    const isVerb = is(words[at], verbBits | describes) || endsWithCue(clause, from, at, language)
    const isOfCue = isRuled && at < cue - 1 && isRuledToo(clause, at, cue, language)
    if (!(isVerb || isOfCue) || depth > 0) continue
    let next = at + 1
    const isComma = /[,;]/.test(gap)
    while (next < last && addsPredicate.test(words[next]?.lower ?? '')) next++
    if (!isComma && next === at + 1) continue
    if (quotes?.test(words[at + 1]?.lower ?? '')) continue
    // A verb alone shares its object with the next; one without words of its own goes on from it.
    const before = found[found.length - 1]
    if (at - from < 1 && before && next > at + 1) {
      // `шешімдерді әзірлейді және қабылдайды, қызметті үйлестіреді`: it goes with the verb in front of it.
      found[found.length - 1] = { ...before, to: at + 1 }
      from = next
      continue
    }
    if (at - from < 1 || last - next < 1) continue
    if (isOfCue && ruledVerb?.test(words[next]?.lower ?? '')) continue
    found.push({ from, to: at + 1, isRuled: isOfCue, sharesSubject: found.length === 0 })
    from = next
  }
  return [...found, { from, to: words.length, isRuled: true, sharesSubject: false }]
}

/** Whether a verb is ruled as the one in front of the word of modality is: nothing between goes on from another such form. */
function isRuledToo(
  clause: ClauseText,
  at: number,
  cue: number,
  { clauses: { ruledVerb, addsPredicate } }: Language,
): boolean {
  const { words } = clause
  const isForm = (index: number): boolean => ruledVerb?.test(words[index]?.lower ?? '') === true
  if (!isForm(at)) return false
  if (at === 0 || is(words[at - 1], wordBits.genitive)) return false
  for (let next = at; next < cue - 1; next++) {
    // `азайтуға бағытталған шаралар`: the form says what for.
    const goesOn = isParted(clause, next + 1) || addsPredicate.test(words[next + 1]?.lower ?? '')
    if (isForm(next) && !goesOn) return false
    // `…, егер бұл құқықты бұзбаса, …`: what stands behind a condition goes on from the clause, not from a noun.
    if (is(words[next], wordBits.condition) && isParted(clause, next + 1)) return true
  }
  return true
}

function endsWithCue(clause: ClauseText, from: number, at: number, language: Language): boolean {
  const end = clause.ends[at] ?? 0
  return (
    clause.words.slice(Math.max(from, at - 3), at + 1).some(({ forms }) => forms !== undefined) &&
    findCueIn(clause, language, from, end)?.end === end
  )
}

function depthBehind(gap: string, depth: number): number {
  let open = depth
  for (const sign of gap) {
    if (sign === '(') open++
    else if (sign === ')') open = Math.max(0, open - 1)
  }
  return open
}

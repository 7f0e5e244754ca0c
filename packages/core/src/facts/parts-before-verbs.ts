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
import type { Predicate, Words } from './predicate-parts.ts'

/** So many words may tell how, in front of a verb that goes on. */
const mostBetween = 8

const { active, passive, setsRules, pays, opener, relative, participle } = wordBits

const none: ReadonlyArray<never> = []

/** Where verbs stand in front of what they govern. */
export function partsBeforeVerbs(
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
  // Most clauses say one thing.
  return found.length === 0 ? none : [...found, { ...part, to: words.length }]
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

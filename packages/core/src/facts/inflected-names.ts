import type { Language } from '../language/language.ts'
import type { Bearer } from '../language/modality.ts'
import {
  type ClauseText,
  is,
  isParted,
  namesSomebody,
  type WordSpan,
  wordBits,
} from './clause-words.ts'
import type { FoundCue } from './cues.ts'
import { findHeadBefore, nameEndingAt } from './head-final-names.ts'
import { compoundHeadAt, mostBehind, mostModifiers, nameBehind, trimName } from './name-spans.ts'

const { oblique, opener, dative, participle, joins } = wordBits

/** An agent that a word introduces stands so near behind its predicate. */
const mostBefore = 4

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
  let end = predicate + 1
  while (end < words.length && !isParted(clause, end)) end++
  // Right behind it stands who does it; further in front it may be who does something else.
  const behind = clauses.agentWord
    ? undefined
    : agentWithin(clause, predicate + 1, Math.min(end, predicate + 2 + mostModifiers), end, clauses)
  if (behind && behind.from === predicate + 1) return behind
  return agentWithin(clause, 0, end, end, clauses, predicate)
}

/** The agent of a clause inside, in front of a word. */
export function findAgentBefore(
  clause: ClauseText,
  end: number,
  { clauses }: Language,
): WordSpan | undefined {
  return clauses.agentWord ? undefined : agentWithin(clause, 0, end, end, clauses)
}

/** The first agent that begins between two words. */
function agentWithin(
  clause: ClauseText,
  from: number,
  to: number,
  end: number,
  clauses: Language['clauses'],
  predicate = 0,
): WordSpan | undefined {
  const { words } = clause
  for (let at = from; at < to; at++) {
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
      // `в течение десяти дней инспекцией`: a time is no modifier.
      !is(words[first - 1], wordBits.deadline) &&
      (form.modifier.test(words[first - 1]?.lower ?? '') || is(words[first - 1], joins))
    )
      first--
    while (first < at && is(words[first], joins)) first++
    const before = words[first - 1]
    const span = agentSpan(clause, first, at, form, end, clauses.bareSubject)
    // `определяемым органом`, `с органом`: who sets the rule, or with whom.
    const isOther =
      first > from &&
      ((is(before, participle) && !is(before, wordBits.doer)) ||
        (is(before, opener) && !clauses.subordinates.test(before?.lower ?? '')) ||
        // `за выполнением нотариусом требований`: who does what a preposition governs.
        clauses.nounOfVerb.test(`${words[first - 2]?.lower} ${before?.lower}`) ||
        // `может быть заключено до принятия решения по спору судом`.
        (at > predicate && predicate > 0 && doesBefore(clause, predicate, first - 1, clauses)))
    if (!isOther || isParted(clause, first)) return span
    at = span.to - 1
  }
  return undefined
}

/** So many words in front of an agent may stand between the noun and it. */
const mostInside = 5

/** Between a predicate and an agent stands a noun for what is done, which a preposition governs. */
function doesBefore(
  { words }: ClauseText,
  from: number,
  to: number,
  { nounOfVerb }: Language['clauses'],
): boolean {
  for (let at = Math.max(from + 1, to - mostInside); at < to; at++)
    if (nounOfVerb.test(`${words[at]?.lower} ${words[at + 1]?.lower}`)) return true
  return false
}

/** Agents that are joined are one party: `собственником и (или) владельцем`. */
function agentSpan(
  clause: ClauseText,
  first: number,
  head: number,
  { noun, modifier: agrees }: { readonly noun: RegExp; readonly modifier: RegExp },
  end: number,
  bareSubject: RegExp | undefined,
): WordSpan {
  const { words } = clause
  const modifies = (lower: string): boolean => agrees.test(lower)
  // `Выделение фондом средств`: behind the noun for what is done a name that the act gives is whole.
  const isWhole =
    clause.isName(words, head) && bareSubject?.test(words[first - 1]?.lower ?? '') === true
  let to = isWhole ? head + 1 : nameBehind(clause, first, head).to
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
  const { ruledNoun } = language.clauses
  if (language.modality.cuePosition === 'clauseFinal') {
    const span = findHeadBefore(clause, cue.at, form === 'genitive' ? form : 'dative', language)
    // `тұлғалардың кіруді шектеуіне жол берілмейді`: the verb that is allowed has its subject as an owner.
    if (form === 'dative' && ruledNoun?.test(words[cue.at - 1]?.lower ?? '')) {
      const owner = findHeadBefore(clause, cue.at, 'genitive', language)
      if (owner?.from === 0 || (owner && isParted(clause, owner.from))) return owner
    }
    // Within the clause a dative is the object of what is allowed; in front it is who may.
    if (form === 'charged' && span?.from === 0) return behindSubject(clause, span)
    return form === 'dative' && span?.from !== 0 ? undefined : span
  }
  const behind = words.findIndex((_, at) => (ends[at] ?? 0) > cue.end)
  // `Лицам, …, запрещается`, `запрещается лицам`.
  if (form === 'dative')
    return dativeAt(clause, 0, cue.at, language) ?? dativeAt(clause, behind, words.length, language)
  // `возлагается на владельцев`.
  if (form !== 'charged' || behind < 0 || !is(words[behind], opener)) return undefined
  return nounBehind(clause, behind + 1)
}

/** `Осы баптың талаптары … бюроға қолданылмайды`: what holds for somebody stands in front of the name. */
function behindSubject({ words }: ClauseText, span: WordSpan): WordSpan {
  for (let at = span.from + 1; at < span.to - 1; at++) {
    const isSubject = is(words[at], wordBits.owned) && !is(words[at], oblique | dative)
    if (isSubject && is(words[at - 1], wordBits.genitive)) return { ...span, from: at + 1 }
  }
  return span
}

function dativeAt(
  clause: ClauseText,
  from: number,
  end: number,
  language: Language,
): WordSpan | undefined {
  const { words } = clause
  if (from < 0 || is(words[from], opener)) return undefined
  if (from === 0 && clause.isName(words, 0) && is(words[0], oblique))
    return trimName(clause, 0, end, language)
  for (let at = from; at < Math.min(end, from + mostModifiers); at++) {
    if (at > from && isParted(clause, at)) return undefined
    // `передавать ключ посетителям`: only modifiers stand in front of the noun.
    if (!is(words[at], dative | oblique | joins)) return undefined
    if (is(words[at], dative) && namesSomebody(clause, at))
      return trimName(clause, from, from === 0 ? end : nameBehind(clause, from, at).to, language)
  }
  return undefined
}

/** The name that a preposition governs. */
function nounBehind(clause: ClauseText, from: number): WordSpan | undefined {
  for (let at = from; at < from + mostModifiers; at++) {
    // `на районные, городские отделы`: modifiers are listed.
    if (at > from && isParted(clause, at) && !is(clause.words[at], wordBits.modifier))
      return undefined
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
      if (isHeadLast) return nameEndingAt(clause, at, language)
      // `несовершеннолетнему получателю`: the noun stands last.
      const isModifier = is(words[at + 1], dative) && namesSomebody(clause, at + 1)
      if (isModifier && !isParted(clause, at + 1)) return { from: at, to: at + 2 }
      return nameBehind(clause, at, at)
    }
  }
  return undefined
}

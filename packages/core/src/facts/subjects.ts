import type { Language } from '../language/language.ts'
import {
  type ClauseText,
  is,
  isParted,
  namesSomebody,
  type WordSpan,
  wordBits,
} from './clause-words.ts'
import { findHeadBefore } from './head-final-names.ts'
import { compoundHeadAt, headAt, mostBehind, nameBehind, trimName } from './name-spans.ts'

const { oblique, opener, modifier, subjectForm, participle, joins } = wordBits

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
  if (language.modality.cuePosition === 'clauseFinal')
    return findHeadBefore(clause, end, 'subject', language)
  const meant = namedBefore(clause, end, language)
  if (meant) return meant
  const from = subjectStart(clause, end, language)
  if (from !== undefined) return trimName(clause, from, end, language)
  // `Аттестуемый может`: a participle alone is a noun.
  const isAlone = end === 1 && is(clause.words[0], participle) && !is(clause.words[0], oblique)
  if (isAlone && is(clause.words[0], modifier)) return { from: 0, to: 1 }
  // `Перевозчик вправе`: who may or must is somebody, whatever the word.
  return isPersonal ? unknownSubject(clause, end, language) : undefined
}

/** `Если орган сомневается в своих полномочиях, он обязан …`: whom the pronoun means, who acts in the condition as well. */
function namedBefore(
  clause: ClauseText,
  end: number,
  { clauses: { pronoun, subordinates } }: Language,
): WordSpan | undefined {
  const { words } = clause
  const isMeant = pronoun?.test(words[end - 1]?.lower ?? '') && isParted(clause, end - 1)
  if (!isMeant || !subordinates.test(words[0]?.lower ?? '')) return undefined
  for (let at = end - 2; at > 0; at--) {
    if (!is(words[at], subjectForm) || is(words[at], oblique) || !namesSomebody(clause, at))
      continue
    let from = at
    while (
      from > 1 &&
      is(words[from - 1], modifier) &&
      !is(words[from - 1], oblique | opener | joins)
    )
      from--
    return nameBehind(clause, from, at)
  }
  return undefined
}

/** Index of the first word of the subject in front of a predicate. */
function subjectStart(clause: ClauseText, end: number, language: Language): number | undefined {
  const { words } = clause
  if (!is(words[0], opener)) {
    const head = headAt(clause, 0, end, language)
    if (head !== undefined) return 0
  }
  // `Рассмотрев заявку, комиссия …`: what was done first tells when.
  if (!is(words[0], opener | wordBits.endsName) && !isParticipleClause(clause, 0)) return undefined
  for (let at = 1; at < end; at++) {
    if (isParted(clause, at) && !is(words[at], opener)) {
      const head = headAt(clause, at, end, language)
      if (head !== undefined) return at
    }
    // `В целях безопасности владельцы …`: no comma parts them, only the form tells.
    const isGoverned =
      is(words[at - 1], opener) &&
      !isParted(clause, at) &&
      !language.clauses.opensFreely?.test(words[at - 1]?.lower ?? '')
    const isNamed = is(words[at], modifier) && !is(words[at], oblique) && clause.isName(words, at)
    if (!isGoverned && isNamed) return at
    const mayAct =
      (is(words[at], subjectForm) ||
        agreesAsSubject(clause, at, language) ||
        agreesBehind(clause, at, language)) &&
      !is(words[at], oblique)
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

/** `кадровая служба`: the form of its modifier tells, unless a word in front governs both (`в кредитное бюро`). */
function agreesAsSubject(
  { words }: ClauseText,
  at: number,
  { clauses: { subjectForms } }: Language,
): boolean {
  const before = words[at - 1]
  if (!is(before, modifier) || is(before, oblique | joins)) return false
  if (is(words[at - 2], opener | wordBits.endsName)) return false
  const { lower } = words[at] ?? { lower: '' }
  return subjectForms.some(
    (form) => form.noun.test(lower) && form.modifier.test(before?.lower ?? ''),
  )
}

/** `Для образования суда лица, указанные в пункте 1, должны …`: the form of what goes on behind the comma tells. */
function agreesBehind(
  clause: ClauseText,
  at: number,
  { clauses: { subjectForms } }: Language,
): boolean {
  const { words } = clause
  const behind = words[at + 1]
  if (!is(behind, participle) || is(behind, oblique) || !isParted(clause, at + 1)) return false
  const { lower } = words[at] ?? { lower: '' }
  return subjectForms.some(
    (form) => form.noun.test(lower) && form.modifier.test(behind?.lower ?? ''),
  )
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

/** Words at the start of a clause that may name somebody, though no list has them. */
const mostUnknown = 10
const mostOpening = 24

function unknownSubject(clause: ClauseText, end: number, language: Language): WordSpan | undefined {
  const { words } = clause
  let from = 0
  for (let at = end - 1; at > 0; at--) {
    if (isParted(clause, at)) {
      from = at
      break
    }
  }
  // One that opens the sentence may be longer: only there nothing else can stand.
  const most = from === 0 ? mostOpening : mostUnknown
  if (end - from > most || end === from || is(words[from], opener | oblique)) return undefined
  return trimName(clause, from, end, language)
}

/** A subject right behind its predicate (`Контроль осуществляет уполномоченный орган`). */
export function findSubjectBehind(
  clause: ClauseText,
  start: number,
  language: Language,
): WordSpan | undefined {
  if (language.modality.cuePosition === 'clauseFinal') return undefined
  // `может являться также страхователь`.
  if (is(clause.words[start], opener) && is(clause.words[start], joins))
    return findSubjectBehind(clause, start + 1, language)
  const end = Math.min(clause.words.length, start + mostBehind)
  const head = headAt(clause, start, end, language)
  if (head === undefined || isParted(clause, start)) return undefined
  // `рассматривает заявления граждан`: what stands there may be an object.
  const isSubject = is(clause.words[head], subjectForm) || is(clause.words[start], modifier)
  if (!isSubject) return undefined
  return nameBehind(clause, start, head)
}

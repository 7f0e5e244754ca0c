import type { Language } from '../language/language.ts'
import type { ProvisionType } from '../records/records.ts'
import {
  type ClauseText,
  type ClauseWord,
  is,
  isParted,
  type WordSpan,
  wordBits,
} from './clause-words.ts'
import { isSubordinate } from './governing-cues.ts'
import { findServiceBefore } from './head-final-names.ts'
import { findAgent } from './inflected-names.ts'
import { textOfSpan } from './name-spans.ts'
import { findSubject, findSubjectBehind } from './subjects.ts'

const { active, passive, setsRules, pays, negated, negation, describes } = wordBits

/** What a clause without a word of modality provides. */
export interface Reading {
  readonly type: ProvisionType
  /** Who acts; absent where nobody is named. */
  readonly party?: WordSpan
  /** Index of its verb. */
  readonly at: number
}

/** Verbs behind these are not looked at: a sentence has its own near its start. */
const mostVerbs = 6

/**
 * Read a clause that says by its verb alone what is done: what an act says somebody does, they must do.
 *
 * @param isBody Whether a name is one of a public body: of it the act tells what it is for.
 */
export function readClause(
  clause: ClauseText,
  isBody: (name: string) => boolean,
  language: Language,
): Reading | undefined {
  const { words } = clause
  if (language.modality.cuePosition === 'clauseFinal') {
    const at = words.length - 1
    return readVerb(clause, at, at, isBody, language)
  }
  let verbs = 0
  for (let at = 0; at < words.length && verbs < mostVerbs; at++) {
    const isDone = is(words[at], active | passive | setsRules | pays)
    const isKept = !isDone && is(words[at], describes) && keeps(clause, at, language)
    if (!isDone && !isKept && !language.clauses.made?.test(words[at]?.lower ?? '')) continue
    verbs++
    if (isSubordinate(clause.text, clause.starts[at] ?? 0, language)) continue
    if (isKept) return readPassive(clause, at, is(words[at - 1], negation), isBody, language)
    if (!isDone) {
      // `Комиссия создается акимом`: what only is or happens is done where somebody does it.
      const party = findAgent(clause, at, language)
      if (party?.from !== at + 1) continue
      const ofBody = isBody(textOfSpan(clause, party))
      return { type: ofBody ? 'power' : 'duty', party: { ...party, isInflected: true }, at }
    }
    const start = is(words[at - 1], negation) ? at - 1 : at
    const reading = readVerb(clause, at, start, isBody, language)
    if (reading) return reading
  }
  return undefined
}

/** `Собаки содержатся в условиях, …`: what is done to a thing, by a verb that otherwise tells what a text says. */
function keeps({ text, starts }: ClauseText, at: number, { clauses }: Language): boolean {
  return clauses.kept?.test(text.slice(starts[at])) === true
}

/** @param start Index of the first word of the predicate, its negation included. */
function readVerb(
  clause: ClauseText,
  at: number,
  start: number,
  isBody: (name: string) => boolean,
  language: Language,
): Reading | undefined {
  const word = clause.words[at]
  const isNegated = start < at || is(word, negated)
  // `биржа – лицо, которое …`: what a word means.
  // A short name in brackets is none (`кәсіпорын (бұдан әрі – кәсіпорын) қарайды`).
  const before = clause.text.slice(0, clause.starts[start]).replace(/\([^()]{1,300}\)/gu, '')
  if (/\s–\s/.test(before)) return undefined
  if (
    language.clauses.manner.test(
      clause.text.slice(clause.starts[language.modality.cuePosition === 'clauseFinal' ? 0 : at]),
    )
  )
    return undefined
  if (is(word, passive)) return readPassive(clause, at, isNegated, isBody, language)
  if (!is(word, active)) return undefined
  const party =
    findSubject(clause, start, { isPersonal: false }, language) ??
    findSubjectBehind(clause, at + 1, language) ??
    (language.modality.cuePosition === 'clauseFinal'
      ? findServiceBefore(clause, start, language)
      : undefined)
  if (!party) return undefined
  const name = textOfSpan(clause, party)
  if (isNegated) return { type: 'prohibition', party, at }
  if (is(word, setsRules) && makesRule(clause, isBody(name), language))
    return { type: 'delegation', party: behindRule(clause, party, language), at }
  return { type: setsAnything(clause, at, language) && isBody(name) ? 'power' : 'duty', party, at }
}

function readPassive(
  clause: ClauseText,
  at: number,
  isNegated: boolean,
  isBody: (name: string) => boolean,
  language: Language,
): Reading | undefined {
  const { clauses } = language
  const { text, words } = clause
  const word = words[at]
  if (isNegated) return { type: isExempting(word, language) ? 'exception' : 'prohibition', at }
  const agent = findAgent(clause, at, language)
  const party = agent && { ...agent, isInflected: true }
  if (is(word, setsRules)) {
    const ofBody = party !== undefined && isBody(textOfSpan(clause, party))
    if (makesRule(clause, ofBody, language))
      return { type: 'delegation', ...(party && { party }), at }
    if (ofBody) return { type: 'power', party, at }
    if (clauses.leftToLaw.test(text)) return { type: 'delegation', at }
  }
  if (party) return { type: 'duty', party, at }
  if (clauses.onlyIf.test(text)) return { type: 'condition', at }
  if (clauses.leftToLaw.test(text)) return { type: 'delegation', at }
  if (is(word, pays) || isPayment(clause, language)) return { type: 'payment', at }
  if (language.quantities.cost.test(text)) return { type: 'payment', at }
  return { type: 'duty', at }
}

/** Where verbs close their clauses, the one before may be what a body sets (`… орындарды айқындайды, … жабдықтайды`). */
function setsAnything({ words }: ClauseText, at: number, { modality }: Language): boolean {
  if (modality.cuePosition !== 'clauseFinal') return is(words[at], setsRules)
  return words.some((word) => is(word, setsRules))
}

/** What is not counted or charged is no ban: nobody is told to leave it. */
function isExempting(word: ClauseWord | undefined, { clauses }: Language): boolean {
  return is(word, pays) || clauses.exempts.test(word?.lower ?? '')
}

/** Words in front of the noun for what is handed over: to whom it is. */
const mostPayees = 3

/** `Выплата пособия производится`: the subject of the clause is money. */
export function isPayment({ words }: ClauseText, { clauses, modality }: Language): boolean {
  return words.slice(0, mostPayees + 1).some(({ lower }, at) => {
    if (!clauses.payment.test(lower)) return false
    if (modality.cuePosition !== 'clauseFinal') return true
    // `өтемақы төлеу туралы бұйрық`, `өтемақы төленген адамдар`: what is done is done with something else.
    const behind = words.slice(at + 1, at + 3)
    return !behind.some((word) => is(word, wordBits.adverbial | wordBits.participle))
  })
}

/**
 * Read a clause with a time limit in which nothing tells who acts: a verb says that something must be done by then.
 *
 * @returns `undefined` where it has no verb of its own.
 */
export function readTimed(
  clause: ClauseText,
  language: Language,
): Omit<Reading, 'party'> | undefined {
  const { words, starts, text } = clause
  const isVerb = active | passive | setsRules | pays
  const at =
    language.modality.cuePosition === 'clauseFinal'
      ? lastOutsideBrackets(clause)
      : words.findIndex(
          (word, index) => is(word, isVerb) && !isSubordinate(text, starts[index] ?? 0, language),
        )
  const word = words[at]
  if (!is(word, isVerb)) return undefined
  const isNegated = is(word, negated) || is(words[at - 1], negation)
  if (isNegated) return { type: isExempting(word, language) ? 'exception' : 'prohibition', at }
  return { type: is(word, pays) || isPayment(clause, language) ? 'payment' : 'duty', at }
}

const bracketsAtEnd = /\s?\([^()]{0,200}\)[.;]?$/

/** The last word, but for what brackets add behind it (`… өтеледі (бұдан әрі – өтемақы)`). */
function lastOutsideBrackets({ text, words, starts }: ClauseText): number {
  const { index = text.length } = bracketsAtEnd.exec(text) ?? {}
  return words.findLastIndex((_, at) => (starts[at] ?? 0) < index)
}

/** Where the object stands in front of the subject, a name does not reach over it (`… тізбесін … орган айқындайды`). */
function behindRule(
  { words }: ClauseText,
  party: WordSpan,
  { clauses, modality }: Language,
): WordSpan {
  if (modality.cuePosition !== 'clauseFinal') return party
  for (let at = party.to - 2; at >= party.from; at--)
    if (setsName(words[at]?.lower ?? '', clauses)) return { ...party, from: at + 1 }
  return party
}

function setsName(word: string, { ruleName, sumName }: Language['clauses']): boolean {
  return ruleName.test(word) || sumName.test(word)
}

/** What is set is a rule that others will follow (`порядок`, `перечень`); a sum alone is one where a body sets it. */
function makesRule({ text }: ClauseText, ofBody: boolean, { clauses }: Language): boolean {
  return clauses.ruleName.test(text) || (ofBody && clauses.sumName.test(text))
}

/**
 * Find the verb by which a clause says what something is, counts as, consists of or applies to.
 *
 * @returns Index of the verb; `undefined` where the clause says no such thing.
 */
export function findConstituting(clause: ClauseText, language: Language): number | undefined {
  const { words, starts, text, bits } = clause
  // `Размер составляет …`: a verb that says what somebody does, where somebody is its subject.
  const telling = wordBits.describes | active
  if (!(bits & telling)) return undefined
  const isHeadLast = language.modality.cuePosition === 'clauseFinal'
  const at = isHeadLast
    ? words.length - 1
    : words.findIndex(
        (word, index) => is(word, telling) && !isSubordinate(text, starts[index] ?? 0, language),
      )
  if (language.clauses.constitutes.test(words[at]?.lower ?? '')) return at
  if (isHeadLast || at < 0) return undefined
  // `Законодательство основывается на … и состоит из …`.
  const further = words.findIndex(
    ({ lower }, index) =>
      index > at &&
      (isParted(clause, index) ||
        language.clauses.addsPredicate.test(words[index - 1]?.lower ?? '')) &&
      language.clauses.constitutes.test(lower),
  )
  return further < 0 ? undefined : further
}

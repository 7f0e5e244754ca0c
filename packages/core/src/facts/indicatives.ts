import type { Language } from '../language/language.ts'
import { type ClauseText, clauseOf, is, verbBits, wordBits } from './clause-words.ts'
import { named, nameIn, partyOfLeadIns } from './governed-parties.ts'
import { type Passage, withoutClosing } from './passages.ts'
import type { Piece } from './piece.ts'
import { type Core, isBody, type ProvisionContext } from './provision-context.ts'
import { findConstituting, type Reading, readClause } from './readings.ts'
import { findSubject } from './subjects.ts'

/** What is told by a verb in the present tense, of the passage's own or of its lead-in. */
export function readIndicative(passage: Passage, context: ProvisionContext): Core | undefined {
  const { language } = context
  const { piece, leadIns, tail } = passage
  const clause = clauseOf(piece, language, context.names.isName)
  const leadIn = governingLeadIn(leadIns, context)
  const leading = leadIn && clauseOf(leadIn, language, context.names.isName)
  if (leading && describes(leading)) return readConstituting(leading, language)
  if (leadIns.length === 0 && !tail && saysWhatHolds(clause, context))
    return { type: 'definition', mainStart: 0 }
  const own = readClause(clause, (name) => isBody(name, language), language)
  // `Владельцы: 1) информируют соответствующие органы`: who is named behind the verb is told.
  const isOther = own?.party && (own.party.from > own.at || isHeadLast(language))
  const above = isOther && leadIn && nameIn(leadIn, context)
  if (own && above) {
    const { type, at } = own
    return { type, ...above, isIndicative: true, mainStart: 0, predicate: { at, isModal: false } }
  }
  if (own) return fromReading(own, piece, clause, passage, context)
  const closing = tail && readClosing(tail, language)
  if (closing)
    return {
      type: closing.type,
      ...partyOfLeadIns(passage, context),
      isIndicative: true,
      mainStart: 0,
    }
  // `Органның қызметкерлері: 1) жүктерге; 2) адамдарға қатысты бақылау жүргізеді`.
  const doer = tail && nameIn(leadIn ?? piece, context)
  if (doer && actsAt(clauseOf(tail, language), language) >= 0)
    return { type: 'duty', ...doer, isIndicative: true, mainStart: 0 }
  // `Паспорт мыналарды: 1) …; 2) … қамтиды`.
  if (tail) {
    const told = readConstituting(clauseOf(tail, language), language)
    if (told) return tellsPurpose(passage, language) ? undefined : told
  }
  if (!leadIn || !leading) return readConstituting(clause, language)
  const person = nameIn(leadIn, context)
  if (person) {
    const at = actsAt(clause, language)
    return at < 0
      ? undefined
      : {
          type: isNegated(clause, at) ? 'prohibition' : 'duty',
          ...person,
          isIndicative: true,
          mainStart: 0,
          predicate: { at, isModal: false },
        }
  }
  const ruling = readClause(leading, (name) => isBody(name, language), language)
  if (!ruling || !leadsTo(leading, ruling, language)) return undefined
  const party = ruling.party ? named(leadIn, leading, ruling.party, context) : {}
  const at = clause.words.findIndex((word) => is(word, verbBits))
  const predicate = at < 0 ? {} : { predicate: { at, isModal: false } }
  return { type: ruling.type, ...party, isIndicative: true, mainStart: 0, ...predicate }
}

/** Where heads stand last a name that leads to items waits for their verbs: who is named within them is none of who acts. */
function isHeadLast({ modality }: Language): boolean {
  return modality.cuePosition === 'clauseFinal'
}

/** `Положения настоящей статьи применяются к …`, `Уплата штрафа не освобождает от …`; what somebody does is told of them. */
function saysWhatHolds(clause: ClauseText, { language }: ProvisionContext): boolean {
  if (!(clause.bits & (wordBits.active | wordBits.passive))) return false
  if (!language.clauses.states.test(clause.text)) return false
  const { words } = clause
  const at =
    language.modality.cuePosition === 'clauseFinal'
      ? words.length - 1
      : words.findIndex((word) => is(word, wordBits.active))
  return (
    at < 0 ||
    !is(words[at], wordBits.active) ||
    !findSubject(clause, at, { isPersonal: false }, language)
  )
}

/** `Кворум считается …`: what something is or counts as; aims and tasks are no rules. */
function readConstituting(clause: ClauseText, language: Language): Core | undefined {
  if (findConstituting(clause, language) === undefined) return undefined
  return language.modality.purpose.test(clause.text)
    ? undefined
    : { type: 'definition', mainStart: 0 }
}

/** `Бақылаудың міндеттері: 1) …; 2) … болып табылады`: aims are told by the lead-in with its closing words. */
function tellsPurpose({ leadIns, tail }: Passage, { modality }: Language): boolean {
  const pieces = [...leadIns, ...(tail ? [tail] : [])]
  return modality.purpose.test(pieces.map(({ text }) => withoutClosing(text)).join(' '))
}

/** What a verb behind the items says of each; where it closes a condition, the items are conditions. */
function readClosing(tail: Piece, language: Language): Reading | undefined {
  const clause = clauseOf(tail, language)
  return clause.bits & wordBits.condition ? undefined : readClause(clause, () => false, language)
}

/** The innermost lead-in that says what is done, or who does it; one that only tells when is passed over. */
function governingLeadIn(
  leadIns: ReadonlyArray<Piece>,
  { language, names }: ProvisionContext,
): Piece | undefined {
  const last = leadIns[leadIns.length - 1]
  if (!last || leadIns.length < 2) return last
  const { words, bits } = clauseOf(last, language, names.isName)
  const onlyTellsWhen =
    (bits & wordBits.condition) !== 0 &&
    !words.some((word) => is(word, verbBits | wordBits.describes))
  return onlyTellsWhen
    ? governingLeadIn(leadIns.slice(0, -1), { language, names, source: '' })
    : last
}

function fromReading(
  { type, party, at }: Reading,
  piece: Piece,
  clause: ClauseText,
  passage: Passage,
  context: ProvisionContext,
): Core {
  const who = party ? named(piece, clause, party, context) : partyOfLeadIns(passage, context)
  const first = party ? Math.min(party.from, at) : at
  const mainStart = clause.starts[first] ?? 0
  return { type, ...who, isIndicative: true, mainStart, predicate: { at, isModal: false } }
}

/** A lead-in that says what there is: its items describe, whatever verbs they have. */
function describes({ words }: ClauseText): boolean {
  return (
    words.some((word) => is(word, wordBits.describes)) && !words.some((word) => is(word, verbBits))
  )
}

/** `не участвуют`, `қатыспайды`. */
function isNegated({ words }: ClauseText, at: number): boolean {
  return is(words[at], wordBits.negated) || is(words[at - 1], wordBits.negation)
}

/** Index of the verb by which a clause under a name says what that party does; -1 where it has none. */
function actsAt({ words }: ClauseText, { modality }: Language): number {
  if (modality.cuePosition === 'clauseFinal')
    return is(words[words.length - 1], wordBits.active) ? words.length - 1 : -1
  return words.findIndex((word) => is(word, wordBits.active | wordBits.describes))
}

/** Whether items are what the verb of their lead-in is about, not how or where it is done. */
function leadsTo(leading: ClauseText, { at }: Reading, language: Language): boolean {
  const { modality } = language
  const { words } = leading
  if (modality.cuePosition === 'clauseFinal') {
    const isCompound = language.clauses.compound?.test(words[at - 1]?.lower ?? '') === true
    const object = words[isCompound ? at - 2 : at - 1]
    return object !== undefined && !is(object, wordBits.adverbial | wordBits.dative)
  }
  // The last of several verbs leads to the items (`засчитывается …, а также включается время:`).
  const last = words.findLastIndex((word) => is(word, verbBits | wordBits.describes))
  const behind = words.slice(Math.max(at, last) + 1)
  // `определяется решением акима на: 1) …`: what the last word governs is the items, and the rule is told of each.
  if (is(behind.at(-1), wordBits.opener) && !is(behind.at(-1), wordBits.endsName)) return true
  return !behind.some((word) => is(word, wordBits.opener | wordBits.endsName))
}

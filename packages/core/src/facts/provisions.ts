import type { Language } from '../language/language.ts'
import type { ProvisionType } from '../records/records.ts'
import { namesBody } from './actor-words.ts'
import { findAmounts } from './amounts.ts'
import { type FoundCue, findCue } from './cues.ts'
import { findDurations } from './durations.ts'
import { findParty, findSubject, type PartyIndex } from './parties.ts'
import { onlyLeadsIn, type Passage, piecesOf, withoutClosing } from './passages.ts'
import type { Piece } from './piece.ts'

/** A provision before it is written into a record. */
export interface FoundProvision {
  readonly type: ProvisionType
  readonly passage: Passage
  readonly party?: string
  /** Where the party is named. */
  readonly partyPiece?: Piece
  /** The duty is only told by the present tense (`владелец обеспечивает …`). */
  readonly isIndicative?: boolean
  readonly deadlines: ReadonlyArray<string>
  readonly amounts: ReadonlyArray<string>
}

/**
 * Read what a passage provides.
 *
 * The cue is looked for in the closing words of an enumeration, then in the passage itself, then in its lead-ins from
 * the innermost out: `Субъекты обязаны: 1) не допускать …` is a duty, `1) вправе …` under a neutral lead-in a right.
 *
 * @returns `undefined` for a passage that provides nothing by itself: a lead-in, a definition, a plain description.
 */
export function readProvision(
  passage: Passage,
  parties: PartyIndex,
  language: Language,
): FoundProvision | undefined {
  const { modality, quantities, entryIntoForce } = language
  const { piece, leadIns } = passage
  const isRecital =
    modality.recital.test(passage.heading) ||
    leadIns.some(({ text }) => modality.recital.test(text))
  const isTitle = language.frame.shortTitle?.test(piece.text) ?? false
  // A preamble tells why, not what.
  const isPreamble = passage.unit.type === 'preamble'
  if (onlyLeadsIn(passage) || passage.isToldByLeadIn || isPreamble || isRecital || isTitle)
    return undefined
  const isAboutTheAct =
    entryIntoForce.cue.test(piece.text) || entryIntoForce.sunset.test(piece.text)
  if (isAboutTheAct) return undefined
  const own = [piece, ...(passage.items ?? [])].map(({ text }) => text)
  const deadlines = own.flatMap((text) => findDeadlines(text, language))
  const amounts = own.flatMap((text) =>
    findAmounts(text, quantities).map(({ start, end }) => text.slice(start, end)),
  )
  const found = { passage, deadlines, amounts }

  const governing = governingCue(passage, language)
  if (governing) {
    const party = partyOf(governing, passage, parties, language)
    return { type: typeOf(governing, modality), ...found, ...party }
  }
  const whole = piecesOf(passage)
    .map(({ text }) => text)
    .join(' ')
  if (modality.decision.test(withoutClosing(whole))) return { type: 'decision', ...found }
  const leadIn = leadIns[leadIns.length - 1]
  if (leadIn && isBody(leadIn.text, language)) {
    return { type: 'power', ...found, party: bareParty(leadIn.text, language), partyPiece: leadIn }
  }
  const actor = readActor(passage, parties, language)
  if (actor) {
    // What the law says somebody does is what they must do; of a body it tells what it is for.
    return { type: actor.isBody ? 'power' : 'duty', ...found, ...actor.party, isIndicative: true }
  }
  if (deadlines.length > 0) return { type: 'deadline', ...found }
  if (amounts.length > 0 || quantities.cost.test(piece.text)) return { type: 'payment', ...found }
  return undefined
}

/** A permission that holds only within limits tells what one may not do. */
function typeOf({ cue, piece }: Governing, { restriction }: Language['modality']): ProvisionType {
  return cue.type === 'right' && restriction.test(piece.text) ? 'prohibition' : cue.type
}

/** Who is said to do something, in a clause that has its verb and no word of modality. */
function readActor(
  passage: Passage,
  parties: PartyIndex,
  language: Language,
): { isBody: boolean; party: { party?: string; partyPiece?: Piece } } | undefined {
  const { finiteVerb } = language.enumerations
  const { piece, leadIns, tail } = passage
  if (finiteVerb && !tail && !finiteVerb.test(withoutClosing(piece.text))) return undefined
  if (language.actors.passive?.test(withoutClosing(piece.text))) return undefined
  const known = findParty(passage, parties, language)
  if (known) {
    if (!known.isSubject || (leadIns.length > 0 && !known.isWhole)) return undefined
    return {
      isBody: isBody(known.party, language),
      party: { party: known.party, partyPiece: known.partyPiece },
    }
  }
  const subject = leadIns.length === 0 ? findSubject(piece.text, language) : undefined
  if (subject === undefined) return undefined
  // A name whose head closes it is whole; one whose head opens it goes on, nobody knows how far.
  const isWhole = language.modality.cuePosition === 'clauseFinal'
  const party = isWhole ? { party: subject, partyPiece: piece } : {}
  return { isBody: isBody(subject, language), party }
}

interface Governing {
  readonly cue: FoundCue
  /** The text the cue was found in, and where that text stands in the source. */
  readonly piece: Piece
  readonly place: 'own' | 'leadIn' | 'tail'
}

function governingCue(
  { piece, leadIns, tail }: Passage,
  language: Language,
): Governing | undefined {
  const innermost = leadIns[leadIns.length - 1]
  const own = { piece, place: 'own' } as const
  // A Kazakh item that has its verb is ruled by it, not by the lead-in's.
  const hasOwnVerb = language.modality.cuePosition === 'clauseFinal'
  const places: Array<Omit<Governing, 'cue'>> = [
    ...(tail ? [{ piece: tail, place: 'tail' } as const] : []),
    ...(hasOwnVerb ? [own] : []),
    // `Владелец вправе:` rules its items, whatever words they have of their own.
    ...(innermost && endsWithCue(innermost.text, language)
      ? [{ piece: innermost, place: 'leadIn' } as const]
      : []),
    own,
    ...[...leadIns].reverse().map((leadIn) => ({ piece: leadIn, place: 'leadIn' }) as const),
  ]
  for (const place of places) {
    const text = withoutClosing(place.piece.text)
    const cue = findCue(text, language)
    if (!cue || language.modality.descriptive.test(text.slice(cue.start))) continue
    // Inside an item a cue in a subordinate clause (`…, которые могут причинить вред`) says nothing of the item.
    if (place.place === 'own' && leadIns.length > 0 && isSubordinate(text, cue, language)) continue
    if (place.place === 'own' && isSubordinate(text, cue, language) && leadIns.length === 0) {
      const later = findCue(text.slice(cue.end), language)
      if (!later || isSubordinate(text.slice(cue.end), later, language)) continue
      return { ...place, cue: { ...later, start: cue.end + later.start, end: cue.end + later.end } }
    }
    return { ...place, cue }
  }
  return undefined
}

function endsWithCue(leadIn: string, language: Language): boolean {
  const words = withoutClosing(leadIn)
  return findCue(words, language)?.end === words.length
}

/** The cue stands behind a relative pronoun of its own clause. */
function isSubordinate(text: string, cue: FoundCue, { modality }: Language): boolean {
  if (modality.cuePosition === 'clauseFinal') return false
  const clause = text.slice(Math.max(0, text.lastIndexOf(',', cue.start) + 1), cue.start)
  return modality.relativePronouns.test(clause)
}

function partyOf(
  { cue, piece, place }: Governing,
  passage: Passage,
  parties: PartyIndex,
  language: Language,
): { party?: string; partyPiece?: Piece } {
  const { modality } = language
  const known = findParty(passage, parties, language)
  if (known) return { party: known.party, partyPiece: known.partyPiece }
  if (modality.cuePosition === 'clauseFinal') {
    const leadIn = passage.leadIns[passage.leadIns.length - 1]
    if (place !== 'tail' || !leadIn) return {}
    return named(withoutClosing(leadIn.text), leadIn, language)
  }
  return cue.isImpersonal ? {} : named(piece.text.slice(0, cue.start), piece, language)
}

const mostWords = 12

function named(
  words: string,
  piece: Piece,
  language: Language,
): { party?: string; partyPiece?: Piece } {
  const { actors, enumerations } = language
  const name = actors.partyName(words.replace(/[\s,]+$/, ''))
  const list = name.split(/\s+/)
  const first = (list[0] ?? '').toLowerCase()
  const last = (list[list.length - 1] ?? '').toLowerCase()
  const isName =
    name !== '' &&
    !enumerations.joiners.includes(last) &&
    list.length <= mostWords &&
    !actors.notSubject.includes(first) &&
    !/[,:;.]/.test(name)
  // Where the head stands last, its case shows a place or an object: `елді мекен аумағында` is nobody.
  const isElsewhere = language.modality.cuePosition === 'clauseFinal' && actors.oblique.test(last)
  if (!isName || isElsewhere || enumerations.placeholder.test(name)) return {}
  return { party: name, partyPiece: piece }
}

/** The head of a body's name stands among its first words (`местные исполнительные органы …`). */
const bodyWords = 5

/** A lead-in that is nothing but the name of a public body: what follows are its powers. */
function isBody(leadIn: string, language: Language): boolean {
  const words = bareParty(leadIn, language)
  if (words.split(/\s+/).length > mostWords || /[,;]/.test(words)) return false
  if (
    language.modality.cuePosition === 'afterSubject' &&
    language.actors.oblique.test(words.split(/\s+/)[0] ?? '')
  )
    return false
  return namesBody(words.split(/\s+/).slice(0, bodyWords).join(' '), language)
}

function bareParty(leadIn: string, language: Language): string {
  return language.actors.partyName(withoutClosing(leadIn).replace(language.actors.withinPowers, ''))
}

/** Time limits with a number in them: `за выслугу лет` is none. */
function findDeadlines(text: string, { quantities }: Language): Array<string> {
  return [...text.matchAll(quantities.deadline)].flatMap(([found]) => {
    const hasNumber =
      /\d|\p{L}(?:дневный|недельный|месячный|годичный)\s/u.test(found) ||
      found
        .split(/\s+/)
        .some((words) => quantities.numberWords[words.toLowerCase()] !== undefined) ||
      findDurations(found, quantities).length > 0
    return hasNumber ? [found] : []
  })
}

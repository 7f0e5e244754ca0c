import type { Language } from '../language/language.ts'
import {
  type ClauseText,
  clauseOf,
  is,
  namesSomebody,
  verbBits,
  type WordSpan,
  wordBits,
} from './clause-words.ts'
import { type FoundCue, findCueIn } from './cues.ts'
import type { Governing } from './governing-cues.ts'
import { findAgent, findAgentBefore, findBearer } from './inflected-names.ts'
import { mostBehind, mostModifiers, mostNameWords, textOfSpan, trimName } from './name-spans.ts'
import type { Passage } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'
import type { Party, ProvisionContext } from './provision-context.ts'
import { readClause } from './readings.ts'
import { findSubject, findSubjectBehind } from './subjects.ts'

/** Who is named in the clause of a cue. */
export function governedParty(
  { cue, clause }: Governing,
  language: Language,
): WordSpan | undefined {
  const { clauses, modality } = language
  const { text } = clause
  if (cue.bearer === 'behind') return nameAfter(clause, cue.end, language)
  if (cue.bearer) {
    const bearer = findBearer(clause, cue, cue.bearer, language)
    if (bearer) return inflected(bearer)
  }
  const beside =
    modality.cuePosition === 'clauseFinal' ? text.slice(0, cue.start) : text.slice(cue.end)
  // `мекемелер құрылуы мүмкін`: the word of modality holds what is done.
  const isPassive =
    clauses.passiveBeside.test(beside) ||
    (modality.cuePosition === 'clauseFinal' &&
      clauses.passiveBeside.test(clause.words[cue.at]?.lower ?? ''))
  if (cue.isImpersonal || isPassive) return inflected(findAgent(clause, cue.at, language))
  const end = clauses.itemsAre.test(`${text.slice(cue.start, cue.end)} `) ? cue.at - 1 : cue.at
  const subject =
    findSubject(clause, end, { isPersonal: cue.isPersonal }, language) ??
    subjectBehind(clause, cue, language) ??
    subjectBehindVerb(clause, cue, language)
  if (!subject)
    return (
      requiredParty(clause, cue, language) ?? inflected(agentOfInfinitive(clause, cue, language))
    )
  return subject && (antecedent(clause, subject, language) ?? subject)
}

/** `Regulations shall require that the operator …`: of whom something is asked. */
function requiredParty(
  clause: ClauseText,
  cue: FoundCue,
  { clauses: { requiring } }: Language,
): WordSpan | undefined {
  const { text, words, ends } = clause
  const asked = requiring?.exec(text.slice(cue.start))
  if (!asked) return undefined
  const from = words.findIndex((_, at) => (ends[at] ?? 0) > cue.start + asked[0].length)
  if (from < 0) return undefined
  // The name ends where its verb begins: nothing else tells.
  for (let to = from + 1; to <= Math.min(words.length, from + mostBehind); to++)
    if (namesSomebody(clause, to - 1)) return { from, to }
  return undefined
}

/** `Суды могут образовываться юридическими лицами`: who may do it stands right behind what is done. */
function agentOfInfinitive(
  clause: ClauseText,
  cue: FoundCue,
  language: Language,
): WordSpan | undefined {
  const { words, ends } = clause
  const at = words.findIndex((_, index) => (ends[index] ?? 0) > cue.end)
  if (at < 0 || words[at]?.commands !== true) return undefined
  const agent = findAgent(clause, at, language)
  return agent?.from === at + 1 ? agent : undefined
}

/** `Если заявителем подано заявление, он вправе …`: who is meant is named in front, as an agent. */
function antecedent(
  clause: ClauseText,
  { from, to }: WordSpan,
  language: Language,
): WordSpan | undefined {
  const isPronoun =
    to - from === 1 && language.clauses.pronoun?.test(clause.words[from]?.lower ?? '') === true
  return isPronoun && from > 0 ? inflected(findAgentBefore(clause, from, language)) : undefined
}

/** `Право на льготы имеют все жители дома, …`: a name behind its predicate, up to where it ends. */
function nameAfter(clause: ClauseText, end: number, language: Language): WordSpan | undefined {
  const { words, ends } = clause
  const from = words.findIndex((_, at) => (ends[at] ?? 0) > end)
  if (from < 0) return undefined
  const hasName = words.slice(from, from + mostModifiers + 1).some((_, at) => {
    return namesSomebody(clause, from + at)
  })
  return hasName ? trimName(clause, from, words.length, language) : undefined
}

/** `С просьбой может обратиться его представитель`: who may stands behind what they may do. */
function subjectBehindVerb(
  clause: ClauseText,
  cue: FoundCue,
  language: Language,
): WordSpan | undefined {
  const { words, ends } = clause
  const { possessive } = language.clauses
  const at = words.findIndex((_, index) => (ends[index] ?? 0) > cue.end)
  if (at < 0 || words[at]?.commands !== true) return undefined
  const from = possessive.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return findSubjectBehind(clause, from, language)
}

/** `Экспертом может быть лицо, имеющее …`: who may be it stands behind, up to the end. */
function subjectBehind(
  clause: ClauseText,
  { start, end }: FoundCue,
  language: Language,
): WordSpan | undefined {
  const { text, words, ends } = clause
  const being = language.clauses.being.exec(text.slice(start))
  if (!being) return undefined
  const from = words.findIndex((_, at) => (ends[at] ?? 0) > Math.max(end, start + being[0].length))
  return from >= 0 &&
    findSubjectBehind(clause, from, language) &&
    words.length - from <= mostNameWords
    ? { from, to: words.length }
    : undefined
}

function inflected(span: WordSpan | undefined): WordSpan | undefined {
  return span && { ...span, isInflected: true }
}

/** Who is named in the lead-ins of an item, or is the item itself (`Членами не могут быть: 1) лица, …`). */
export function partyElsewhere(
  governing: Governing,
  passage: Passage,
  context: ProvisionContext,
): Party {
  const { language } = context
  const { cue, place, clause, piece } = governing
  if (place !== 'own' && language.clauses.itemsAre.test(piece.text.slice(cue.start))) {
    const own = clauseOf(passage.piece, language, context.names.isName)
    const item = itemParty(own, language)
    if (item) return named(passage.piece, own, item, context)
  }
  if (place === 'leadIn') {
    const span = governedParty(governing, language) ?? ownerBeside(governing, language)
    if (span) return named(piece, clause, span, context)
    if (cue.isImpersonal) return {}
  }
  // `1) уәкілетті органға; 2) … жүктеледі`: each item names upon whom.
  if (place === 'tail' && cue.bearer === 'charged') {
    const own = clauseOf(passage.piece, language, context.names.isName)
    const behind = { ...cue, at: own.words.length }
    const charged =
      findBearer(own, behind, 'dative', language) ?? findBearer(own, behind, cue.bearer, language)
    if (charged) return named(passage.piece, own, { ...charged, isInflected: true }, context)
  }
  const above = partyOfLeadIns(passage, context, place === 'tail' ? cue : undefined)
  if (above.party !== undefined || place !== 'tail') return above
  // `Мыналар: 1) …; 2) соттылығы бар адам мүше бола алмайды`: it is named behind the items.
  const span = governedParty(governing, language)
  return span ? named(piece, clause, span, context) : {}
}

/** An item that is a name of somebody, as a whole. */
export function itemParty(clause: ClauseText, language: Language): WordSpan | undefined {
  const { words } = clause
  if (language.modality.cuePosition !== 'clauseFinal')
    return startsWithName(clause, language) ? { from: 0, to: words.length } : undefined
  const last = words[words.length - 1]
  const isName = namesSomebody(clause, words.length - 1) && !is(last, wordBits.oblique)
  return isName ? { from: 0, to: words.length } : undefined
}

function startsWithName(clause: ClauseText, language: Language): boolean {
  return findSubject(clause, clause.words.length, { isPersonal: false }, language)?.from === 0
}

/** Whose powers a lead-in lists (`К полномочиям органа относятся`). */
function ownerBeside({ cue, clause }: Governing, { modality }: Language): WordSpan | undefined {
  if (cue.bearer !== 'genitive' || modality.cuePosition === 'clauseFinal') return undefined
  const { words, ends } = clause
  const from = words.findIndex((_, at) => (ends[at] ?? 0) > cue.end)
  let to = from
  while (to < words.length && !is(words[to], verbBits | wordBits.describes | wordBits.endsName))
    to++
  if (is(words[to - 1], wordBits.opener)) to--
  const isName = words.some((_, at) => at >= from && at < to && namesSomebody(clause, at))
  return from >= 0 && to > from && isName ? { from, to, isInflected: true } : undefined
}

/**
 * Who is named in a lead-in of an item, the innermost first.
 *
 * @param closing The word of modality that closes the list: it may ask for another form of the name.
 */
export function partyOfLeadIns(
  { leadIns }: Passage,
  context: ProvisionContext,
  closing?: FoundCue,
): Party {
  for (const leadIn of [...leadIns].reverse()) {
    const found = partyOfLeadIn(leadIn, context, closing)
    if (found.party !== undefined) return found
  }
  return {}
}

function partyOfLeadIn(leadIn: Piece, context: ProvisionContext, closing?: FoundCue): Party {
  const { language } = context
  const clause = clauseOf(leadIn, language, context.names.isName)
  const end = clause.words.length
  const bearer =
    closing?.bearer && findBearer(clause, { ...closing, at: end }, closing.bearer, language)
  if (bearer) return named(leadIn, clause, { ...bearer, isInflected: true }, context)
  const cue = findCueIn(clause, language)
  const span =
    readClause(clause, () => false, language)?.party ??
    findSubject(clause, cue?.at ?? clause.words.length, { isPersonal: false }, language)
  const found = span ?? (closing && asked(clause, closing, language))
  return found ? named(leadIn, clause, found, context) : {}
}

/** A lead-in of more words says more than a name. */
const mostAsked = 5

/** `Волонтердің: 1) … құқығы бар`: who may or must is somebody, whatever the word; the lead-in is nothing but the name. */
function asked(
  { words, bits }: ClauseText,
  { bearer, isPersonal }: FoundCue,
  { modality }: Language,
): WordSpan | undefined {
  if (modality.cuePosition !== 'clauseFinal' || words.length > mostAsked) return undefined
  if (bits & (verbBits | wordBits.condition | wordBits.adverbial)) return undefined
  const last = words[words.length - 1]
  const isOwner = bearer === 'genitive' && is(last, wordBits.genitive)
  const isSubject = isPersonal && last !== undefined && !is(last, wordBits.oblique)
  return isOwner || isSubject ? { from: 0, to: words.length, isInflected: isOwner } : undefined
}

/** A lead-in that is nothing but the name of somebody, and what limits it: what follows is told of them. */
export function nameIn(leadIn: Piece, context: ProvisionContext): Party | undefined {
  const { language } = context
  // Where verbs have no endings, nothing tells a name from a clause.
  if (language.clauses.agentWord) return undefined
  const clause = clauseOf(leadIn, language, context.names.isName)
  if (clause.words.some((word) => is(word, verbBits))) return undefined
  const span = findSubject(clause, clause.words.length, { isPersonal: false }, language)
  // `органдары мен оларға бағынысты мекемелердегі …`: what goes on behind a name is none.
  if (!span || is(clause.words[span.to], wordBits.joins)) return undefined
  return named(leadIn, clause, span, context)
}

/** A party by its name, with the place where it stands. */
export function named(
  piece: Piece,
  clause: ClauseText,
  span: WordSpan,
  { names, language, source }: ProvisionContext,
): Party {
  const { actors, clauses } = language
  const words = textOfSpan(clause, span)
  // `(referred to in this Act as …)` is none of the name.
  const name = actors.partyName(words.replace(/\s*\([^()]{12,400}\)?/gu, ''))
  const start = clause.starts[span.from] ?? 0
  return {
    party: names.note(
      span.isInflected ? clauses.dictionaryName(name) : name,
      span.isInflected ?? false,
    ),
    partyPiece: slicePiece(piece, start, start + words.length, source),
  }
}

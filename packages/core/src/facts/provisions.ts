import type { Language } from '../language/language.ts'
import type { ProvisionType } from '../records/records.ts'
import { namesBody } from './actor-words.ts'
import {
  type ClauseText,
  clauseOf,
  is,
  namesSomebody,
  type WordSpan,
  wordBits,
} from './clause-words.ts'
import { type FoundCue, findCueIn } from './cues.ts'
import { type FoundDetail, findDetails } from './details.ts'
import { type Governing, governingCue } from './governing-cues.ts'
import {
  findAgent,
  findBearer,
  findPayee,
  findSubject,
  findSubjectBehind,
  mostNameWords,
  textOfSpan,
} from './parties.ts'
import type { PartyNames } from './party-names.ts'
import { isRecital, onlyLeadsIn, type Passage, piecesOf, withoutClosing } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'
import { type Reading, readClause } from './readings.ts'

/** A provision before it is written into a record. */
export interface FoundProvision {
  readonly type: ProvisionType
  readonly passage: Passage
  readonly party?: string
  /** Where the party is named. */
  readonly partyPiece?: Piece
  /** The duty is only told by the present tense (`владелец обеспечивает …`). */
  readonly isIndicative?: boolean
  readonly details: ReadonlyArray<ProvisionDetail>
  readonly deadlines: ReadonlyArray<string>
  readonly amounts: ReadonlyArray<string>
  /** The record tells it item by item, the summary as a whole, or the other way round. */
  readonly telling?: 'whole' | 'item'
}

/** A part of a provision's words, with its place. */
export interface ProvisionDetail extends Pick<FoundDetail, 'kind' | 'party'> {
  readonly piece: Piece
}

/** What provisions are read with. */
export interface ProvisionContext {
  readonly names: PartyNames
  readonly language: Language
  readonly source: string
}

interface Party {
  readonly party?: string
  readonly partyPiece?: Piece
}

/** What a passage provides, before its details. */
interface Core extends Party {
  readonly type: ProvisionType
  readonly isIndicative?: boolean
  /** Offset in the passage's own text at which its main clause begins. */
  readonly mainStart: number
}

/**
 * Read what a passage provides.
 *
 * @returns `undefined` for a passage that provides nothing by itself: a lead-in, a definition, a plain description.
 */
export function readProvision(
  passage: Passage,
  context: ProvisionContext,
): FoundProvision | undefined {
  const { language, source, names } = context
  const { piece } = passage
  if (!mayProvide(passage, language)) return undefined
  const core = readCore(passage, context)
  const own = [piece, ...(passage.items ?? [])]
  const details = own.flatMap((part, index) =>
    findDetails(
      clauseOf(part, language, names.isName),
      index === 0 ? (core?.mainStart ?? 0) : 0,
      language,
    ).map(
      ({ kind, party, start, end }): ProvisionDetail => ({
        kind,
        ...(party !== undefined && { party: names.note(party, true) }),
        piece: slicePiece(part, start, end, source),
      }),
    ),
  )
  if (core?.type === 'payment') details.push(...moneyDetails(piece, context))
  const words = (kind: FoundDetail['kind']): Array<string> =>
    details.flatMap((detail) => (detail.kind === kind ? [detail.piece.text] : []))
  const deadlines = words('deadline')
  const amounts = words('amount')
  const found = { passage, details, deadlines, amounts }
  if (core) {
    const { mainStart: _, ...rest } = core
    return { ...rest, ...found }
  }
  if (deadlines.length > 0) return { type: 'deadline', ...found }
  if (amounts.length > 0 || language.quantities.cost.test(piece.text))
    return { type: 'payment', ...found }
  return undefined
}

/** Who is paid, and whose money it is. */
function moneyDetails(
  piece: Piece,
  { language, names, source }: ProvisionContext,
): Array<ProvisionDetail> {
  const clause = clauseOf(piece, language, names.isName)
  const found: Array<ProvisionDetail> = []
  const payer = language.clauses.payer.exec(piece.text)
  const money = payer?.groups?.['party']
  if (payer && money !== undefined) {
    const start = payer.index + payer[0].indexOf(money)
    found.push({
      kind: 'payer',
      piece: slicePiece(piece, start, start + money.trimEnd().length, source),
    })
  }
  const payee = findPayee(clause, language)
  if (payee) {
    const words = textOfSpan(clause, payee)
    const start = clause.starts[payee.from] ?? 0
    found.push({
      kind: 'payee',
      party: names.note(language.clauses.dictionaryName(words), true),
      piece: slicePiece(piece, start, start + words.length, source),
    })
  }
  return found
}

/** Lead-ins, recitals, titles, preambles and what an act says of its own force provide nothing. */
function mayProvide(passage: Passage, language: Language): boolean {
  const { piece, unit } = passage
  const { frame, entryIntoForce } = language
  return !(
    onlyLeadsIn(passage) ||
    // A preamble tells why, not what.
    unit.type === 'preamble' ||
    isRecital(passage, language) ||
    frame.shortTitle?.test(piece.text) ||
    entryIntoForce.cue.test(piece.text) ||
    entryIntoForce.sunset.test(piece.text)
  )
}

function readCore(passage: Passage, context: ProvisionContext): Core | undefined {
  const { language } = context
  const governing = governingCue(passage, language, context.names.isName)
  if (governing && isKind(governing, passage, context)) return undefined
  if (governing) return readGoverned(governing, passage, context)
  if (isDecision(passage, language)) return { type: 'decision', mainStart: 0 }
  const leadIn = passage.leadIns[passage.leadIns.length - 1]
  if (leadIn) {
    const body = bodyIn(leadIn, context)
    if (body) return { type: 'power', ...body, mainStart: 0 }
  }
  return readIndicative(passage, context)
}

function isDecision(passage: Passage, { modality, enumerations }: Language): boolean {
  const texts = piecesOf(passage).map(({ text }) => text)
  if (modality.decision.test(withoutClosing(texts.join(' ')))) return true
  // A verb that closes its clause may stand in a lead-in: `… бекітілсін, оның ішінде:`.
  return (
    modality.cuePosition === 'clauseFinal' &&
    texts.some((text) =>
      modality.decision.test(withoutClosing(text).replace(enumerations.divides, '')),
    )
  )
}

/** `Биржи могут быть: 1) универсальные, …` says what kinds there are. */
function isKind(
  { cue, place, piece }: Governing,
  passage: Passage,
  { language, names }: ProvisionContext,
): boolean {
  if (place === 'own' || cue.type !== 'right') return false
  if (!language.clauses.itemsAre.test(piece.text.slice(cue.start))) return false
  return itemParty(clauseOf(passage.piece, language, names.isName), language) === undefined
}

/** What a word of modality says, and of whom. */
function readGoverned(governing: Governing, passage: Passage, context: ProvisionContext): Core {
  const { cue, piece, place } = governing
  const { restriction } = context.language.modality
  // A permission that holds only within limits tells what one may not do.
  const type = cue.type === 'right' && restriction.test(piece.text) ? 'prohibition' : cue.type
  const span = place === 'own' ? governedParty(governing, context.language) : undefined
  const party = span
    ? named(piece, governing.clause, span, context)
    : partyElsewhere(governing, passage, context)
  const { clause } = governing
  const subject = span ?? findSubject(clause, cue.at, { isPersonal: false }, context.language)
  const first = Math.min(subject?.from ?? cue.at, cue.at)
  return { type, ...party, mainStart: place === 'own' ? (clause.starts[first] ?? 0) : 0 }
}

/** Who is named in the clause of a cue. */
function governedParty({ cue, clause }: Governing, language: Language): WordSpan | undefined {
  const { clauses, modality } = language
  const { text } = clause
  if (cue.bearer) {
    const bearer = findBearer(clause, cue, cue.bearer, language)
    if (bearer) return inflected(bearer)
  }
  const beside =
    modality.cuePosition === 'clauseFinal' ? text.slice(0, cue.start) : text.slice(cue.end)
  const isPassive = clauses.passiveBeside.test(beside)
  if (cue.isImpersonal || isPassive) return inflected(findAgent(clause, cue.at, language))
  const end = clauses.itemsAre.test(`${text.slice(cue.start, cue.end)} `) ? cue.at - 1 : cue.at
  return (
    findSubject(clause, end, { isPersonal: cue.isPersonal }, language) ??
    subjectBehind(clause, cue, language)
  )
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
function partyElsewhere(governing: Governing, passage: Passage, context: ProvisionContext): Party {
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
  return partyOfLeadIns(passage, context, place === 'tail' ? cue : undefined)
}

/** An item that is a name of somebody, as a whole. */
function itemParty(clause: ClauseText, language: Language): WordSpan | undefined {
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
  while (to < words.length && !is(words[to], verbs | wordBits.describes | wordBits.endsName)) to++
  if (is(words[to - 1], wordBits.opener)) to--
  const isName = words.some((_, at) => at >= from && at < to && namesSomebody(clause, at))
  return from >= 0 && to > from && isName ? { from, to, isInflected: true } : undefined
}

const verbs =
  wordBits.active | wordBits.passive | wordBits.setsRules | wordBits.pays | wordBits.negated

/**
 * Who is named in a lead-in of an item, the innermost first.
 *
 * @param closing The word of modality that closes the list: it may ask for another form of the name.
 */
function partyOfLeadIns(
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
  return span ? named(leadIn, clause, span, context) : {}
}

/** A lead-in that is nothing but the name of somebody, and what limits it: what follows is told of them. */
function nameIn(leadIn: Piece, context: ProvisionContext): Party | undefined {
  const { language } = context
  // Where verbs have no endings, nothing tells a name from a clause.
  if (language.clauses.agentWord) return undefined
  const clause = clauseOf(leadIn, language, context.names.isName)
  if (clause.words.some((word) => is(word, verbs))) return undefined
  const span = findSubject(clause, clause.words.length, { isPersonal: false }, language)
  return span ? named(leadIn, clause, span, context) : undefined
}

/** The name of a public body that a lead-in consists of: what follows are its powers. */
function bodyIn(leadIn: Piece, context: ProvisionContext): Party | undefined {
  const found = nameIn(leadIn, context)
  return found?.party !== undefined && isBody(found.party, context.language) ? found : undefined
}

/** The head of a body's name stands among its first words (`местные исполнительные органы …`), or last. */
const bodyWords = 5

function isBody(name: string, language: Language): boolean {
  const words = name.split(/\s+/)
  const head =
    language.modality.cuePosition === 'clauseFinal' ? words.slice(-2) : words.slice(0, bodyWords)
  return namesBody(head.join(' '), language)
}

/** What is told by a verb in the present tense, of the passage's own or of its lead-in. */
function readIndicative(passage: Passage, context: ProvisionContext): Core | undefined {
  const { language } = context
  const { piece, leadIns } = passage
  const clause = clauseOf(piece, language, context.names.isName)
  const leadIn = leadIns[leadIns.length - 1]
  if (leadIn && describes(clauseOf(leadIn, language, context.names.isName))) return undefined
  const own = readClause(clause, (name) => isBody(name, language), language)
  if (own) return fromReading(own, piece, clause, passage, context)
  if (!leadIn) return undefined
  const person = nameIn(leadIn, context)
  if (person)
    return acts(clause, language)
      ? { type: 'duty', ...person, isIndicative: true, mainStart: 0 }
      : undefined
  const leading = clauseOf(leadIn, language, context.names.isName)
  const above = readClause(leading, (name) => isBody(name, language), language)
  if (!above || !leadsTo(leading, above, language)) return undefined
  const party = above.party ? named(leadIn, leading, above.party, context) : {}
  return { type: above.type, ...party, isIndicative: true, mainStart: 0 }
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
  return { type, ...who, isIndicative: true, mainStart: clause.starts[first] ?? 0 }
}

/** A lead-in that says what there is: its items describe, whatever verbs they have. */
function describes({ words }: ClauseText): boolean {
  return (
    words.some((word) => is(word, wordBits.describes)) && !words.some((word) => is(word, verbs))
  )
}

/** Whether a clause under a name says by its verb what that party does. */
function acts(clause: ClauseText, { modality }: Language): boolean {
  const { words } = clause
  if (modality.cuePosition === 'clauseFinal') return is(words[words.length - 1], wordBits.active)
  return words.some((word) => is(word, wordBits.active | wordBits.describes))
}

/** Whether items are what the verb of their lead-in is about, not how or where it is done. */
function leadsTo(leading: ClauseText, { at }: Reading, { modality }: Language): boolean {
  const { words } = leading
  if (modality.cuePosition === 'clauseFinal') {
    const object = words[at - 1]
    return object !== undefined && !is(object, wordBits.adverbial | wordBits.dative)
  }
  return !words.slice(at + 1).some((word) => is(word, wordBits.opener | wordBits.endsName))
}

/** A party by its name, with the place where it stands. */
function named(
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

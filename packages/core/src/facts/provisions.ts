import { announcesTerms } from '../glossary/find-definitions.ts'
import type { Language } from '../language/language.ts'
import type { ProvisionType } from '../records/records.ts'
import { type ClauseText, clauseOf } from './clause-words.ts'
import { findCueIn } from './cues.ts'
import { type FoundDetail, findDetails } from './details.ts'
import { governedParty, itemParty, named, nameIn, partyElsewhere } from './governed-parties.ts'
import { type Governing, governingCue } from './governing-cues.ts'
import { readIndicative } from './indicatives.ts'
import { findAgent, findPayee } from './inflected-names.ts'
import { readInstruction } from './instructions.ts'
import { textOfSpan } from './name-spans.ts'
import { isRecital, onlyLeadsIn, type Passage, piecesOf, withoutClosing } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'
import type { Predicate } from './predicate-parts.ts'
import { type Core, isBody, type Party, type ProvisionContext } from './provision-context.ts'
import { readClause, readTimed } from './readings.ts'
import { findSubject } from './subjects.ts'
import { hasSign } from './text-signs.ts'

/** A provision before it is written into a record. */
export interface FoundProvision {
  readonly type: ProvisionType
  readonly passage: Passage
  readonly party?: string | undefined
  /** Where the party is named. */
  readonly partyPiece?: Piece | undefined
  /** The duty is only told by the present tense (`владелец обеспечивает …`). */
  readonly isIndicative?: boolean | undefined
  readonly details: ReadonlyArray<ProvisionDetail>
  readonly deadlines: ReadonlyArray<string>
  readonly amounts: ReadonlyArray<string>
  /** Its words, where it is one of several things that its passage says. */
  readonly clause?: Piece | undefined
  readonly predicate?: Predicate | undefined
  /** The record tells it item by item, the summary as a whole, or the other way round. */
  readonly telling?: 'whole' | 'item' | undefined
}

/** A part of a provision's words, with its place. */
export interface ProvisionDetail extends Pick<FoundDetail, 'isRecurring' | 'kind' | 'party'> {
  readonly piece: Piece
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
  const { language, names } = context
  const { piece } = passage
  if (!mayProvide(passage, language)) return undefined
  const core = readCore(passage, context)
  const details = detailsOf(passage, core, context)
  const hasLimit = details.some(({ kind, isRecurring }) => kind === 'deadline' && !isRecurring)
  details.unshift(...conditionsAbove(passage, context))
  if (core?.type === 'payment') details.push(...moneyDetails(piece, context))
  const deadlines = wordsOf(details, 'deadline')
  const amounts = wordsOf(details, 'amount')
  if (core) {
    // What something is or applies to has no time by which it must be done.
    if (core.type === 'definition')
      return provisionOf(core, passage, details.filter(isNoLimit), nothing, amounts)
    return provisionOf(core, passage, details, deadlines, amounts)
  }
  if (hasLimit) {
    const cue = cueOf(passage, context)
    if (cue) return provisionOf(cue, passage, details, deadlines, amounts)
    const timed = readTimed(clauseOf(piece, language, names.isName), language)
    if (timed?.type === 'payment') details.push(...moneyDetails(piece, context))
    const told = timed ? { type: timed.type, isIndicative: true } : { type: 'deadline' as const }
    return provisionOf(told, passage, details, deadlines, amounts)
  }
  // What an act says of its own subject says nothing of who pays.
  if (language.modality.purpose.test(piece.text)) return undefined
  if (amounts.length > 0 || language.quantities.cost.test(piece.text))
    return provisionOf({ type: 'payment' }, passage, details, deadlines, amounts)
  return undefined
}

/** All have one shape: everything that reads provisions is the faster for it. */
export function provisionOf(
  { type, party, partyPiece, isIndicative, predicate }: Omit<Core, 'mainStart'>,
  passage: Passage,
  details: ReadonlyArray<ProvisionDetail>,
  deadlines: ReadonlyArray<string>,
  amounts: ReadonlyArray<string>,
  clause?: Piece,
): FoundProvision {
  return {
    type,
    passage,
    party,
    partyPiece,
    isIndicative,
    details,
    deadlines,
    amounts,
    clause,
    predicate,
    telling: undefined,
  }
}

function wordsOf(
  details: ReadonlyArray<ProvisionDetail>,
  wanted: FoundDetail['kind'],
): ReadonlyArray<string> {
  if (details.length === 0) return nothing
  const words: Array<string> = []
  for (const { kind, piece } of details) if (kind === wanted) words.push(piece.text)
  return words
}

const nothing: ReadonlyArray<never> = []

function isNoLimit({ kind }: ProvisionDetail): boolean {
  return kind !== 'deadline'
}

/** What limits the words of a passage, and the items that it tells. */
export function detailsOf(
  passage: Passage,
  core: Core | undefined,
  { language, source, names }: ProvisionContext,
): Array<ProvisionDetail> {
  const { piece, items = nothing } = passage
  const found: Array<ProvisionDetail> = []
  read(piece, startOfMain(core, piece, language))
  for (const item of items) read(item, 0)
  return found

  function read(part: Piece, mainStart: number): void {
    const clause = clauseOf(part, language, names.isName)
    for (const { kind, party, isRecurring, start, end } of findDetails(clause, mainStart, language))
      found.push({
        kind,
        piece: withItems(slicePiece(part, start, end, source), part, passage, kind),
        ...(isRecurring && { isRecurring }),
        ...(party !== undefined && { party: names.note(party, true) }),
      })
  }
}

/** A condition or an exception at the end of a lead-in goes on in the items (`за исключением: 1) …`). */
function withItems(
  detail: Piece,
  part: Piece,
  { piece, items }: Passage,
  kind: FoundDetail['kind'],
): Piece {
  const last = items?.[items.length - 1]
  if (!items || !last || part !== piece || !(kind === 'condition' || kind === 'exception'))
    return detail
  if (!withoutClosing(part.text).endsWith(withoutClosing(detail.text))) return detail
  const { eId, start, text } = detail
  const listed = items.map((item) => item.text).join(' ')
  return { eId, start, end: last.end, text: `${text}: ${withoutClosing(listed)}` }
}

/** Where details of the main clause may begin: behind the name of who acts, where heads stand last. */
function startOfMain(core: Core | undefined, piece: Piece, { modality }: Language): number {
  if (modality.cuePosition !== 'clauseFinal') return core?.mainStart ?? 0
  const { partyPiece } = core ?? {}
  if (!partyPiece || piece.runs || partyPiece.eId !== piece.eId) return 0
  const end = partyPiece.start - piece.start + partyPiece.text.length
  return partyPiece.start >= piece.start && end <= piece.text.length ? end : 0
}

/** What the lead-ins of an item make it depend on, and by when it must be done (`В случае утраты билета владелец обязан: 1) …`). */
export function conditionsAbove(
  { leadIns }: Passage,
  { language, names, source }: ProvisionContext,
): Array<ProvisionDetail> {
  const all: Array<ProvisionDetail> = []
  for (const leadIn of leadIns) {
    let found = above.get(leadIn)
    if (!found) {
      const clause = clauseOf(leadIn, language, names.isName)
      found = findDetails(clause, subjectStart(clause, language), language)
        .filter(
          ({ kind, isRecurring }) => (kind === 'condition' || kind === 'deadline') && !isRecurring,
        )
        .map(({ kind, start, end }) => ({ kind, piece: slicePiece(leadIn, start, end, source) }))
      above.set(leadIn, found)
    }
    all.push(...found)
  }
  return all
}

/** Items share their lead-in: it is read once. */
const above = new WeakMap<Piece, Array<ProvisionDetail>>()

function subjectStart(clause: ClauseText, language: Language): number {
  if (language.modality.cuePosition === 'clauseFinal') return 0
  const cue = findCueIn(clause, language)
  const end = cue?.at ?? clause.words.length
  const subject = findSubject(clause, end, { isPersonal: cue?.isPersonal ?? false }, language)
  return clause.starts[subject?.from ?? end] ?? clause.text.length
}

/** A word of modality in a clause that was not told from one inside it: with a time limit, it says more than the limit. */
function cueOf(passage: Passage, context: ProvisionContext): Core | undefined {
  const { language, names } = context
  const { piece } = passage
  if (language.modality.cuePosition === 'clauseFinal' || passage.leadIns.length > 0)
    return undefined
  const clause = clauseOf(piece, language, names.isName)
  const cue = findCueIn(clause, language)
  return cue && readGoverned({ cue, piece, clause, place: 'own' }, passage, context)
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
    (hasSign(piece, 'ownTime', language) &&
      (tellsForce(piece.text, entryIntoForce) || entryIntoForce.sunset.test(piece.text))) ||
    // `В настоящих Правилах используется понятие …`.
    (!passage.tail && announcesTerms(piece, language))
  )
}

/** `at all times after the designation takes effect` only tells when. */
function tellsForce(text: string, { cue, subordinate }: Language['entryIntoForce']): boolean {
  const at = cue.exec(text)
  return at !== null && !subordinate.test(text.slice(0, at.index))
}

/** What a passage provides, before its details. */
export function readCore(passage: Passage, context: ProvisionContext): Core | undefined {
  const { language } = context
  const governing = governingCue(passage, language, context.names.isName)
  if (governing && isKind(governing, passage, context)) return undefined
  if (governing) return readGoverned(governing, passage, context)
  const instruction = readInstruction(passage, context)
  if (instruction) return instruction
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
  // `… жүктелсін (келісім бойынша)`.
  const text = withoutClosing(texts.join(' ')).replace(/\s?\([^()]{1,200}\)$/, '')
  if (modality.decision.test(text)) return true
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
  const { restriction, bodiesHavePowers } = context.language.modality
  // A permission that holds only within limits tells what one may not do.
  const type = cue.type === 'right' && restriction.test(piece.text) ? 'prohibition' : cue.type
  const span = place === 'own' ? governedParty(governing, context.language) : undefined
  const found = span
    ? named(piece, governing.clause, span, context)
    : partyElsewhere(governing, passage, context)
  const party = found.party === undefined && place === 'leadIn' ? ownParty(passage, context) : found
  const isPower =
    bodiesHavePowers &&
    type === 'right' &&
    party.party !== undefined &&
    isBody(party.party, context.language)
  const { clause } = governing
  const subject = span ?? findSubject(clause, cue.at, { isPersonal: false }, context.language)
  const first = Math.min(subject?.from ?? cue.at, cue.at)
  return {
    type: isPower ? 'power' : type,
    ...party,
    mainStart: place === 'own' ? (clause.starts[first] ?? 0) : 0,
    predicate: { at: place === 'own' ? cue.at : -1, isModal: true },
  }
}

/** Who acts in an item whose lead-in names nobody (`Выдача должна осуществляться так: 1) заявитель подает …`). */
function ownParty({ piece }: Passage, context: ProvisionContext): Party {
  const { language, names } = context
  const clause = clauseOf(piece, language, names.isName)
  const span =
    readClause(clause, () => false, language)?.party ??
    // `The designs shall be— (1) selected by the Secretary`.
    (language.clauses.agentWord && language.clauses.passiveBeside.test(` be ${piece.text}`)
      ? findAgent(clause, 0, language)
      : undefined)
  return span ? named(piece, clause, span, context) : {}
}

/** The name of a public body that a lead-in consists of: what follows are its powers. */
function bodyIn(leadIn: Piece, context: ProvisionContext): Party | undefined {
  const found = nameIn(leadIn, context)
  return found?.party !== undefined && isBody(found.party, context.language) ? found : undefined
}

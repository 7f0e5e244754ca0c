import type { ProvisionType } from '../records/records.ts'
import { type ClauseText, clauseOf, is, isParted, verbBits, wordBits } from './clause-words.ts'
import { findParts, type Part } from './coordinations.ts'
import type { Passage } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'
import { type Core, isBody, type Party, type ProvisionContext } from './provision-context.ts'
import {
  conditionsAbove,
  detailsOf,
  type FoundProvision,
  type ProvisionDetail,
  provisionOf,
  readCore,
} from './provisions.ts'

/**
 * Take apart what a passage provides, where it has several predicates: each is a provision of its own, with the party and the
 * conditions that they share.
 *
 * @param whole What was read of the passage.
 * @returns Two provisions or more; empty where it says one thing.
 */
export function readParts(
  passage: Passage,
  whole: FoundProvision,
  context: ProvisionContext,
): Array<FoundProvision> {
  const { language, names, source } = context
  const { piece } = passage
  const { predicate } = whole
  // Closing words that rule the items rule each verb of an item, too.
  const isClosed = passage.tail && !(predicate?.isModal && predicate.at < 0)
  if (!predicate || passage.items || isClosed || passage.quotation) return []
  const clause = clauseOf(piece, language, names.isName)
  const parts = findParts(clause, predicate, language)
  if (parts.length === 0) return []
  const found: Array<{ readonly core: Core; readonly start: number; readonly end: number }> = []
  for (const [index, part] of parts.entries()) {
    const before = found[found.length - 1]
    const own = slicePiece(piece, part.start, part.end, source)
    const core = coreOf(part, own, index, { passage, whole, before: before?.core, context })
    if (core) found.push({ core, start: part.start, end: part.end })
    // What cannot be read alone belongs to what is before it.
    else if (before) found[found.length - 1] = { ...before, end: part.end }
    else return []
  }
  if (found.length < 2) return []
  const above = conditionsAbove(passage, context)
  let shared: ReadonlyArray<ProvisionDetail> = []
  return found.map(({ core, start, end }, index): FoundProvision => {
    const own = slicePiece(piece, start, end, source)
    const details = detailsOf({ ...passage, piece: own }, core, context)
    if (index === 0) shared = inFront(details, own, core)
    const all = [...above, ...(index === 0 ? [] : shared), ...details]
    return provisionOf({ ...core, predicate: undefined }, passage, all, [], [], own)
  })
}

/** So many words stand in front of a verb that goes on. */
const mostBefore = 9

interface Around {
  readonly passage: Passage
  readonly whole: FoundProvision
  /** What the part before provides. */
  readonly before: Core | undefined
  readonly context: ProvisionContext
}

function coreOf(
  part: Part,
  own: Piece,
  index: number,
  { passage, whole, before, context }: Around,
): Core | undefined {
  const { language, names } = context
  const { type, party, partyPiece } = whole
  const who = { ...(party !== undefined && { party }), ...(partyPiece && { partyPiece }) }
  const isFinal = language.modality.cuePosition === 'clauseFinal'
  // A passage without its lead-ins: what those rule is known.
  const read = (): Core | undefined =>
    readCore({ ...passage, piece: own, leadIns: [], isLeadIn: false }, context)
  if (!isFinal) {
    if (index === 0) return { type, ...who, mainStart: mainStartOf(partyPiece, own) }
    if (part.isRuled) return { type, ...who, mainStart: 0 }
    const core = read()
    const clause = clauseOf(own, language, names.isName)
    if (!part.sharesSubject) {
      // `…, копия протокола передается`: what is done to another thing.
      const [first] = clause.words
      const isThing = before !== undefined && !is(first, wordBits.opener) && opensPassive(clause)
      return core?.party !== undefined || isThing ? core : undefined
    }
    const isPassive = clause.words.some((word) => is(word, wordBits.passive))
    if (core?.party !== undefined && isPassive) return core
    const isBan = clause.words.slice(0, mostBefore).some((word, at) => {
      return is(word, wordBits.negation) && is(clause.words[at + 1], verbBits)
    })
    return {
      ...(core ?? { type: isBan ? 'prohibition' : typeLike(type, clause), mainStart: 0 }),
      ...who,
    }
  }
  if (part.isRuled && index > 0 && before && whole.predicate?.isModal) {
    const core = read()
    return { type, ...(core?.party === undefined ? who : core), mainStart: 0 }
  }
  const core = read()
  // `Кеңестің мүшелері: 1) … етеді, кеңес отырысының … бақылайды`: the name in the lead-in acts in all of it.
  if (core?.party !== undefined && partyPiece && partyPiece.end <= passage.piece.start)
    return { ...core, ...who }
  if (core?.party !== undefined && !(index > 0 && isOwner(core.partyPiece, own, context)))
    return core
  const verb = clauseOf(own, language, names.isName).words.at(-1)
  if (!core && !part.isRuled && !is(verb, wordBits.active | wordBits.passive)) return undefined
  // Who is named further on does not act here, unless an object stands in front of the name.
  const isLater = partyPiece !== undefined && partyPiece.start > own.end
  const heir: Party =
    before ?? (isLater && !isFronted(passage.piece, partyPiece, context) ? {} : whole)
  const { party: heirName, partyPiece: heirPiece } = heir
  const inherited: Party = {
    ...(heirName !== undefined && { party: heirName }),
    ...(heirPiece && { partyPiece: heirPiece }),
  }
  if (core) {
    const { party: _, partyPiece: __, ...rest } = core
    return { ...rest, ...(isPassiveCore(core, verb) ? {} : inherited) }
  }
  const isBan = is(verb, wordBits.negated)
  const isPower =
    is(verb, wordBits.setsRules) && heirName !== undefined && isBody(heirName, language)
  return {
    type: isBan ? 'prohibition' : isPower ? 'power' : part.isRuled ? type : 'duty',
    ...inherited,
    mainStart: 0,
  }
}

/** `… орындарды органдар жабдықтайды`: a name behind an object opens no clause of its own. */
function isFronted(piece: Piece, party: Piece, { language, names }: ProvisionContext): boolean {
  const clause = clauseOf(piece, language, names.isName)
  const at = clause.starts.findIndex((start) => piece.start + start >= party.start)
  const { lower = '' } = clause.words[at - 1] ?? {}
  return !isParted(clause, at) && language.deadlines.object?.test(lower) === true
}

/** `және комиссия отырысы өткеннен кейін …`: what stands behind the name is owned by it. */
function isOwner(
  party: Piece | undefined,
  own: Piece,
  { language, names }: ProvisionContext,
): boolean {
  if (!party) return false
  const clause = clauseOf(own, language, names.isName)
  const next = clause.words[clause.starts.findIndex((start) => own.start + start >= party.end)]
  return is(next, wordBits.owned) && !is(next, wordBits.oblique)
}

/** Its first verb tells what is done, with a subject in front of it. */
function opensPassive({ words }: ClauseText): boolean {
  const at = words.findIndex((word) => is(word, verbBits))
  return at > 0 && is(words[at], wordBits.passive)
}

/** What is done need not be done by who did what is before it. */
function isPassiveCore(core: Core, verb: Parameters<typeof is>[0]): boolean {
  return is(verb, wordBits.passive) || core.type === 'definition'
}

/** A verb in the present tense goes on as a duty, not as a ban or a right; as a power where it sets something itself. */
function typeLike(type: ProvisionType, { words }: ClauseText): ProvisionType {
  const verb = words.find((word) => is(word, verbBits))
  return type === 'power' && is(verb, wordBits.setsRules) ? type : 'duty'
}

function mainStartOf(party: Piece | undefined, own: Piece): number {
  return party && party.start >= own.start && party.start < own.end ? party.start - own.start : 0
}

/** Conditions in front of who acts hold for everything that they do. */
function inFront(
  details: ReadonlyArray<ProvisionDetail>,
  own: Piece,
  { partyPiece }: Core,
): ReadonlyArray<ProvisionDetail> {
  const main = partyPiece && partyPiece.start >= own.start ? partyPiece.start : own.start + 2
  return details.filter(
    ({ kind, piece }) =>
      (kind === 'condition' || kind === 'exception') && piece.start < Math.max(main, own.start + 2),
  )
}

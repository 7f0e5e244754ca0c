import type { Act } from '../act/types.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Reference } from '../records/records.ts'
import { gatherAliases } from './act-aliases.ts'
import { type FoundAmendments, findAmendments } from './amendment-operations.ts'
import { type Change, findChanges, quotedSpans } from './changed-units.ts'
import { type Citation, findCitations } from './citations.ts'
import { findCitedActs, type NamedAct } from './cited-acts.ts'
import type { Passage } from './passages.ts'
import { type Piece, slicePieces } from './piece.ts'
import { indexUnits } from './reference-units.ts'
import { type Broken, resolveCitation } from './resolve-reference.ts'
import { findThisAct } from './this-act.ts'
import type { UnitNode } from './unit-node.ts'

const runsOfLetters = compact(/\p{L}+/gu)

/** A reference with what is wrong with it. */
export interface FoundReference {
  readonly reference: Reference
  readonly broken: ReadonlyArray<Broken>
}

/** What a citation comes to. */
interface Reading {
  readonly kind: Reference['kind']
  readonly targets: ReadonlyArray<UnitNode>
  readonly act?: NamedAct
  readonly broken: ReadonlyArray<Broken>
}

/** Where a citation stands. */
interface Place {
  readonly from: UnitNode
  /** Its article or paragraph changes other acts. */
  readonly change: Change | undefined
  /** The act that its passage, or a lead-in of it, changes. */
  readonly target: string | undefined
  /** Its passage names another act too. */
  readonly namesOther: boolean
}

const subordinateKinds: ReadonlySet<string> = new Set(['order', 'decision', 'resolution', 'rules'])

/**
 * Find what an act cites, in source order: units of its own, other acts and units of these.
 *
 * @param passages Of the whole act.
 * @param amendments What the act changes in others, where that is known already.
 */
export function findReferences(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
  amendments?: FoundAmendments,
): Array<Reference> {
  return readReferences(act, passages, language, amendments).map(({ reference }) => reference)
}

/** The same with what is wrong with them. */
export function readReferences(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
  amendments: FoundAmendments = findAmendments(act, passages, language),
): Array<FoundReference> {
  const index = indexUnits(act, language)
  const changes = findChanges(passages, amendments, language, index)
  const isSubordinate = subordinateKinds.has(act.data.kind)
  const aliases = gatherAliases(language)
  let ownTitle: string | undefined
  const found: Array<FoundReference> = []
  let tail: Piece | undefined
  for (const passage of passages) {
    readPiece(passage, passage.piece)
    // The words that close a list are those of each of its items.
    if (passage.tail && passage.tail.start !== tail?.start) readPiece(passage, passage.tail)
    tail = passage.tail
  }
  return found.sort((a, b) => a.reference.evidence.start - b.reference.evidence.start)

  function readPiece(passage: Passage, piece: Piece): void {
    const citations = withAliases(piece.text, findCitations(piece.text, language))
    if (citations.length === 0) return
    const from = index.at(passage.unit)
    const change = changes.changeOf(from)
    const isQuoted = quotedSpans(piece.text)
    const place: Place = {
      from,
      change,
      target: change && targetOf(change, passage, piece),
      namesOther: citations.some(({ around }) => around.type === 'other'),
    }
    // An act that says how it may be cited names itself.
    const namesItself = language.frame.shortTitle?.test(piece.text) ?? false
    const read: Array<{ citation: Citation; reading: Reading }> = []
    for (const citation of citations) {
      // Words that are put into another act are of that act; a title is one in any case.
      if (citation.levels.length > 0 && isQuoted(citation)) continue
      if (namesItself && citation.levels.length === 0) continue
      const reading = readCitation(citation, place)
      if (!reading) continue
      read.push({ citation, reading })
      if (reading.kind === 'external' && reading.act)
        aliases.learn(piece.text, citation.end, reading.act)
    }
    const stretches = read.map(({ citation }) => citation)
    for (const [at, { eId, start, end }] of slicePieces(piece, stretches, act.source).entries()) {
      const one = read[at]
      if (!one) continue
      const { citation, reading } = one
      const reference: Reference = {
        kind: reading.kind,
        evidence: { eId, start, end, quote: act.source.slice(start, end) },
        targets: reading.targets.map((unit) => unit.eId),
      }
      if (reading.act && Object.keys(reading.act).length > 0) reference.act = reading.act
      if (reading.kind === 'external' && citation.levels.length > 0)
        reference.unit = piece.text.slice(citation.unitStart, citation.unitEnd)
      const leadsNowhere = reading.kind === 'internal' && reading.targets.length === 0
      if (leadsNowhere || reading.broken.length > 0) reference.isDangling = true
      found.push({ reference, broken: reading.broken })
    }
  }

  /** Add the acts that a text names by a short name. */
  function withAliases(text: string, citations: ReadonlyArray<Citation>): ReadonlyArray<Citation> {
    const short = aliases.find(text)
    if (short.length === 0) return citations
    let at = 0
    const alone = short.filter(({ start, end }) => {
      while ((citations[at]?.end ?? end) <= start) at++
      return (citations[at]?.start ?? end) >= end
    })
    const added = alone.map(({ start, end, act: name }): Citation => {
      const around = { type: 'other', act: name, noun: '' } as const
      return { start, end, levels: [], around, unitStart: start, unitEnd: start }
    })
    return [...citations, ...added].sort((a, b) => a.start - b.start)
  }

  function readCitation(citation: Citation, place: Place): Reading | undefined {
    const { around, levels } = citation
    if (around.type === 'other') return readOther(around.act, around.noun)
    const isSelf = levels.some((level) => level.isSelf)
    const isExplicit = around.type === 'thisAct' || isSelf
    if (!isExplicit && place.target !== undefined && !levels.some((level) => level.isOnlyAnnex)) {
      const named = findCitedActs(place.target, language)
      return { kind: 'external', targets: [], act: named[0]?.acts[0]?.act ?? {}, broken: [] }
    }
    let component: UnitNode | undefined
    if (around.type === 'thisAct') {
      component = findThisAct(around.noun, place.from, isSubordinate, index, language)
      if (!component) return { kind: 'external', targets: [], act: {}, broken: [] }
    }
    if (levels.length === 0) return undefined
    const { targets, broken, isAnchored } = resolveCitation(citation, place.from, component, index)
    if (!isExplicit && !(isAnchored && targets.length + broken.length > 0)) return undefined
    // A bare citation is one of this act for sure if its outer unit is here and no other act is in sight.
    const isSure = !place.change && (isExplicit || (!place.namesOther && levels.length > 1))
    const doubted = broken.map((one) => ({ ...one, isCertain: one.isCertain && isSure }))
    return { kind: 'internal', targets, broken: doubted }
  }

  function readOther(name: NamedAct, noun: string): Reading | undefined {
    // A code that is named by its title in its own text is the act itself.
    const isWhole = name.kind === 'code' || name.kind === 'constitution'
    const title = isWhole && !name.number ? stemsOf(name.title ?? '', language) : ''
    if (title !== '') {
      ownTitle ??= stemsOf(act.data.title, language)
      if (ownTitle.startsWith(title)) return undefined
    }
    // `paragraph (1) of that section` points back to a unit, not to a document.
    const isUnit = noun !== '' && language.references.units.some(({ word }) => word.test(noun))
    if (isUnit) return undefined
    return { kind: 'external', targets: [], act: aliases.actOf(noun) ?? name, broken: [] }
  }
}

/** The act that a passage changes; `undefined` where it changes none. */
function targetOf(change: Change, { leadIns }: Passage, piece: Piece): string | undefined {
  for (const { start } of [piece, ...[...leadIns].reverse()]) {
    const target = change.targets.get(start)
    if (target !== undefined) return target === '' ? change.target : target
  }
  return change.isAll ? change.target : undefined
}

function stemsOf(words: string, { stem }: Language): string {
  return (words.toLowerCase().match(runsOfLetters) ?? []).map(stem).join(' ')
}

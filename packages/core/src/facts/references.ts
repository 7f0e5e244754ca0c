import type { Act, ActNode } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Reference } from '../records/records.ts'
import { findAmendments } from './amendments.ts'
import { type Citation, findCitations } from './citations.ts'
import { findCitedActs, type NamedAct } from './cited-acts.ts'
import type { Passage } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'
import { indexUnits, type UnitIndex, type UnitNode } from './reference-units.ts'
import { type Broken, findThisAct, resolveCitation } from './resolve-reference.ts'

/** A reference with what is wrong with it. */
export interface FoundReference {
  readonly reference: Reference
  readonly broken: ReadonlyArray<Broken>
}

const subordinateKinds: ReadonlySet<string> = new Set(['order', 'decision', 'resolution', 'rules'])
const quotedWords = /«[^«»]{0,2000}»|"[^"]{0,2000}"|“[^“”]{0,2000}”/g

/**
 * Find what an act cites, in source order: units of its own, other acts and units of these.
 *
 * @param passages Of the whole act.
 */
export function findReferences(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<Reference> {
  return readReferences(act, passages, language).map(({ reference }) => reference)
}

/** The same with what is wrong with them. */
export function readReferences(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<FoundReference> {
  const index = indexUnits(act, language)
  const changes = findChanges(act, passages, language, index)
  const isSubordinate = subordinateKinds.has(act.data.kind)
  const found: Array<FoundReference> = []
  const _aliases = new Map<string, NamedAct>()
  let tail: Piece | undefined
  for (const passage of passages) {
    readPiece(passage, passage.piece)
    // The words that close a list are those of each of its items.
    if (passage.tail && passage.tail.start !== tail?.start) readPiece(passage, passage.tail)
    tail = passage.tail
  }
  return found.sort((a, b) => a.reference.evidence.start - b.reference.evidence.start)

  function readPiece(passage: Passage, piece: Piece): void {
    const citations = findCitations(piece.text, language)
    if (citations.length === 0) return
    const from = index.at(passage.unit)
    const change = changes.get(blockOf(from))
    const isInstruction = change?.has(piece.start) ?? false
    const quotes = change ? [...piece.text.matchAll(quotedWords)] : []
    const namesOther = citations.some(({ around }) => around.type === 'other')
    for (const citation of citations) {
      const isQuoted = quotes.some(
        ({ index: start, 0: { length } }) =>
          citation.levels.length > 0 && citation.start > start && citation.end < start + length,
      )
      if (isQuoted) continue
      const one = readCitation(citation, {
        from,
        isChanging: change !== undefined,
        target: isInstruction ? change?.get(piece.start) : undefined,
        isInstruction,
        namesOther,
      })
      if (!one) continue
      const { eId, start, end } = slicePiece(piece, citation.start, citation.end, act.source)
      found.push({
        broken: one.broken,
        reference: {
          kind: one.kind,
          evidence: { eId, start, end, quote: act.source.slice(start, end) },
          targets: one.targets,
          ...(one.act ? { act: one.act } : {}),
          ...(one.kind === 'external' && citation.levels.length > 0
            ? { unit: piece.text.slice(citation.unitStart, citation.unitEnd) }
            : {}),
          ...(one.broken.length > 0 ? { isDangling: true } : {}),
        },
      })
    }
  }

  interface Place {
    readonly from: UnitNode
    readonly isChanging: boolean
    readonly isInstruction: boolean
    readonly target: string | undefined
    readonly namesOther: boolean
  }

  function readCitation(
    citation: Citation,
    place: Place,
  ):
    | {
        kind: 'internal' | 'external'
        targets: Array<string>
        act?: NamedAct
        broken: Array<Broken>
      }
    | undefined {
    const { around, levels } = citation
    const { from, isChanging } = place
    if (around.type === 'other') {
      if (isOwnTitle(around.act)) return undefined
      // `paragraph (1) of that section` points back to a unit, not to a document.
      const isUnit = language.references.units.some(({ word }) => word.test(around.noun))
      if (isUnit) return undefined
      return { kind: 'external', targets: [], act: around.act, broken: [] }
    }
    const isSelf = levels.some((level) => level.isSelf)
    if (
      around.type === 'here' &&
      !isSelf &&
      isChanging &&
      !levels.some((level) => level.isOnlyAnnex)
    ) {
      const target = place.target ? findCitedActs(place.target, language)[0]?.act : undefined
      return { kind: 'external', targets: [], act: target ?? {}, broken: [] }
    }
    let component: UnitNode | undefined
    if (around.type === 'thisAct') {
      component = findThisAct(around.noun, from, isSubordinate, index, language)
      if (!component) return { kind: 'external', targets: [], act: {}, broken: [] }
    }
    const { targets, broken, isAnchored } = resolveCitation(citation, from, component, index)
    const isExplicit = around.type === 'thisAct' || isSelf
    if (targets.length === 0 && broken.length === 0 && !isExplicit) return undefined
    if (!isExplicit && !isAnchored) return undefined
    const isSure = !isChanging && (isExplicit || (!place.namesOther && levels.length > 1))
    const missing = broken.map((one) => ({ ...one, isCertain: one.isCertain && isSure }))
    return { kind: 'internal', targets: targets.map(({ eId }) => eId), broken: missing }
  }

  /** A code that names itself by its title means itself. */
  function isOwnTitle({ title }: NamedAct): boolean {
    if (!title) return false
    const stems = (words: string): string =>
      (words.toLowerCase().match(/\p{L}+/gu) ?? []).map(language.stem).join(' ')
    return act.data.title !== '' && stems(act.data.title).startsWith(stems(title))
  }
}

/**
 * Passages that change other acts, by the article or paragraph they stand in; each with the act that it changes.
 */
function findChanges(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
  index: UnitIndex,
): Map<UnitNode, Map<number, string>> {
  const changes = new Map<UnitNode, Map<number, string>>()
  const { operations, targets } = findAmendments(act, passages, language)
  if (operations.length === 0 && targets.length === 0) return changes
  const blockByStart = new Map<number, ActNode>()
  for (const { piece, unit } of passages) blockByStart.set(piece.start, unit)
  for (const { target, passage, scopes } of operations) {
    const block = blockOf(index.at(passage.unit))
    add(block, passage.piece.start, target)
    for (const scope of scopes) {
      const unit = blockByStart.get(scope.start)
      if (unit) add(blockOf(index.at(unit)), scope.start, target)
    }
  }
  return changes

  function add(block: UnitNode, start: number, target: string): void {
    const block_ = changes.get(block) ?? new Map<number, string>()
    block_.set(start, target)
    changes.set(block, block_)
  }
}

/** The article, or outermost numbered unit, around a place. */
function blockOf(unit: UnitNode): UnitNode {
  if (unit.base) return unit.base
  let node = unit
  while (node.parent && node.parent.kind !== 'act' && node.parent.kind !== 'attachment') {
    if (node.kind === 'paragraph') break
    node = node.parent
  }
  return node
}

import type { ActNode } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { FoundAmendments } from './amendment-operations.ts'
import { findAll } from './find-all.ts'
import type { Passage } from './passages.ts'
import type { UnitIndex } from './reference-units.ts'
import { blockOf, componentOf, type UnitNode } from './unit-node.ts'

/** What an article or paragraph changes in other acts. */
export interface Change {
  /** The act that is changed, as cited, by the start of the passage that changes it. */
  readonly targets: Map<number, string>
  /** The first of them. */
  readonly target: string
  /** It does nothing else; else only what instructs to change is about other acts. */
  readonly isAll: boolean
}

/** The articles and paragraphs of an act that change others. */
export interface Changes {
  /** The change around a unit; `undefined` where its article or paragraph changes nothing. */
  readonly changeOf: (unit: UnitNode) => Change | undefined
}

/** New or old words are quoted, a title is named in any act. */
const quoteMark = /[“"«](?!О|о)/u
const quotedWords = /«[^«»]{0,2000}»|"[^"]{0,2000}"|“[^“”]{0,2000}”/g

/** Find where an act changes others: units that are named there are units of those. */
export function findChanges(
  passages: ReadonlyArray<Passage>,
  found: FoundAmendments,
  language: Language,
  index: UnitIndex,
): Changes {
  const changes = new Map<UnitNode, Change>()
  const unitByStart = new Map<number, ActNode>()
  for (const { piece, unit } of passages) unitByStart.set(piece.start, unit)
  for (const piece of found.targets) add(unitByStart.get(piece.start), piece.start, piece.text)
  for (const { target, passage, lines } of found.passages) {
    for (const piece of [...lines, passage.piece])
      add(unitByStart.get(piece.start), piece.start, target)
  }
  for (const { piece, unit } of passages) {
    // An instruction that was not understood, as that of an act which is named far above.
    if (quoteMark.test(piece.text) && language.amendments.instruction.test(piece.text))
      add(unit, piece.start, '')
  }
  // An annex of changes says only changes, whatever their words.
  const none: Change = { targets: new Map(), target: '', isAll: true }
  return {
    changeOf: (unit) => {
      const change = changes.get(blockOf(unit))
      const { heading } = componentOf(unit)
      const isAll = heading !== '' && language.amendments.amendingAct.test(heading)
      return isAll ? { ...(change ?? none), isAll } : change
    },
  }

  function add(unit: ActNode | undefined, start: number, target: string): void {
    if (!unit) return
    const block = blockOf(index.at(unit))
    const change = changes.get(block) ?? {
      targets: new Map<number, string>(),
      target,
      isAll: false,
    }
    change.targets.set(start, target)
    changes.set(block, change)
  }
}

/** Tells whether a stretch of a text is quoted; to be asked in order of the text. */
export function quotedSpans(text: string): (stretch: { start: number; end: number }) => boolean {
  const spans = findAll(text, quotedWords).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  let at = 0
  return ({ start, end }) => {
    while ((spans[at]?.end ?? start + 1) <= start) at++
    const span = spans[at]
    return span !== undefined && span.start < start && end < span.end
  }
}

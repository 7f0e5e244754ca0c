import type { UnitKind } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Tradition, UnitLevel } from '../language/units.ts'
import type { Block } from './block.ts'
import { isTitleLike } from './markers.ts'
import { isBasicWord, isStamp } from './reader.ts'

/** Where a text has what its annexes are told by; each list has the index of the next such block for every block. */
export interface Survey {
  readonly stamps: Int32Array
  readonly kinds: ReadonlyArray<{ readonly kind: UnitKind; readonly next: Int32Array }>
}

/** Look through all blocks once, so that a text of many annexes is not searched to its end for each of them. */
export function surveyOf(
  blocks: ReadonlyArray<Block>,
  language: Language,
  tradition: Tradition,
): Survey {
  const sought = tradition.levels.filter(
    (level) => !level.headed && (level.kind === 'chapter' || isBasicWord(level)),
  )
  const none = blocks.length
  const stamps = new Int32Array(none + 1).fill(none)
  const kinds = sought.map(({ kind }) => ({ kind, next: new Int32Array(none + 1).fill(none) }))
  for (let at = none - 1; at >= 0; at--) {
    const block = blocks[at]
    if (!block) continue
    stamps[at] = isStamp({ language }, block) ? at : (stamps[at + 1] ?? none)
    for (const [level, data] of sought.entries()) {
      const next = kinds[level]?.next
      if (next) next[at] = opensLevel(data, block) ? at : (next[at + 1] ?? none)
    }
  }
  return { stamps, kinds }
}

/** Kinds of unit known by a word (`Глава`, `Статья`) that occur from a block to the end of its component. */
export function wordedKinds({ stamps, kinds }: Survey, from: number): ReadonlySet<UnitKind> {
  const end = stamps[from + 1] ?? stamps.length
  return new Set(kinds.filter(({ next }) => (next[from] ?? end) < end).map(({ kind }) => kind))
}

function opensLevel({ marker, titleMarker }: UnitLevel, block: Block): boolean {
  return marker.test(block.text) || (titleMarker?.test(block.text) === true && isTitleLike(block))
}

import type { UnitKind } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Tradition, UnitLevel } from '../language/units.ts'
import type { Block } from './block.ts'
import { isTitleLike } from './markers.ts'
import { isBasicWord, isStamp } from './reader.ts'

/** Where a text has what its annexes are told by; each list has the index of the next such block for every block. */
export interface Survey {
  readonly stamps: ReadonlyArray<number>
  readonly kinds: ReadonlyArray<KindPlaces>
}

interface KindPlaces {
  readonly kind: UnitKind
  readonly next: ReadonlyArray<number>
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
  return {
    stamps: placesOf(blocks, (block) => isStamp({ language }, block)),
    kinds: sought.map((level) => ({
      kind: level.kind,
      next: placesOf(blocks, (block) => opensLevel(level, block)),
    })),
  }
}

/** For every block, and for the place behind the last, the index of the next one that is sought. */
function placesOf(
  blocks: ReadonlyArray<Block>,
  isSought: (block: Block) => boolean,
): ReadonlyArray<number> {
  const places = new Array<number>(blocks.length + 1).fill(blocks.length)
  let next = blocks.length
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]
    if (block && isSought(block)) next = at
    places[at] = next
  }
  return places
}

/** Whether a block is a stamp, which was looked up before. */
export function isStampAt({ stamps }: Survey, at: number): boolean {
  return stamps[at] === at
}

/** Kinds of unit known by a word (`Глава`, `Статья`) that occur from a block to the end of its component. */
export function wordedKinds({ stamps, kinds }: Survey, from: number): ReadonlySet<UnitKind> {
  const end = stamps[from + 1] ?? stamps.length
  return new Set(kinds.filter(({ next }) => (next[from] ?? end) < end).map(({ kind }) => kind))
}

function opensLevel({ marker, titleMarker }: UnitLevel, block: Block): boolean {
  return marker.test(block.text) || (titleMarker?.test(block.text) === true && isTitleLike(block))
}

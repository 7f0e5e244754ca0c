import type { PositionIndex } from '../act/positions.ts'
import type { Attachment } from '../act/types.ts'
import type { Language, Tradition, UnitLevel } from '../language/language.ts'
import type { Block } from './block.ts'
import type { Component } from './component.ts'
import type { Survey } from './survey.ts'

/** Longer than this is no stamp, no signature and no title line. */
export const shortLine = 400

/** An annex with what was read of it. */
export interface ReadAttachment {
  readonly node: Attachment
  readonly component: Component
}

/** Where the reading of an act stands: the blocks, and the component that the next one may belong to. */
export interface Reader {
  readonly blocks: ReadonlyArray<Block>
  readonly language: Language
  readonly tradition: Tradition
  readonly index: PositionIndex
  readonly attachments: Array<ReadAttachment>
  /** Blocks that are the trailer of a page. */
  readonly trailers: ReadonlySet<Block>
  /** Blocks that open a quotation which nothing closes. */
  readonly unclosed: Array<Block>
  /** What the blocks have in them, looked up once for all components. */
  readonly survey: Survey
  /** Index of a block up to which nothing closes a quotation, as far as it was searched. */
  openUntil: number
  /** Quotations around the blocks: 0 in the act itself. */
  readonly depth: number
  component: Component
  /** Behind the signature, page matter follows. */
  inTrailer: boolean
  /** Blocks of the signature, in case that it turns out to be none. */
  signed: Array<Block>
  /** The block before the one that is read. */
  before: Block | undefined
}

/** The level of the innermost open unit. */
export function openLevel({ component, tradition }: Reader): UnitLevel | undefined {
  return tradition.levels[component.open[component.open.length - 1]?.level ?? -1]
}

/** Whether a level only holds other units, under a heading of its own. */
export function isContainer({ tradition }: Reader, level: number): boolean {
  const basic = tradition.levels.findIndex((data) => data.throughout)
  return level < basic || tradition.levels[level]?.headed === true
}

/** Whether a block opens an annex or what an act approves: a line of its own that says so. */
export function isStamp({ language: { frame } }: Pick<Reader, 'language'>, block: Block): boolean {
  if (block.text.length > shortLine || /[:;]/.test(block.text.slice(-1))) return false
  return frame.attachment.test(block.text) || frame.approval.test(block.text)
}

/** Whether a level is that of the articles of acts which have them. */
export function isBasicWord(level: UnitLevel): boolean {
  return level.throughout === true && level.kind !== 'paragraph'
}

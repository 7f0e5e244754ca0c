import type { PositionIndex } from '../act/positions.ts'
import type { Attachment } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Tradition, UnitLevel } from '../language/units.ts'
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

/** Start to read blocks. One place makes all readers: code that meets objects of several makes is much slower. */
export function makeReader({
  blocks,
  language,
  tradition,
  index,
  attachments,
  trailers,
  unclosed,
  survey,
  depth,
  component,
  inTrailer,
}: Omit<Reader, 'openUntil' | 'signed' | 'before'>): Reader {
  return {
    blocks,
    language,
    tradition,
    index,
    attachments,
    trailers,
    unclosed,
    survey,
    openUntil: 0,
    depth,
    component,
    inTrailer,
    signed: [],
    before: undefined,
  }
}

/** The level of the innermost open unit. */
export function openLevel({ component, tradition }: Reader): UnitLevel | undefined {
  return levelAt(tradition, component.open.at(-1))
}

/**
 * The level of an open unit. A part has none: its index lies between two, and asking a list for such an index, or for
 * `-1`, takes as long as looking up a name.
 */
export function levelAt(
  { levels }: Tradition,
  open: { readonly level: number } | undefined,
): UnitLevel | undefined {
  return open && Number.isInteger(open.level) ? levels[open.level] : undefined
}

/** Whether a level only holds other units, under a heading of its own. */
export function isContainer({ tradition }: Reader, open: { readonly level: number }): boolean {
  const basic = tradition.levels.findIndex((data) => data.throughout)
  return open.level < basic || levelAt(tradition, open)?.headed === true
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

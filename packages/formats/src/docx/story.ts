import type { Leftover } from './container.ts'
import type { Item } from './items.ts'
import type { ParagraphContext } from './paragraph.ts'
import type { Tally } from './tally.ts'

/** What a story of a document consists of: its body, or its notes by number. */
export interface Story {
  readonly body: ReadonlyArray<Item>
  readonly notes: ReadonlyMap<string, ReadonlyArray<Item>>
  /** Notes that it refers to, in order. */
  readonly references: ReadonlyArray<NoteReference>
  /** What is still to be told at its end. */
  readonly leftover: Leftover
  /** Paragraphs that were counted, the empty ones too. */
  readonly paragraphs: number
  /** Whether it is of a Word document at all. */
  readonly isWord: boolean
  /** A field has no end; read it again without trust in fields. */
  readonly hasOpenField: boolean
}

export interface NoteReference {
  readonly type: 'footnote' | 'endnote'
  readonly id: string
  /** The text shows a sign of the author's own, and the note does too. */
  readonly hasOwnMark: boolean
}

export interface StoryOptions {
  readonly context: ParagraphContext
  readonly tally: Tally
  /** Whether fields hide their instructions, and tables of contents. */
  readonly trustsFields: boolean
  /** Paragraphs of the document that were counted before. */
  readonly counted?: number
}

import type { ActData, OutlineEntry } from '@aiqyn/core'

/** A stretch of text with its place: `text` is as long as the source from `start` on. */
export interface TextRun {
  readonly start: number
  readonly text: string
}

/** One paragraph of a document, as a page shows it. */
export interface Paragraph {
  /** The unit it stands in. */
  readonly eId: string
  readonly type: 'heading' | 'text' | 'note' | 'quoted' | 'table'
  /** How far in it stands, from 0. */
  readonly depth: number
  /** Number of its unit as written (`2.`, `3)`); empty for all but the first paragraph of a unit. */
  readonly mark: string
  readonly runs: ReadonlyArray<TextRun>
  /** Cells of a table, row by row; `runs` is empty then. */
  readonly rows?: ReadonlyArray<ReadonlyArray<Cell>>
}

/** One cell of a table. */
export interface Cell {
  readonly colSpan: number
  readonly rowSpan: number
  readonly runs: ReadonlyArray<TextRun>
}

/** A part of a document that is shown, marked and spoken of as one: an article, a title page, a chapter's heading. */
export interface DocumentSection {
  readonly eId: string
  readonly kind: OutlineEntry['kind']
  /** What a citation of it is made of. */
  readonly path: OutlineEntry['path']
  readonly heading: string
  /** `divider`: the heading of what is around articles; `unit`: an article, or what an act without articles has. */
  readonly role: 'frame' | 'divider' | 'unit'
  readonly start: number
  readonly end: number
  readonly paragraphs: ReadonlyArray<Paragraph>
}

/** A document laid out for reading. */
export interface DocumentView {
  readonly key: string
  readonly name: string
  readonly act: ActData
  /** Length of the text in UTF-16 units. */
  readonly length: number
  readonly sections: ReadonlyArray<DocumentSection>
}

import type { Finding, Layout } from 'aiqyn'

/** Where a stretch of our text stands in the document it was made from. */
export interface Place {
  /** Offset of its start in our text; it reaches to the next place. */
  readonly start: number
  /** Number of the paragraph in the document, from 1, those in tables included. */
  readonly paragraph: number
  /** Number of the page, from 1; only where the format has pages. */
  readonly page?: number
}

/** Something that a format holds and our text does not show, or shows otherwise. */
export interface ReadingFinding extends Pick<Finding, 'severity' | 'start' | 'end'> {
  /** Stable kebab-case identifier; the messages of every language have an entry for it. */
  readonly ruleId: string
  /** How many, for messages that count. */
  readonly count?: number
}

/**
 * What leads back into a document: the lines of its file, its paragraphs (DOCX), or its pages with the lines as we laid
 * them out (PDF).
 */
export type PlacedBy = 'lines' | 'paragraphs' | 'pages'

/** What a reader made of the bytes of a document. */
export interface Reading {
  readonly placedBy: PlacedBy
  readonly layout: Layout
  /** In order of `start`. */
  readonly places: ReadonlyArray<Place>
  readonly findings: ReadonlyArray<ReadingFinding>
}

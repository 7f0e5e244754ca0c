import type { ReadingRule } from '../messages.ts'

/** Something to report of a place in a paragraph. */
export interface Mark {
  readonly rule: ReadingRule
  /** Offset into the text of the paragraph. */
  readonly at: number
  /** Number of the note, for rules that report each of their places. */
  readonly number?: number | undefined
}

/** A place in a paragraph from which the text stands on the next page. */
export interface PageBreak {
  /** Offset into the text of the paragraph. */
  readonly at: number
  /** Word told by it where a page began; else the author broke the page. */
  readonly isRendered: boolean
}

/** A paragraph that has text. */
export interface ParagraphItem {
  readonly type: 'paragraph'
  readonly text: string
  /** Its number in the document, from 1. */
  readonly paragraph: number
  /** Rank of a heading, 1 to 6; 0 for any other. */
  readonly depth: number
  readonly strong: boolean
  /** A list numbers it. */
  readonly isNumbered: boolean
  readonly marks: ReadonlyArray<Mark>
  readonly breaks: ReadonlyArray<PageBreak>
}

/** Lines set apart from the running text: a stamp in its corner, a signature. */
export interface QuoteItem {
  readonly type: 'quote'
  readonly parts: ReadonlyArray<ParagraphItem>
}

export interface TableItem {
  readonly type: 'table'
  readonly rows: ReadonlyArray<ReadonlyArray<CellItem>>
}

export interface CellItem {
  readonly items: ReadonlyArray<Item>
  readonly colSpan: number
  readonly rowSpan: number
}

/** What a document consists of. */
export type Item = ParagraphItem | QuoteItem | TableItem

/** Longer than this is no stamp and no signature, but text that someone has put into a box. */
const longestQuote = 400

/**
 * Read what stands in a box of its own (a text box, a frame, a table of one row): as one quotation if it is a stamp or
 * a signature, else as if there were no box.
 */
export function unbox(items: ReadonlyArray<Item>): ReadonlyArray<Item> {
  const parts: Array<ParagraphItem> = []
  let length = 0
  for (const item of items) {
    const own = item.type === 'paragraph' ? [item] : item.type === 'quote' ? item.parts : undefined
    if (!own) return items
    for (const part of own) {
      length += part.text.length
      if (part.isNumbered || part.depth > 0 || length > longestQuote) return items
      parts.push(part)
    }
  }
  return parts.length > 0 ? [{ type: 'quote', parts }] : []
}

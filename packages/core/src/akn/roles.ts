import type { XmlElement } from './read-xml.ts'

/** What shows nothing, or says something of the document that is no part of its text. */
export const skipped: ReadonlySet<string> = new Set([
  'meta',
  'img',
  'noteRef',
  'marker',
  'documentRef',
  'componentRef',
])

/** What ends a line. */
export const lineBreaks: ReadonlySet<string> = new Set(['br', 'eol', 'eop'])

/** What stands in a line or beside it and is no law: footnotes, struck words, lines of a table of contents. */
const notes: ReadonlySet<string> = new Set(['authorialNote', 'del', 'tocItem'])

/** Whether an element is read as a note. Remarks are, where an editor made them; in debates they are what happened. */
export function isNote({ name, attributes }: XmlElement): boolean {
  return notes.has(name) || (name === 'remark' && attributes['status'] === 'editorial')
}

/** Text of another act. */
export const quotations: ReadonlySet<string> = new Set(['quotedStructure', 'embeddedStructure'])

/** Titles. */
export const titles: ReadonlySet<string> = new Set(['heading', 'subheading', 'crossHeading'])

/** A document within a document. */
export const documents: ReadonlySet<string> = new Set([
  'act',
  'amendment',
  'amendmentList',
  'bill',
  'debate',
  'debateReport',
  'doc',
  'documentCollection',
  'judgment',
  'officialGazette',
  'portion',
  'statement',
])

/** Whether an element holds a document, which is read apart from what it stands in. */
export function holdsDocument(element: XmlElement): boolean {
  return holders.has(element.name) && elementsOf(element).some(({ name }) => documents.has(name))
}

/** Documents that hold others together. */
export const collections: ReadonlySet<string> = new Set([
  'amendmentList',
  'documentCollection',
  'officialGazette',
])

/** What holds the documents within a document. */
export const holders: ReadonlySet<string> = new Set([
  'attachment',
  'attachments',
  'collectionBody',
  'component',
  'components',
])

/** Elements of layout with lines of their own. What is not named anywhere stands in a line. */
export const blocks: ReadonlySet<string> = new Set([
  'block',
  'blockContainer',
  'blockList',
  'body',
  'caption',
  'citation',
  'citations',
  'collectionBody',
  'component',
  'conclusions',
  'container',
  'content',
  'coverPage',
  'foreign',
  'formula',
  'interstitial',
  'intro',
  'li',
  'listIntroduction',
  'listWrapUp',
  'longTitle',
  'mainBody',
  'ol',
  'p',
  'preamble',
  'preface',
  'recitals',
  'signature',
  'table',
  'tblock',
  'td',
  'th',
  'toc',
  'tr',
  'ul',
  'wrapUp',
])

/** The elements among the children of one. */
export function elementsOf({ children }: XmlElement): Array<XmlElement> {
  return children.filter((child) => child.type === 'element')
}

/** The first child with a name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name)
}

/** Identifier of an element; documents of older drafts have `id`. */
export function idOf({ attributes }: XmlElement): string | undefined {
  const id = attributes['eId'] ?? attributes['id']
  return id === undefined || id.trim() === '' ? undefined : id.trim().replace(/\s+/g, '-')
}

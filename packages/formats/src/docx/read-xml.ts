import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { UnreadableDocument } from '../unreadable-document.ts'

/** The value of an attribute by its local name; `undefined` where there is none. Valid during the call only. */
export type AttributeOf = (local: string) => string | undefined

/** What is told of an XML document while it is read. */
export interface XmlHandlers {
  /**
   * @param name Name with the prefix that this package uses, whatever the document's own: `w:p`.
   * @param path Names of the elements around it, outermost first; valid during the call only.
   */
  readonly open: (name: string, attributeOf: AttributeOf, path: ReadonlyArray<string>) => void
  readonly close?: (name: string, path: ReadonlyArray<string>) => void
  readonly text?: (value: string, path: ReadonlyArray<string>) => void
}

// Both the transitional and the strict variant of ISO/IEC 29500.
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
])

/** Thirty tables inside one another; no act nests deeper, and every look-up of a namespace walks the depth. */
const deepest = 128
/** Twice what the largest document within the limits of size has; less than a byte's worth of text in each is an attack. */
const mostElements = 3_000_000
/** Pieces in which the parser gets the text, so that a refusal at the start costs no reading to the end. */
const piece = 65_536

/**
 * Read one XML part of a document as a stream of events.
 *
 * @throws {UnreadableDocument} When it is not well-formed, nests beyond all sense, or declares a document type: no part
 *   of a Word document has one, and entities that multiply are made there.
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  const source = decode(bytes)
  const parser = new SaxesParser({ xmlns: true, position: false })
  const path: Array<string> = []
  let count = 0
  // One function for all elements: a document has millions.
  let current: Readonly<Record<string, SaxesAttributeNS>> = {}
  const attributeOf: AttributeOf = (wanted) => find(current, wanted)

  parser.on('error', () => {
    throw damaged()
  })
  parser.on('doctype', () => {
    throw new UnreadableDocument(
      'unsupported',
      'A part of the document declares a document type, which Word never writes. Open it in a word processor and save it as DOCX anew.',
    )
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++count > mostElements) {
      throw new UnreadableDocument(
        'too-large',
        'The document has more elements than any act. Split it, or save its text alone as DOCX.',
      )
    }
    if (path.length >= deepest) {
      throw new UnreadableDocument(
        'unsupported',
        `The document nests its elements more than ${deepest} deep. Take its tables out of one another and save it as DOCX anew.`,
      )
    }
    const name = `${prefixes.get(uri) ?? ''}:${local}`
    current = attributes
    open(name, attributeOf, path)
    path.push(name)
  })
  parser.on('closetag', () => {
    const name = path.pop()
    if (name !== undefined) close?.(name, path)
  })
  if (text) {
    parser.on('text', (value) => text(value, path))
    parser.on('cdata', (value) => text(value, path))
  }
  for (let at = 0; at < source.length; at += piece) parser.write(source.slice(at, at + piece))
  parser.close()
}

/** Whether a property that is on or off is on: `<w:b/>` is, `<w:b w:val="0"/>` is not. */
export function isOn(attributeOf: AttributeOf): boolean {
  const value = attributeOf('val')
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** A whole number of an attribute; `undefined` for anything else, and for numbers that no document needs. */
export function integerOf(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,9}$/.test(value) ? Number(value) : undefined
}

function find(
  attributes: Readonly<Record<string, SaxesAttributeNS>>,
  wanted: string,
): string | undefined {
  for (const key in attributes) {
    const attribute = attributes[key]
    if (attribute?.local === wanted) return attribute.value
  }
  return undefined
}

/** UTF-8 or UTF-16, the two that the standard allows (ISO/IEC 29500-2, 9.1.4). */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw damaged()
  }
}

/** Without the parser's own message as its cause: that quotes the document. */
function damaged(): UnreadableDocument {
  return new UnreadableDocument(
    'damaged',
    'A part of the document is damaged. Open it in a word processor, let it repair the document, and save it as DOCX anew.',
  )
}

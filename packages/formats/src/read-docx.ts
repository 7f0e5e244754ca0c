import { countNumbers } from './docx/count-numbers.ts'
import type { Item, ParagraphItem } from './docx/items.ts'
import { readNotes } from './docx/notes.ts'
import { readNumbering } from './docx/numbering.ts'
import { type Archive, type ArchiveLimits, openArchive } from './docx/open-archive.ts'
import type { ParagraphContext } from './docx/paragraph.ts'
import { readStory } from './docx/read-story.ts'
import { refuseOther } from './docx/refuse-other.ts'
import { readRelationships } from './docx/relationships.ts'
import type { Story } from './docx/story.ts'
import { readStyles } from './docx/styles.ts'
import { createTally, type Tally } from './docx/tally.ts'
import { writeFindings } from './docx/write-findings.ts'
import { writeLayout } from './docx/write-layout.ts'
import type { Reading } from './reading.ts'
import { UnreadableDocument } from './unreadable-document.ts'

/** How much of a document to read at most; all in bytes. */
export interface ReadDocxOptions {
  /** Size of the file. */
  readonly maxBytes?: number | undefined
  /** Size of its text with the markup, inflated. */
  readonly maxInflated?: number | undefined
}

const megabyte = 1 << 20
/** Twice the longest code with all its pictures. */
const maxBytes = 64 * megabyte
/** Five times the markup of the longest code. */
const maxInflated = 64 * megabyte
/** Where the text is, unless the archive says otherwise. */
const usual = 'word/document.xml'

/**
 * Read a Word document (.docx) into text with its paragraphs, headings and tables.
 *
 * Numbers that Word computes stand in the text. Tracked changes are read as accepted. Nothing is fetched, nothing runs.
 *
 * @param bytes The file.
 * @param options Limits.
 * @throws {UnreadableDocument} When it is no Word document, or a damaged, encrypted, empty or monstrous one.
 * @throws {TypeError} When `bytes` are not bytes.
 * @example
 * const { act } = actOf(await readDocx(await readFile('draft.docx')))
 */
export async function readDocx(bytes: Uint8Array, options: ReadDocxOptions = {}): Promise<Reading> {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`Expected the bytes of a document as a Uint8Array, not \`${typeof bytes}\``)
  if (bytes.length > (options.maxBytes ?? maxBytes)) {
    throw new UnreadableDocument(
      'too-large',
      'The file is too large for an act. Take its pictures out, or split it.',
    )
  }
  refuseOther(bytes)
  const part = options.maxInflated ?? maxInflated
  const limits: ArchiveLimits = { part, total: part * 2, entries: 10_000, ratio: 200 }
  const parts = findParts(openArchive(bytes, limits))
  // A field without an end would hide all that follows; then fields are not trusted at all.
  const trusting = readParts(parts, true)
  const { story, notes, tally } = trusting.story.hasOpenField ? readParts(parts, false) : trusting
  const items: ReadonlyArray<Item> = [...story.body, ...notes]
  if (items.length === 0) throw withoutText(tally)
  const { layout, places, marks } = writeLayout(items)
  return {
    layout,
    places,
    placedBy: 'paragraphs',
    findings: writeFindings(marks, story.leftover, tally, layout.text.length),
  }
}

interface Parts {
  readonly document: Uint8Array
  readonly styles: Uint8Array | undefined
  readonly numbering: Uint8Array | undefined
  readonly footnotes: Uint8Array | undefined
  readonly endnotes: Uint8Array | undefined
}

function findParts(archive: Archive): Parts {
  const main = readRelationships(archive, '').get('officeDocument') ?? usual
  const name = archive.has(main) ? main : usual
  const document = archive.read(name)
  if (!document) throw noDocument()
  const related = readRelationships(archive, name)
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const partOf = (type: string): Uint8Array | undefined =>
    archive.read(related.get(type) ?? `${folder}${type}.xml`)
  return {
    document,
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
  }
}

function readParts(
  parts: Parts,
  trustsFields: boolean,
): { story: Story; notes: ReadonlyArray<ParagraphItem>; tally: Tally } {
  const tally = createTally()
  const styles = readStyles(parts.styles)
  const listOf = readNumbering(parts.numbering, styles)
  const context: ParagraphContext = { styles, listOf, nextNumber: countNumbers() }
  const options = { context, tally, trustsFields }
  const story = readStory(parts.document, options)
  if (!story.isWord) throw noDocument()
  const counted = story.paragraphs
  return { story, notes: readNotes(story.references, parts, { ...options, counted }), tally }
}

function noDocument(): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported',
    'The file is an archive, but no Word document is in it. Save the text as DOCX and try again.',
  )
}

function withoutText(tally: Tally): UnreadableDocument {
  return (tally.counts.get('picture-left-out') ?? 0) > 0
    ? new UnreadableDocument(
        'no-text-layer',
        'The document holds pictures only. Recognise their text (OCR) and save it as DOCX.',
      )
    : new UnreadableDocument('empty', 'The document has no text. Check that it is the right file.')
}

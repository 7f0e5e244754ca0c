import { type ParseOptions, parse } from 'aiqyn'
import { type ActWithPlaces, actOf } from './act-of.ts'
import { decodeText } from './decode-text.ts'
import type { DocumentFormat } from './document-format.ts'
import { type ReadDocxOptions, readDocx } from './read-docx.ts'
import { type ReadPdfOptions, readPdf } from './read-pdf.ts'

/** How to read a document. */
export interface ReadDocumentOptions {
  /** What it is; told by its first bytes, then by its text, unless given. */
  readonly format?: DocumentFormat | undefined
  /** BCP 47 tag of one of the languages, or `auto`. */
  readonly language?: ParseOptions['language']
  /** Bounds for the readers of binary formats; their own unless given. */
  readonly limits?:
    | (Pick<ReadDocxOptions, 'maxInflated'> & Pick<ReadPdfOptions, 'maxPages' | 'maxCharacters'>)
    | undefined
}

const zip = [0x50, 0x4b, 0x03, 0x04]
const ole = [0xd0, 0xcf, 0x11, 0xe0]
const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d]

/**
 * Read a document of any known format into the tree of an act.
 *
 * @param bytes The file as it is.
 * @returns The tree, and for DOCX and PDF where its text stands in the document. The text of other formats is the file's
 * own, so that offsets lead back by themselves.
 * @throws {UnreadableDocument} For a document that cannot be read; the message says what to do.
 * @throws {TypeError} For an unknown language or format.
 * @example
 * const { act } = await readDocument(await readFile('draft.docx'))
 */
export async function readDocument(
  bytes: Uint8Array,
  { format = 'auto', language, limits }: ReadDocumentOptions = {},
): Promise<ActWithPlaces> {
  const kind = binaryFormat(bytes) ?? format
  if (kind === 'docx') return actOf(await readDocx(bytes, limits), { language })
  if (kind === 'pdf') return actOf(await readPdf(bytes, limits), { language })
  return {
    act: parse(decodeText(bytes), { format: kind, language }),
    places: [],
    placedBy: 'lines',
  }
}

/** What the first bytes are for certain, whatever name or type the document was given. */
function binaryFormat(bytes: Uint8Array): 'docx' | 'pdf' | undefined {
  const startsWith = (signature: ReadonlyArray<number>): boolean =>
    signature.every((byte, at) => bytes[at] === byte)
  // The Word reader says what to do with old and encrypted Office files.
  if (startsWith(zip) || startsWith(ole)) return 'docx'
  return startsWith(pdf) ? 'pdf' : undefined
}

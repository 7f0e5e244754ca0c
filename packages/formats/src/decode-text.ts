import { UnreadableDocument } from './unreadable-document.ts'

/** First bytes of files that people send by mistake. */
const signatures: ReadonlyArray<{ readonly name: string; readonly bytes: ReadonlyArray<number> }> =
  [
    { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
    { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
    { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
    { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
    { name: 'text in UTF-16', bytes: [0xff, 0xfe] },
    { name: 'text in UTF-16', bytes: [0xfe, 0xff] },
  ]

const readable = 'Give Markdown, plain text, HTML or Akoma Ntoso in UTF-8, a DOCX or a PDF file.'

/**
 * Decode a document that is text.
 *
 * @returns Its text with the byte order mark, so that offsets are those of the file's characters.
 * @throws {UnreadableDocument} For pictures and other binary files, for other encodings, and for nothing but white space.
 */
export function decodeText(bytes: Uint8Array): string {
  const known = signatures.find((signature) =>
    signature.bytes.every((byte, at) => bytes[at] === byte),
  )
  if (known) throw new UnreadableDocument('unsupported', `This is ${known.name}. ${readable}`)
  if (bytes.includes(0))
    throw new UnreadableDocument('unsupported', `This is a binary file. ${readable}`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const message = 'The text has bytes that are not UTF-8. Save it as UTF-8 and try again.'
    throw new UnreadableDocument('invalid-utf-8', message, { cause })
  }
  return notEmpty(text)
}

/** @throws {UnreadableDocument} For a text of nothing but white space. */
export function notEmpty(text: string): string {
  if (/\S/.test(text.replace(/^\ufeff/, ''))) return text
  throw new UnreadableDocument('empty', 'There is no text to read. Give the text of an act.')
}

import { UnreadableDocument } from '../unreadable-document.ts'

const zip = [0x50, 0x4b]
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const others: ReadonlyArray<readonly [ReadonlyArray<number>, string]> = [
  [[0x25, 0x50, 0x44, 0x46], 'The file is a PDF, not a Word document. Read it as PDF.'],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    'The file is RTF under another name. Open it in a word processor and save it as DOCX.',
  ],
]

/**
 * Tell a file that is no ZIP archive by its first bytes, and say what to do with it.
 *
 * @throws {UnreadableDocument} For anything that is none.
 */
export function refuseOther(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new UnreadableDocument('empty', 'The file is empty. Fetch or save it once more.')
  if (startsWith(bytes, zip)) return
  if (startsWith(bytes, ole)) {
    // Names in such a container are UTF-16; an encrypted DOCX lies in one as "EncryptedPackage".
    if (includes(bytes, 'EncryptedPackage')) {
      throw new UnreadableDocument(
        'encrypted',
        'The document is protected by a password. Open it, take the password off, and save it as DOCX.',
      )
    }
    throw new UnreadableDocument(
      'unsupported',
      'The file is a Word document of the old kind (.doc). Open it in a word processor and save it as DOCX.',
    )
  }
  const known = others.find(([sign]) => startsWith(bytes, sign))
  throw new UnreadableDocument(
    'unsupported',
    known?.[1] ?? 'The file is not a Word document. Save the text as DOCX and try again.',
  )
}

function startsWith(bytes: Uint8Array, sign: ReadonlyArray<number>): boolean {
  return sign.every((byte, at) => bytes[at] === byte)
}

function includes(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    )
      length++
    if (length === name.length) return true
  }
  return false
}

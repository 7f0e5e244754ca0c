import { Problem } from './errors.ts'

/** A document as it came in. */
export interface IncomingDocument {
  readonly text: string
  /** Told by the media type; `auto` where it does not tell. */
  readonly format: 'auto' | 'markdown' | 'text' | 'html' | 'akn'
  /** Options that stood beside the text in a JSON body. */
  readonly options: Readonly<Record<string, unknown>>
}

const formats: Readonly<Record<string, IncomingDocument['format']>> = {
  '': 'auto',
  'application/akn+xml': 'akn',
  'application/octet-stream': 'auto',
  'application/xhtml+xml': 'html',
  'application/xml': 'akn',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/x-markdown': 'markdown',
  'text/xml': 'akn',
}

/** First bytes of files that people send by mistake. */
const signatures: ReadonlyArray<{ readonly name: string; readonly bytes: ReadonlyArray<number> }> =
  [
    { name: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46] },
    { name: 'a ZIP archive or an Office file (DOCX)', bytes: [0x50, 0x4b, 0x03, 0x04] },
    { name: 'an old Office file (DOC)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
    { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
    { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
    { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
    { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
    { name: 'text in UTF-16', bytes: [0xff, 0xfe] },
    { name: 'text in UTF-16', bytes: [0xfe, 0xff] },
  ]

const howTo =
  'Send the text as text/markdown, text/plain, text/html or application/akn+xml in UTF-8, or as application/json {"text": "…"}.'

/**
 * Read the document from a request.
 *
 * @param maxBytes Largest body that is read; reading stops there.
 * @throws {Problem} For a body that is no text this service can read; the detail says what to send instead.
 */
export async function readDocument(request: Request, maxBytes: number): Promise<IncomingDocument> {
  const [mediaType = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const isJson = mediaType === 'application/json'
  const format = formats[mediaType]
  if (!isJson && format === undefined) {
    throw new Problem(
      'unsupported-document',
      `Documents of type ${mediaType.slice(0, 100)} cannot be read. ${howTo}`,
    )
  }
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '')
  if (
    charset !== undefined &&
    charset !== 'utf-8' &&
    charset !== 'utf8' &&
    charset !== 'us-ascii'
  ) {
    throw new Problem(
      'unsupported-document',
      `Text in ${charset.slice(0, 40)} cannot be read. Convert it to UTF-8.`,
    )
  }
  const body = decode(await readBytes(request, maxBytes))
  if (!isJson) return { text: notEmpty(body), format: format ?? 'auto', options: {} }
  const { text, ...options } = parseJson(body)
  if (typeof text !== 'string')
    throw new Problem('bad-json', `Expected a JSON object with the text of the act: {"text": "…"}.`)
  return { text: notEmpty(text), format: 'auto', options }
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = (): Problem =>
    new Problem(
      'too-large',
      `A document may have ${maxBytes} bytes at most. Send its parts one by one, or raise the limit of the service.`,
    )
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  const chunks: Array<Uint8Array> = []
  let length = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const chunk: Uint8Array = part.value
    length += chunk.byteLength
    if (length > maxBytes) {
      await reader?.cancel()
      throw tooLarge()
    }
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

function decode(bytes: Uint8Array): string {
  const known = signatures.find((signature) =>
    signature.bytes.every((byte, at) => bytes[at] === byte),
  )
  if (known) throw new Problem('unsupported-document', `This is ${known.name}. ${howTo}`)
  if (bytes.includes(0))
    throw new Problem('unsupported-document', `This is a binary file. ${howTo}`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Problem(
      'invalid-utf-8',
      'The text has bytes that are not UTF-8. Save it as UTF-8 and send it again.',
    )
  }
}

function parseJson(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Told below: the parser's own message quotes the document.
  }
  throw new Problem('bad-json', 'Expected a JSON object: {"text": "…", "language": "ru"}.')
}

function notEmpty(text: string): string {
  if (/\S/.test(text.replace(/^\ufeff/, ''))) return text
  throw new Problem(
    'empty-document',
    'There is no text to read. Send the text of an act in the body.',
  )
}

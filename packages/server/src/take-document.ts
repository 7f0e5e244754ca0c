import {
  type DocumentFormat,
  decodeText,
  formatOfMediaType,
  notEmpty,
  readableMediaTypes,
  UnreadableDocument,
} from '@aiqyn/formats'
import type { Context } from 'hono'
import { type ErrorCode, Problem } from './errors.ts'
import { readBody } from './read-body.ts'

/** A document as it came in. */
export interface IncomingDocument {
  /** The file as it came, or the text of a JSON body. */
  readonly source: Uint8Array | string
  /** Told by the media type; `auto` where it does not tell. */
  readonly format: DocumentFormat
  /** Options that stood beside the text in a JSON body. */
  readonly options: Readonly<Record<string, unknown>>
}

const howTo = `Send one of ${readableMediaTypes.join(', ')} (text in UTF-8), application/json {"text": "…"}, or application/x-ndjson with one such object a line.`

/** What the service answers when a document cannot be read. */
const codes: Readonly<Record<UnreadableDocument['reason'], ErrorCode>> = {
  damaged: 'unreadable-document',
  empty: 'empty-document',
  encrypted: 'unreadable-document',
  'invalid-utf-8': 'invalid-utf-8',
  'no-text-layer': 'unreadable-document',
  'too-large': 'too-large',
  unsupported: 'unsupported-document',
}

/** Turn what a reader says of a document into a problem; anything else stays what it is. */
export function toProblem(error: unknown): unknown {
  return error instanceof UnreadableDocument
    ? new Problem(codes[error.reason], error.message)
    : error
}

/** Media type of a body, in small letters and without its parameters. */
export function mediaTypeOf(c: Context): string {
  const [mediaType = ''] = (c.req.header('content-type') ?? '').toLowerCase().split(';')
  return mediaType.trim()
}

/**
 * Take the document from a request.
 *
 * @param maxBytes Largest body that is read; reading stops there.
 * @throws {Problem} For a body that this service cannot read; the detail says what to send instead.
 */
export async function takeDocument(c: Context, maxBytes: number): Promise<IncomingDocument> {
  const [mediaType = '', ...parameters] = (c.req.header('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const isJson = mediaType === 'application/json'
  const format = formatOfMediaType(mediaType)
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
  const bytes = await readBody(c, maxBytes)
  if (!isJson) return { source: bytes, format: format ?? 'auto', options: {} }
  const { text, ...options } = parseJson(decodeText(bytes))
  if (typeof text !== 'string')
    throw new Problem('bad-json', `Expected a JSON object with the text of the act: {"text": "…"}.`)
  return { source: notEmpty(text), format: 'auto', options }
}

/**
 * Take a JSON object from a request.
 *
 * @param maxBytes Largest body that is read; reading stops there.
 * @throws {Problem} For another media type, or for no JSON object.
 */
export async function takeJson(
  c: Context,
  maxBytes: number,
): Promise<Readonly<Record<string, unknown>>> {
  if (mediaTypeOf(c) !== 'application/json')
    throw new Problem(
      'unsupported-document',
      'Send application/json {"summary": "…", "source": "…"}.',
    )
  return parseJson(decodeText(await readBody(c, maxBytes)))
}

/**
 * Read a JSON object.
 *
 * @param example What is expected, for the problem.
 * @throws {Problem} For anything else.
 */
export function parseJson(
  body: string,
  example = '{"text": "…", "language": "ru"}',
): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Told below: the parser's own message quotes the document.
  }
  throw new Problem('bad-json', `Expected a JSON object: ${example}.`)
}

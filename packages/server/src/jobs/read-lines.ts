import { decodeText } from '@aiqyn/formats'
import { Problem } from '../errors.ts'
import type { RequestOptions } from '../options.ts'
import { batchLineSchema } from '../streams/batch.ts'

/** A document of a job, as it came in. */
export interface SentDocument {
  readonly id?: string | number | undefined
  /** The text, or the file of an archive. */
  readonly source: string | Uint8Array
  /** Options of this document alone. */
  readonly options: RequestOptions
}

/** What may come in one job. */
export interface IntakeLimits {
  readonly maxDocuments: number
  /** Bytes of one document. */
  readonly maxBytes: number
  /** Bytes of all files of an archive, when inflated. */
  readonly maxInflated: number
}

/** Characters that are read in one go. */
const share = 1_000_000

/** Documents in lines of JSON (NDJSON); empty lines count for nothing. */
export async function readLines(
  bytes: Uint8Array,
  limits: IntakeLimits,
): Promise<ReadonlyArray<SentDocument>> {
  const documents: Array<SentDocument> = []
  const text = decodeText(bytes)
  let line = 0
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const one = text.slice(start, end).trim()
    line++
    // Other requests are seen to in between.
    if (Math.trunc(start / share) < Math.trunc(end / share))
      await new Promise((resolve) => setTimeout(resolve))
    start = end + 1
    if (one === '') continue
    documents.push(toDocument(parse(one, `line ${line}`), `Line ${line}`, limits))
    refuseMany(documents.length, limits)
  }
  return documents
}

/** Documents in a JSON array. */
export function readArray(bytes: Uint8Array, limits: IntakeLimits): ReadonlyArray<SentDocument> {
  const value = parse(decodeText(bytes), 'the body')
  if (!Array.isArray(value))
    throw new Problem('bad-json', 'Expected a JSON array of documents: [{"text": "…"}].')
  refuseMany(value.length, limits)
  return value.map((one: unknown, index) => toDocument(one, `Document ${index + 1}`, limits))
}

/** @throws {Problem} When there are more documents than one job may have. */
export function refuseMany(count: number, { maxDocuments }: IntakeLimits): void {
  if (count > maxDocuments)
    throw new Problem(
      'too-large',
      `A job may have ${maxDocuments} documents at most. Send the others in another job.`,
    )
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the document.
    throw new Problem('bad-json', `Expected JSON {"text": "…"}, but ${place} is none.`)
  }
}

function toDocument(value: unknown, place: string, { maxBytes }: IntakeLimits): SentDocument {
  const result = batchLineSchema.safeParse(value)
  if (!result.success) {
    const told = result.error.issues.map(
      ({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
    )
    throw new Problem(
      'bad-option',
      `${place} is not {"id": "1", "text": "…", "options": {}}. ${told.join('. ').slice(0, 500)}`,
    )
  }
  const { id, text, options = {} } = result.data
  // Cheap first: no character takes more than three bytes.
  if (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes)
    throw new Problem('too-large', `${place} has more than ${maxBytes} bytes. Send it in parts.`)
  return { id, source: text, options }
}

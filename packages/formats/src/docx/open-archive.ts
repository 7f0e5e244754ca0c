import { Inflate } from 'fflate'
import { UnreadableDocument } from '../unreadable-document.ts'

/** What an archive may cost. */
export interface ArchiveLimits {
  /** Bytes that one part may have when inflated. */
  readonly part: number
  /** Bytes that all parts read may have together when inflated. */
  readonly total: number
  readonly entries: number
  /** How many times larger than its deflated form a part above a megabyte may be. */
  readonly ratio: number
}

/** The parts of a ZIP archive by name. */
export interface Archive {
  readonly has: (name: string) => boolean
  /** Inflates a part; `undefined` where there is none. */
  readonly read: (name: string) => Uint8Array | undefined
}

interface Entry {
  readonly offset: number
  readonly size: number
  readonly method: number
  readonly isEncrypted: boolean
}

const megabyte = 1 << 20
/** How much is inflated between two looks at the limits: at most a thousand times this. */
const slice = 4096

/**
 * Open a ZIP archive. Only its directory is read; parts are inflated when asked for, and stopped at the limits while
 * they are, whatever size their headers claim.
 *
 * @throws {UnreadableDocument} When there is no whole directory, or too long a one.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Archive {
  const entries = readDirectory(bytes, limits)
  let total = 0

  function read(name: string): Uint8Array | undefined {
    const entry = entries.get(keyOf(name))
    if (!entry) return undefined
    if (entry.isEncrypted) {
      throw new UnreadableDocument(
        'encrypted',
        'The archive of the document is encrypted. Save it without a password and try again.',
      )
    }
    const data = dataOf(bytes, entry)
    const limit = Math.min(limits.part, limits.total - total)
    if (entry.method === 0) {
      if (data.length > limit) throw tooLarge()
      total += data.length
      return data
    }
    if (entry.method !== 8) {
      throw new UnreadableDocument(
        'unsupported',
        'The archive of the document is packed in an unusual way. Open it in a word processor and save it as DOCX anew.',
      )
    }
    const inflated = inflate(data, Math.min(limit, Math.max(megabyte, data.length * limits.ratio)))
    total += inflated.length
    return inflated
  }

  return { has: (name) => entries.has(keyOf(name)), read }
}

/** Part names know no case (ISO/IEC 29500-2, 6.2.2.3). */
function keyOf(name: string): string {
  return name.replace(/^\//, '').toLowerCase()
}

function inflate(data: Uint8Array, limit: number): Uint8Array {
  const chunks: Array<Uint8Array> = []
  let length = 0
  const stream = new Inflate((chunk) => {
    length += chunk.length
    if (length > limit) throw tooLarge()
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < data.length; at += slice) {
      stream.push(data.subarray(at, at + slice), at + slice >= data.length)
    }
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause
    throw new UnreadableDocument('damaged', truncated, { cause })
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const truncated =
  'The document is damaged or incomplete: its archive does not read to the end. Fetch or save it once more.'

function tooLarge(): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    'The document is larger inside than any act. Split it, or save its text alone as DOCX.',
  )
}

/**
 * Read the central directory (PKWARE APPNOTE 4.3.12–4.3.16).
 *
 * fflate has a reader too, but it trusts the count of entries that the archive claims, and does not stop inflating.
 */
function readDirectory(bytes: Uint8Array, limits: ArchiveLimits): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  let count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) {
    const record = end >= 20 ? long(view, end - 20 + 8) : Number.NaN
    if (!(record + 56 <= bytes.length)) throw new UnreadableDocument('damaged', truncated)
    count = long(view, record + 32)
    at = long(view, record + 48)
  }
  if (count > limits.entries) throw tooLarge()

  const entries = new Map<string, Entry>()
  for (; count > 0; count--) {
    if (!(at + 46 <= bytes.length) || view.getUint32(at, true) !== 0x02014b50)
      throw new UnreadableDocument('damaged', truncated)
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > bytes.length) throw new UnreadableDocument('damaged', truncated)
    const name = keyOf(String.fromCharCode(...bytes.subarray(at + 46, Math.min(nameEnd, at + 558))))
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    const method = view.getUint16(at + 10, true)
    const { size, offset } = placeOf(view, at, nameEnd)
    // The first of two with one name, as Word does; a second is a trick.
    if (!entries.has(name)) entries.set(name, { offset, size, method, isEncrypted })
    at = next
  }
  return entries
}

/** Deflated size and offset of an entry; where they are all ones, they stand in the ZIP64 extra field. */
function placeOf(view: DataView, at: number, nameEnd: number): { size: number; offset: number } {
  let size = view.getUint32(at + 20, true)
  let offset = view.getUint32(at + 42, true)
  if (size !== 0xffffffff && offset !== 0xffffffff) return { size, offset }
  const end = nameEnd + view.getUint16(at + 30, true)
  for (let field = nameEnd; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let value = field + 4 + (view.getUint32(at + 24, true) === 0xffffffff ? 8 : 0)
    if (size === 0xffffffff && value + 8 <= end) {
      size = long(view, value)
      value += 8
    }
    if (offset === 0xffffffff && value + 8 <= end) offset = long(view, value)
    break
  }
  return { size, offset }
}

/** The record that ends an archive, from behind: a comment of up to 65,535 bytes may follow it. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new UnreadableDocument('damaged', truncated)
}

function dataOf(bytes: Uint8Array, { offset, size }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!(offset + 30 <= bytes.length) || view.getUint32(offset, true) !== 0x04034b50)
    throw new UnreadableDocument('damaged', truncated)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + size > bytes.length) throw new UnreadableDocument('damaged', truncated)
  return bytes.subarray(start, start + size)
}

function long(view: DataView, at: number): number {
  if (!(at >= 0 && at + 8 <= view.byteLength)) return Number.NaN
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

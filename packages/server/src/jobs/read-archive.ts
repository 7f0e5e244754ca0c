import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Problem } from '../errors.ts'
import { type IntakeLimits, refuseMany, type SentDocument } from './read-lines.ts'

const megabyte = 1 << 20
/** How many times larger than its deflated form a file above a megabyte may be. */
const maxRatio = 200
/** An archive of the size of a job cannot have more entries that mean something. */
const maxEntries = 20_000
/** What other programs put into archives beside the files. */
const beside = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i
const nested = /\.(?:zip|zipx|7z|rar|tar|t?gz|t?bz2|t?xz|zst|jar|iso|cab)$/i

/**
 * Documents of a ZIP archive, in the order of its directory. Files are inflated in memory, each stopped at the limits while
 * it is, whatever size the archive claims; nothing is written anywhere.
 *
 * @throws {Problem} For an archive that is damaged, encrypted, larger than it may be, or made to trick whoever unpacks it.
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: IntakeLimits,
): Promise<ReadonlyArray<SentDocument>> {
  const documents: Array<SentDocument> = []
  const names = new Set<string>()
  let left = limits.maxInflated
  const archive = await open(bytes)
  try {
    if (archive.entryCount > maxEntries) refuseMany(archive.entryCount, limits)
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName
      if (name.endsWith('/') || beside.test(name)) continue
      refuseTricks(entry, names)
      names.add(name)
      refuseMany(documents.length + 1, limits)
      const source = await inflate(archive, entry, Math.min(left, limits.maxBytes))
      left -= source.length
      documents.push({ id: name, source, options: {} })
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    // What the reader says may quote names of files; the likeliest is told instead.
    throw refusal(
      'It is damaged, or its names lead out of it. Pack the files anew, without folders above.',
    )
  } finally {
    archive.close()
  }
  return documents
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true })
  } catch {
    throw refusal('It is no ZIP archive, or is damaged. Pack the files anew.')
  }
}

function refuseTricks(entry: Entry, names: ReadonlySet<string>): void {
  const { fileName: name } = entry
  const unixMode = entry.externalFileAttributes >>> 16
  const kind = unixMode & 0o170000
  if (kind !== 0 && kind !== 0o100000)
    throw refusal('It has a link or a device among its files. Pack plain files only.')
  if (entry.isEncrypted()) throw refusal('It is encrypted. Pack the files without a password.')
  if (name.length > 200 || /\p{Cc}/u.test(name))
    throw refusal(
      'It has a file whose name is longer than 200 characters or has control characters.',
    )
  if (names.has(name)) throw refusal('It has two files of one name. Give each its own.')
  if (nested.test(name))
    throw refusal('It has another archive inside. Pack the documents themselves.')
}

async function inflate(archive: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const ratioLimit = Math.max(megabyte, entry.compressedSize * maxRatio)
  const most = Math.min(limit, ratioLimit)
  const chunks: Array<Uint8Array> = []
  let length = 0
  const stream = await archive.openReadStreamPromise(entry)
  for await (const chunk of stream) {
    length += chunk.length
    if (length > most)
      throw new Problem(
        'too-large',
        'A file of the archive, or all of them together, are larger when unpacked than they may be. Send fewer or smaller ones.',
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

function refusal(why: string): Problem {
  return new Problem('unreadable-document', `The archive cannot be taken. ${why}`)
}

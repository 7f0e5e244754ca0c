import { promisify } from 'node:util'
import { constants, deflateRaw, inflateRaw } from 'node:zlib'
import type { DocumentTask } from '../work/task.ts'
import type { JobItem } from './job.ts'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)
const lineFeed = 0x0a

/** Pack a text small, for keeping. */
export function packText(text: string): Promise<Buffer> {
  return deflate(text, { level: constants.Z_BEST_SPEED })
}

/** The text of `packText`. */
export async function unpackText(packed: Uint8Array): Promise<string> {
  return (await inflate(packed)).toString('utf8')
}

/** Pack a document of a job with its options, for another process. */
export function packItem({ id, task: { source, ...task } }: JobItem): Promise<Buffer> {
  const { encoding, body } = encode(source)
  const head = Buffer.from(`${JSON.stringify({ id, encoding, task })}\n`)
  return deflate(Buffer.concat([head, body]), { level: constants.Z_BEST_SPEED })
}

/** The document of `packItem`. What is packed is ours: it was checked when it came in. */
export async function unpackItem(packed: Uint8Array): Promise<JobItem> {
  const whole = await inflate(packed)
  const split = whole.indexOf(lineFeed)
  const { id, encoding, task }: Packed = JSON.parse(whole.toString('utf8', 0, split))
  const body = whole.subarray(split + 1)
  return {
    id,
    task: { ...task, source: encoding === 'bytes' ? body : body.toString(encoding) },
  }
}

function encode(source: string | Uint8Array): {
  readonly encoding: Packed['encoding']
  readonly body: Uint8Array
} {
  if (typeof source !== 'string') return { encoding: 'bytes', body: source }
  // UTF-8 would lose half surrogates, and results would differ from those of a request of its own.
  const encoding = /\p{Surrogate}/u.test(source) ? 'utf16le' : 'utf8'
  return { encoding, body: Buffer.from(source, encoding) }
}

interface Packed {
  readonly id?: string | number
  readonly encoding: 'bytes' | 'utf8' | 'utf16le'
  readonly task: Omit<DocumentTask, 'source'>
}

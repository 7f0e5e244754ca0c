import { pagePolicy } from 'aiqyn'
import type { Context } from 'hono'
import type { PackedBodies } from './cache/packed-bodies.ts'
import { taskKey } from './cache/task-key.ts'
import { type AnswerType, answerFormats, takesGzip } from './negotiate.ts'
import type { Runner } from './work/runner.ts'
import type { DocumentTask, Task, VerificationTask } from './work/task.ts'

/** A task but for the form of its answer, which the media type tells. */
export type TaskToAnswer = Omit<DocumentTask, 'answer'> | Omit<VerificationTask, 'answer'>

/**
 * Answer a request by a task, with what HTTP knows about the answer: its type, language and entity tag. Whoever sends the
 * tag of an answer that still holds gets `304` instead of the work.
 *
 * @param packed Keeps what was packed of answers that are asked for again.
 * @throws {UnreadableDocument | Problem} What to answer instead.
 */
export async function respond(
  c: Context,
  runner: Runner,
  unformed: TaskToAnswer,
  type: AnswerType,
  packed?: PackedBodies,
): Promise<Response> {
  const task: Task = { ...unformed, answer: answerFormats[type] }
  const { key, source } = await taskKey(task)
  c.set('sha256', source)
  c.header('Vary', 'Accept, Accept-Language', { append: true })
  c.header('Cache-Control', 'private, no-cache')
  c.header('ETag', `"${key}"`)
  if (holds(c.req.header('if-none-match'), key)) return c.body(null, 304)
  const { body, language, lookup } = await runner.run(task, c.req.raw.signal)
  c.set('cache', lookup)
  c.header('Content-Language', language)
  if (type === 'text/html') c.header('Content-Security-Policy', `${pagePolicy}; frame-ancestors *`)
  const bytes = new TextEncoder().encode(body)
  c.get('hold')?.(bytes.length)
  c.set('bytesOut', bytes.length)
  const isKept = lookup === 'hit' && bytes.length >= leastPacked
  if (isKept && packed && takesGzip(c.req.header('accept-encoding'))) {
    const body = await packed.pack(key, bytes)
    c.header('ETag', `W/"${key}"`)
    c.header('Vary', 'Accept-Encoding', { append: true })
    return c.body(body, 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      'Content-Length': String(body.length),
    })
  }
  return c.body(bytes, 200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': String(bytes.length),
  })
}

/** Bytes below which nothing is packed, as Hono's `compress`, which packs what is not kept, has it. */
const leastPacked = 1024

/** Compared weakly, as RFC 9110 §13.1.2 has it: compression on the way makes a tag weak. `*` names no answer of ours. */
function holds(header: string | undefined, key: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${key}"`)
}

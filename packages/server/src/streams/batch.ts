import { decodeText, notEmpty } from '@aiqyn/formats'
import { z } from '@hono/zod-openapi'
import { type ErrorCode, Problem } from '../errors.ts'
import { bodySchema, type RequestOptions, takeAs } from '../options.ts'
import { problemDetailsOf } from '../problem-of.ts'
import { parseJson } from '../take-document.ts'
import type { Runner } from '../work/runner.ts'
import type { DocumentRecord } from '../work/task.ts'
import { compactJson } from './compact-json.ts'
import { inOrder } from './in-order.ts'
import { readAhead } from './read-ahead.ts'
import { readLines } from './read-lines.ts'
import { toStream } from './to-stream.ts'

/** Type of a batch, in and out: newline-delimited JSON. */
export const batchType = 'application/x-ndjson'

/** One line of a batch. */
export const batchLineSchema = z
  .strictObject({
    id: z
      .union([z.string().max(200), z.number()])
      .optional()
      .openapi({ description: 'Stands in the answer too; the number of the line unless given.' }),
    text: bodySchema.shape.text,
    options: bodySchema.omit({ text: true }).strict().optional().openapi({
      description: 'Of this line; they win over those of the query, which are of all lines.',
    }),
  })
  .openapi('BatchLine')

/** What a batch is made into, and how much of it is taken. */
export interface BatchOptions {
  readonly record: DocumentRecord
  /** Options of all lines. */
  readonly options: RequestOptions
  readonly runner: Runner
  readonly requestId: string
  /** Given up when it tells. */
  readonly signal: AbortSignal
  /** Ends the batch with the line that it is at, once it is given. */
  readonly stopping?: AbortSignal | undefined
  /** Longest line in bytes. */
  readonly maxBytes: number
  /** Lines that are worked on; what follows is told as one problem. */
  readonly maxLines: number
}

/** Lines of a batch under way at a time: more would keep others from the workers. */
const atOnce = 2
/** Lines read ahead of the work, in longest lines. */
export const linesAhead = 2
/** Pauses before a line is tried again that found all workers busy, in milliseconds. */
const pauses: ReadonlyArray<number> = [100, 200, 400, 800, 1600, 3200, 6400, 12800]

type Numbered = {
  readonly number: number
  readonly line: Uint8Array | 'too-long' | 'too-many' | 'broken' | 'stopping'
}

/**
 * Answer a batch line by line, in order: each with its `id` and its `record`, or the `problem` that it has. A bad line is
 * not the end of the batch.
 */
export function answerBatch(
  body: ReadableStream<Uint8Array> | null,
  options: BatchOptions,
): ReadableStream<Uint8Array> {
  const { maxBytes, maxLines } = options
  const gone = new AbortController()
  const signal = AbortSignal.any([gone.signal, options.signal])
  const lines = readAhead(
    number(readLines(body, maxBytes), maxLines),
    ({ line }) => line.length,
    linesAhead * maxBytes,
  )
  const answers = inOrder(
    untilStopped(lines, options.stopping),
    (line) => answerLine(line, { ...options, signal }),
    atOnce,
  )
  return toStream(answers, () => gone.abort())
}

async function* number(
  lines: AsyncGenerator<Uint8Array | 'too-long'>,
  maxLines: number,
): AsyncGenerator<Numbered> {
  let count = 0
  let taken = 0
  try {
    for await (const line of lines) {
      count++
      // An empty line is none: many writers end with one.
      if (typeof line !== 'string' && line.every((byte) => byte <= 0x20)) continue
      taken++
      yield { number: count, line: taken > maxLines ? 'too-many' : line }
      if (taken > maxLines) return
    }
  } catch {
    // The body broke off; what came before it is answered all the same.
    yield { number: count + 1, line: 'broken' }
  }
}

/** Lines until the service stops; then one that says so, also where the next is waited for. */
async function* untilStopped(
  lines: AsyncGenerator<Numbered>,
  stopping: AbortSignal | undefined,
): AsyncGenerator<Numbered> {
  const stopped = new Promise<'stopped'>((resolve) => {
    if (stopping?.aborted) resolve('stopped')
    stopping?.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  let last = 0
  try {
    for (;;) {
      const next = await Promise.race([stopped, lines.next()])
      if (next === 'stopped') {
        yield { number: last + 1, line: 'stopping' }
        return
      }
      if (next.done) return
      last = next.value.number
      yield next.value
    }
  } finally {
    // It may wait for a client that says nothing more.
    void lines.return(undefined)
  }
}

async function answerLine({ number, line }: Numbered, options: BatchOptions): Promise<string> {
  let id: string | number = number
  try {
    const value = readLine(line, options)
    id = batchLineSchema.shape.id.catch(undefined).parse(value['id']) ?? number
    const { text, options: own = {} } = takeAs(batchLineSchema, value)
    const task = {
      type: 'document',
      record: options.record,
      source: notEmpty(text),
      format: 'auto',
      options: { ...options.options, ...own },
      answer: 'json',
    } as const
    const { body } = await retry(() => options.runner.run(task, options.signal), options.signal)
    return `{"id":${JSON.stringify(id)},"record":${compactJson(body)}}\n`
  } catch (error) {
    const problem = problemDetailsOf(error, options.requestId)
    return `${JSON.stringify({ id, problem })}\n`
  }
}

function readLine(
  line: Numbered['line'],
  { maxBytes, maxLines }: BatchOptions,
): Readonly<Record<string, unknown>> {
  if (line === 'too-many')
    throw new Problem(
      'too-large',
      `A batch may have ${maxLines} lines at most. Send this line and what follows in another.`,
    )
  if (line === 'stopping')
    throw new Problem(
      'not-ready',
      'The service stops. Send this line and what follows again, to another instance or a little later.',
    )
  if (line === 'broken')
    throw new Problem(
      'incomplete-body',
      'The body ended before its end. Send this line and what follows again.',
    )
  if (line === 'too-long')
    throw new Problem('too-large', `A line of a batch may have ${maxBytes} bytes at most.`)
  return parseJson(decodeText(line), '{"id": "1", "text": "…", "options": {"language": "ru"}}')
}

/** What a line waits out. A line that takes too long is not: it would again. */
const waiting: ReadonlySet<ErrorCode> = new Set(['busy', 'not-ready'])

/** Try again what found all workers busy: a batch waits for its turn and is not refused line by line. */
async function retry<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch (error) {
      const isBusy = error instanceof Problem && waiting.has(error.code)
      if (!isBusy || signal.aborted) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return await work()
}

import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { ProblemDetails } from '../errors.ts'
import type { Progress } from '../work/task.ts'

/** Whatever has a body to read. */
interface Answer {
  readonly body: ReadableStream | null
}

/** What a stream of events tells of the work on one document. */
export type WorkEvent<T> =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'result'; readonly record: T }
  | { readonly type: 'error'; readonly problem: ProblemDetails }

/**
 * Read the events of an answer that was asked for as `text/event-stream`.
 *
 * @example
 * const answer = await client.v1.summaries.$post({ json: { text } }, inForm('text/event-stream'))
 * for await (const event of readEvents<Summary>(answer)) console.log(event.type)
 */
export async function* readEvents<T>({ body }: Answer): AsyncGenerator<WorkEvent<T>> {
  const events = decode(body)?.pipeThrough(new EventSourceParserStream())
  for await (const { event, data } of values(events)) {
    if (event === 'progress') yield { type: event, progress: JSON.parse(data) }
    else if (event === 'result') yield { type: event, record: JSON.parse(data) }
    else if (event === 'error') yield { type: event, problem: JSON.parse(data) }
  }
}

/** A line of the answer to a batch. */
export type BatchAnswer<T> =
  | { readonly id: string | number; readonly record: T; readonly problem?: undefined }
  | { readonly id: string | number; readonly problem: ProblemDetails; readonly record?: undefined }

/** Read the answer to a batch line by line, as the lines come. */
export async function* readLines<T>({ body }: Answer): AsyncGenerator<BatchAnswer<T>> {
  let held: Array<string> = []
  for await (const part of values(decode(body))) {
    const pieces = part.split('\n')
    // The last piece is the beginning of a line that goes on.
    for (const piece of pieces.slice(0, -1)) {
      yield JSON.parse([...held, piece].join(''))
      held = []
    }
    held.push(pieces.at(-1) ?? '')
  }
  const last = held.join('')
  if (last !== '') yield JSON.parse(last)
}

function decode(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
): ReadableStream<string> | undefined {
  return body?.pipeThrough(new TextDecoderStream())
}

/** Values of a stream: not every browser can loop over one. */
async function* values<T>(stream: ReadableStream<T> | undefined): AsyncGenerator<T> {
  const reader = stream?.getReader()
  if (reader === undefined) return
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel()
  }
}

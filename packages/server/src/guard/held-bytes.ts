import type { MiddlewareHandler } from 'hono'
import { Problem } from '../errors.ts'

/** Counts bytes of bodies that are held. */
export interface HeldBytes {
  /** Lets a request hold bytes until it is answered. */
  readonly middleware: MiddlewareHandler
  /** Bytes that all requests hold now. */
  readonly total: () => number
}

/** Adds to what a request holds. */
export type Hold = (bytes: number) => void

/**
 * Bound the memory of all bodies together: of those that come in, slowly or not, and of those whose document is worked on or
 * waits. A request that would go beyond is told to come again.
 */
export function heldBytes(most: number): HeldBytes {
  let total = 0
  return {
    total: () => total,
    middleware: async function heldBytes(c, next) {
      let held = 0
      const hold: Hold = (bytes) => {
        if (total + bytes > most)
          throw new Problem('busy', 'Send the same request again a little later.', 1)
        held += bytes
        total += bytes
      }
      c.set('hold', hold)
      const release = (): void => {
        total -= held
        held = 0
      }
      try {
        await next()
      } finally {
        // Of a stream the work begins when it is read.
        if (isStream(c.res)) c.res = new Response(whenEnded(c.res.body, release), c.res)
        else release()
      }
    },
  }
}

function isStream({ headers, body }: Response): boolean {
  const type = headers.get('content-type') ?? ''
  return body !== null && /^(?:text\/event-stream|application\/x-ndjson)\b/.test(type)
}

/** A stream that tells when it was read to its end, or nobody reads it any more. */
function whenEnded(
  body: ReadableStream<Uint8Array> | null,
  tell: () => void,
): ReadableStream<Uint8Array> | null {
  const reader = body?.getReader()
  if (reader === undefined) return null
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const part = await reader.read().catch((error: unknown) => {
          tell()
          throw error
        })
        if (!part.done) return controller.enqueue(part.value)
        tell()
        controller.close()
      },
      cancel: async (reason) => {
        tell()
        await reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

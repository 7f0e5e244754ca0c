import type { Context } from 'hono'
import { Problem } from './errors.ts'

/**
 * Read the body of a request.
 *
 * @param maxBytes Largest body that is read; reading stops there.
 * @throws {Problem} For a body that is too large, for one that ends before its end, and where no more can be held.
 */
export async function readBody(c: Context, maxBytes: number): Promise<Uint8Array> {
  const request = c.req.raw
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const hold = c.get('hold')
  const chunks: Array<Uint8Array> = []
  let length = 0
  const reader = request.body?.getReader()
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const chunk: Uint8Array = part.value
      length += chunk.byteLength
      if (length > maxBytes) throw tooLarge(maxBytes)
      hold?.(chunk.byteLength)
      chunks.push(chunk)
    }
  } catch (error) {
    // Not awaited: a client that sends on may never let it end.
    reader?.cancel().catch(() => undefined)
    throw error instanceof Problem ? error : incomplete()
  }
  c.set('bytesIn', length)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

function tooLarge(maxBytes: number): Problem {
  return new Problem(
    'too-large',
    `A document may have ${maxBytes} bytes at most. Send its parts one by one, or raise the limit of the service.`,
  )
}

function incomplete(): Problem {
  return new Problem('incomplete-body', 'The body ended before its end. Send the request again.')
}

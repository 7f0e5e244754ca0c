import type { IncomingMessage, Server } from 'node:http'
import { answerClientError } from './answer-client-error.ts'

/** Bodies that are worked on while they come, as slowly as the work goes. */
const streamed = /^application\/x-ndjson\s*(?:;|$)/i

/**
 * Hold clients to a time in which a body has to be here. Node's own limit has no exception for bodies that are read no faster
 * than they are worked on; for those holds what holds for any connection on which nothing goes on.
 *
 * @param onSlow Is told of each client that was too slow.
 */
export function watchBodies(server: Server, timeoutMs: number, onSlow: () => void): void {
  server.prependListener('request', (incoming, outgoing) => {
    if (!hasBody(incoming) || streamed.test(incoming.headers['content-type'] ?? '')) return
    const timer = setTimeout(() => {
      if (incoming.complete) return
      onSlow()
      if (outgoing.headersSent) incoming.destroy()
      else answerClientError(tooSlow(), incoming.socket)
    }, timeoutMs)
    const stop = (): void => clearTimeout(timer)
    incoming.once('end', stop)
    outgoing.once('close', stop)
  })
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function tooSlow(): NodeJS.ErrnoException {
  return Object.assign(new Error('The body is slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
}

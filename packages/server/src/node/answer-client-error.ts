import type { Duplex } from 'node:stream'
import { type ErrorCode, errors, Problem, toProblemDetails } from '../errors.ts'

/** What Node's parser says, and what that is for a client. */
const problems: Readonly<Record<string, Problem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(
    'slow-request',
    'The request did not come as a whole in time. Send it again over a faster connection.',
  ),
  HPE_HEADER_OVERFLOW: new Problem(
    'headers-too-large',
    'The address and the headers may have 16 KiB together.',
  ),
}
const malformed = new Problem(
  'malformed-request',
  'What came is not HTTP. Send the document as the body of a request.',
)

/** Answer what never becomes a request: nonsense, headers without end, clients that stop in the middle. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): ErrorCode {
  const problem = problems[error.code ?? ''] ?? malformed
  // Where an answer has begun, the connection is all that there is to close.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return problem.code
  }
  const { status, title } = errors[problem.code]
  const body = JSON.stringify(toProblemDetails(problem, 'none'))
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nConnection: close\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
  return problem.code
}

import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every error that the service answers with. Status, title and OpenAPI responses derive from this one table. */
export const errors = {
  'bad-option': { status: 400, title: 'An option has a value that is not known' },
  'bad-json': { status: 400, title: 'The body is not the JSON that is expected' },
  'invalid-utf-8': { status: 400, title: 'The text is not valid UTF-8' },
  'client-gone': { status: 400, title: 'The client is gone' },
  'incomplete-body': { status: 400, title: 'The body did not come as a whole' },
  'malformed-request': { status: 400, title: 'What came is not HTTP' },
  unauthorized: { status: 401, title: 'A key of the API is needed' },
  'not-found': { status: 404, title: 'There is no such page' },
  'method-not-allowed': { status: 405, title: 'This page does not take that method' },
  'not-acceptable': { status: 406, title: 'The answer cannot be given in that form' },
  'slow-request': { status: 408, title: 'The request did not come in time' },
  'too-large': { status: 413, title: 'The document is too large' },
  'url-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-document': { status: 415, title: 'The document is of a kind that cannot be read' },
  'empty-document': { status: 422, title: 'The document is empty' },
  'unreadable-document': { status: 422, title: 'The document cannot be read' },
  'idempotency-conflict': { status: 422, title: 'The key of the request was used for another one' },
  'too-many-requests': { status: 429, title: 'The client asks too often' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  internal: { status: 500, title: 'Something went wrong here' },
  busy: { status: 503, title: 'The service has as much to do as it takes' },
  'not-ready': { status: 503, title: 'The service takes no documents now' },
  'jobs-unavailable': { status: 503, title: 'Jobs cannot be taken or looked up now' },
  timeout: { status: 503, title: 'The work took longer than is allowed' },
} as const satisfies Readonly<
  Record<string, { readonly status: ContentfulStatusCode; readonly title: string }>
>

/** Stable name of an error. */
export type ErrorCode = keyof typeof errors

/** An error to answer with. Its detail says what to do, and holds nothing of the document. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ErrorCode
  /** Seconds after which the same request may do better. */
  readonly retryAfter: number | undefined

  constructor(code: ErrorCode, detail: string, retryAfter?: number) {
    super(detail)
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** Nobody waits for the answer any more. What a signal gives as its reason need not be an error. */
export function clientGone(): Problem {
  return new Problem('client-gone', 'Nobody waits for the answer.')
}

/** Problem details by RFC 9457. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
}

/**
 * Problem details of an error.
 *
 * @param instance Identifier of the request, for looking it up.
 */
export function toProblemDetails({ code, message }: Problem, instance: string): ProblemDetails {
  const { status, title } = errors[code]
  return {
    type: `urn:aiqyn:problem:${code}`,
    title,
    status,
    detail: message,
    instance: `urn:aiqyn:request:${instance}`,
  }
}

import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every error that the service answers with. Status, title and OpenAPI responses derive from this one table. */
export const errors = {
  'bad-option': { status: 400, title: 'An option has a value that is not known' },
  'bad-json': { status: 400, title: 'The body is not the JSON that is expected' },
  'invalid-utf-8': { status: 400, title: 'The text is not valid UTF-8' },
  'not-found': { status: 404, title: 'There is no such page' },
  'method-not-allowed': { status: 405, title: 'This page does not take that method' },
  'not-acceptable': { status: 406, title: 'The answer cannot be given in that form' },
  'too-large': { status: 413, title: 'The document is too large' },
  'unsupported-document': { status: 415, title: 'The document is of a kind that cannot be read' },
  'empty-document': { status: 422, title: 'The document is empty' },
  'unreadable-document': { status: 422, title: 'The document cannot be read' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const satisfies Readonly<
  Record<string, { readonly status: ContentfulStatusCode; readonly title: string }>
>

/** Stable name of an error. */
export type ErrorCode = keyof typeof errors

/** An error to answer with. Its detail says what to do, and holds nothing of the document. */
export class Problem extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, detail: string) {
    super(detail)
    this.name = 'Problem'
    this.code = code
  }
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

import { type ClientRequestOptions, hc } from 'hono/client'
import type { AppType } from './api.ts'

/** How to call a service. */
export interface ClientOptions {
  /** A key, where the service asks for one. */
  readonly apiKey?: string | undefined
  /** Language of answers, as `Accept-Language` has it: `kk`, or `kk, ru;q=0.5`. */
  readonly language?: string | undefined
  /** Headers of every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** What sends; `fetch` unless given. */
  readonly fetch?: typeof fetch | undefined
}

/** The client of a service: each route by its path, `client.v1.summaries.$post(…)`. */
export type Client = ReturnType<typeof hc<AppType>>

/**
 * Make a client of a service.
 *
 * @param baseUrl Where it is: `https://aiqyn.example`.
 * @example
 * const client = createClient('http://127.0.0.1:8080')
 * const answer = await client.v1.summaries.$post({ json: { text }, query: { length: 'brief' } })
 * if (answer.ok) console.log((await answer.json()).overview)
 */
export function createClient(baseUrl: string, options: ClientOptions = {}): Client {
  const { apiKey, language, headers = {}, fetch: send } = options
  return hc<AppType>(baseUrl, {
    headers: {
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      ...(language === undefined ? {} : { 'accept-language': language }),
      ...headers,
    },
    ...(send === undefined ? {} : { fetch: send }),
  })
}

/** What `fetch` can send. */
type Body = NonNullable<RequestInit['body']>

/**
 * Send a file, or a text of another kind than JSON, as the body of a call.
 *
 * @param mediaType What it is: `application/pdf`, `text/markdown`.
 * @example
 * await client.v1.summaries.$post({}, asDocument(file, 'application/pdf'))
 */
export function asDocument(body: Body, mediaType: string): ClientRequestOptions {
  return {
    headers: { 'content-type': mediaType },
    // A stream is sent as it comes, which `fetch` wants to be told.
    init: { body, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}) },
  }
}

/** One text of a batch. */
export interface BatchLine {
  readonly id?: string | number | undefined
  readonly text: string
  readonly options?: Readonly<Record<string, string | number>> | undefined
}

/**
 * Send many texts as the body of one call; `readLines` reads the answer.
 *
 * @example
 * const answer = await client.v1.checks.$post({}, asBatch([{ id: 1, text }]))
 */
export function asBatch(lines: Iterable<BatchLine>): ClientRequestOptions {
  const body = Array.from(lines, (line) => `${JSON.stringify(line)}\n`).join('')
  return asDocument(body, 'application/x-ndjson')
}

/** Ask for another form of the answer than JSON; `text()` of the answer has it. */
export function inForm(
  mediaType: string,
  options: ClientRequestOptions = {},
): ClientRequestOptions {
  return { ...options, headers: { ...options.headers, accept: mediaType } }
}

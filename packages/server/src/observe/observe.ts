import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Fault } from '../work/wire.ts'
import type {} from './traces.ts'

/** What may be known of a request: sizes, names and times, and no word of a document. */
export interface RequestEntry {
  readonly requestId: string
  readonly method: string
  /** The route as it is declared, never the address that was asked for. */
  readonly route: string
  readonly status: number
  readonly ms: number
  /** Bytes of the body that were read, or that it is said to have. */
  readonly bytesIn: number
  /** Bytes of the answer before compression; absent for a stream. */
  readonly bytesOut?: number | undefined
  /** Owner of the key of the API. */
  readonly client?: string | undefined
  /** Beginning of the SHA-256 of the document. */
  readonly sha256?: string | undefined
  /** Language of the answer. */
  readonly language?: string | undefined
  /** What the cache did. */
  readonly cache?: string | undefined
  /** Code of the error. */
  readonly problem?: string | undefined
  /** The trace that the request belongs to, as W3C writes it. */
  readonly traceparent?: string | undefined
  /** Where the program failed. */
  readonly fault?: Fault | undefined
}

/** Tell each request that was answered. */
export function observe(tell: (entry: RequestEntry) => void): MiddlewareHandler {
  return async function observe(c, next) {
    const begun = performance.now()
    await next()
    const { headers, status } = c.res
    tell({
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routeOf(c),
      status,
      ms: Math.round((performance.now() - begun) * 10) / 10,
      bytesIn: c.get('bytesIn') ?? Number(c.req.header('content-length') ?? 0),
      bytesOut: c.get('bytesOut') ?? toNumber(headers.get('content-length')),
      client: c.get('client'),
      sha256: c.get('sha256')?.slice(0, 12),
      language: headers.get('content-language') ?? undefined,
      cache: c.get('cache'),
      problem: c.get('problem'),
      traceparent: traceparentOf(c.req.header('traceparent')),
      fault: c.get('fault'),
    })
  }
}

/** Kept where it is well formed, for it gets into logs. */
function traceparentOf(header = ''): string | undefined {
  return /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/.test(header) ? header : undefined
}

/** The route that was meant, or `none`: an address may hold anything. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path ?? 'none'
}

function toNumber(words: string | null): number | undefined {
  return words === null ? undefined : Number(words)
}

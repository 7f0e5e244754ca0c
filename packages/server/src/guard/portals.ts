import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/**
 * Let pages of some origins call the API from a browser, without cookies.
 *
 * @param origins As browsers name them; `*` is all.
 */
export function portals(origins: ReadonlyArray<string>): MiddlewareHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: [
      'Accept-Language',
      'Authorization',
      'Content-Type',
      'If-None-Match',
      'X-Api-Key',
    ],
    exposeHeaders: [
      'Content-Language',
      'ETag',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ],
    maxAge: 600,
  })
}

import type { MiddlewareHandler } from 'hono'
import { Problem } from '../errors.ts'

/** Every option that there is, given once, stays far below. */
const longest = 4096

/** Refuse an address that no client of ours would make. */
export const shortUrl: MiddlewareHandler = async function shortUrl(c, next) {
  if (c.req.url.length > longest)
    throw new Problem(
      'url-too-long',
      `An address may have ${longest} characters. Send the document as the body of the request.`,
    )
  return next()
}

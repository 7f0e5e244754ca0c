import type { Context, MiddlewareHandler } from 'hono'
import type { Rate } from '../config/values.ts'
import { Problem } from '../errors.ts'
import { tokenBuckets } from './token-buckets.ts'

/**
 * Hold each client to a rate, and tell it by the fields of the IETF's draft *RateLimit header fields for HTTP*.
 *
 * A client is the owner of a key, else an address. Each process counts for itself.
 *
 * @param clientOf Address of the client; all are one client where it is not known.
 */
export function rateLimit(
  rate: Rate | undefined,
  clientOf: (c: Context) => string | undefined,
): MiddlewareHandler {
  if (rate === undefined) return async (_, next) => next()
  const take = tokenBuckets(rate)
  return async function rateLimit(c, next) {
    const owner = c.get('client')
    const client = owner === undefined ? `address ${clientOf(c) ?? ''}` : `key ${owner}`
    const { isAllowed, remaining, retryAfter, reset } = take(client)
    c.header('RateLimit-Policy', `"requests";q=${rate.requests};w=${rate.seconds}`)
    c.header('RateLimit', `"requests";r=${remaining};t=${reset}`)
    if (!isAllowed)
      throw new Problem(
        'too-many-requests',
        `This service takes ${rate.requests} requests in ${rate.seconds} s from one client. Wait, or ask its operator for more.`,
        retryAfter,
      )
    return next()
  }
}

import { LRUCache } from 'lru-cache'
import type { Rate } from '../config/values.ts'

/** What a client has left. */
export interface Allowance {
  readonly isAllowed: boolean
  /** Requests that may come at once. */
  readonly remaining: number
  /** Seconds until the next request is allowed; 0 where it is now. */
  readonly retryAfter: number
  /** Seconds until all of them are allowed again. */
  readonly reset: number
}

interface Bucket {
  readonly tokens: number
  readonly at: number
}

/** Clients that are remembered; who comes beyond makes the one forgotten that was away longest, to its advantage. */
const mostClients = 50_000

/**
 * Count requests by token buckets: each client may send so many at once, and as many again in so many seconds. Memory is
 * bounded, whoever asks.
 *
 * @param now Milliseconds of a clock that does not go back.
 */
export function tokenBuckets(
  { requests, seconds }: Rate,
  now: () => number = () => performance.now(),
): (client: string) => Allowance {
  const buckets = new LRUCache<string, Bucket>({ max: mostClients })
  const perMs = requests / (seconds * 1000)
  return (client) => {
    const at = now()
    const found = buckets.get(client)
    const grown = found ? Math.min(requests, found.tokens + (at - found.at) * perMs) : requests
    const isAllowed = grown >= 1
    const tokens = isAllowed ? grown - 1 : grown
    if (isAllowed) buckets.set(client, { tokens, at })
    return {
      isAllowed,
      remaining: Math.floor(tokens),
      retryAfter: tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs / 1000),
      reset: Math.ceil((requests - tokens) / perMs / 1000),
    }
  }
}

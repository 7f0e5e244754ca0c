import { Redis } from 'ioredis'

/** Longest pause between two attempts to reach Redis, in milliseconds. */
const longestPause = 2000

/**
 * A connection for requests: what Redis does not do at once fails, so that a request never waits for it. Comes back by
 * itself. Faults are not thrown: whoever asks learns them, and `status` tells.
 *
 * @param url `redis://` or `rediss://`, with user, password and number of the database where needed.
 */
export function connectForRequests(url: string): Redis {
  return silent(
    new Redis(url, {
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      commandTimeout: 5000,
      connectTimeout: 2000,
      retryStrategy,
    }),
  )
}

/** A connection for work that has time: what is asked while Redis is away is done when it is back. */
export function connectForWork(url: string): Redis {
  return silent(new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 2000, retryStrategy }))
}

/**
 * Wait for a new connection.
 *
 * @param timeout Milliseconds; after them it is used as it is, and comes up when Redis does.
 */
export async function whenReady(redis: Redis, timeout = 2000): Promise<void> {
  if (redis.status === 'ready') return
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      redis.off('ready', end)
      resolve()
    }
    const timer = setTimeout(end, timeout)
    redis.on('ready', end)
  })
}

function retryStrategy(times: number): number {
  return Math.min(50 * 2 ** Math.min(times, 10), longestPause)
}

function silent(redis: Redis): Redis {
  // Without a listener each lost connection would be written to standard error.
  return redis.on('error', () => undefined)
}

import { promisify } from 'node:util'
import { constants, deflateRaw, inflateRaw } from 'node:zlib'
import type { Redis } from 'ioredis'
import type { Answer } from '../work/task.ts'
import type { Cache } from './cache.ts'

/** How a cache in Redis is set up. */
export interface RedisCacheOptions {
  /** See `connectForRequests`; whoever gives it closes it. */
  readonly redis: Redis
  /** In front of every key. */
  readonly prefix: string
  /** Milliseconds that an answer is kept. */
  readonly timeToLive: number
  /** Milliseconds that a look may take, 250 unless given; the work is often done sooner than a slow look. */
  readonly patience?: number | undefined
}

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** Larger answers, packed, are not kept: Redis would serve nobody else while it moves them. */
const largest = 4 * 1024 * 1024
/** How long Redis is left alone after it did not answer, in milliseconds. */
const rest = 5000

/** Keep answers in Redis, for all instances of the service. While Redis is away, nothing is kept, and nothing waits for it. */
export function redisCache({
  redis,
  prefix,
  timeToLive,
  patience = 250,
}: RedisCacheOptions): Cache {
  let restsUntil = 0
  const isReady = (): boolean => redis.status === 'ready' && performance.now() >= restsUntil
  const nameOf = (key: string): string => `${prefix}:answer:${key}`

  async function ask<T>(question: Promise<T>): Promise<T | undefined> {
    let timer: NodeJS.Timeout | undefined
    const enough = new Promise<'slow'>((resolve) => {
      timer = setTimeout(() => resolve('slow'), patience)
    })
    try {
      const answer = await Promise.race([question, enough])
      if (answer !== 'slow') return answer
      restsUntil = performance.now() + rest
    } catch {
      // A cache is never needed.
    } finally {
      clearTimeout(timer)
    }
    return undefined
  }

  return {
    isReady,
    get: async (key) => {
      if (!isReady()) return undefined
      const packed = await ask(redis.getBuffer(nameOf(key)))
      return packed ? unpack(packed) : undefined
    },
    set: async (key, answer) => {
      if (!isReady()) return
      const packed = await pack(answer)
      if (packed.length <= largest) await ask(redis.set(nameOf(key), packed, 'PX', timeToLive))
    },
    bytes: () => 0,
    close: async () => undefined,
  }
}

/** The language, a line feed, the body. */
function pack({ body, language }: Answer): Promise<Buffer> {
  return deflate(`${language}\n${body}`, { level: constants.Z_BEST_SPEED })
}

async function unpack(packed: Uint8Array): Promise<Answer | undefined> {
  try {
    const text = (await inflate(packed)).toString('utf8')
    const split = text.indexOf('\n')
    return { language: text.slice(0, split), body: text.slice(split + 1) }
  } catch {
    return undefined // Not ours, or damaged: it is made anew.
  }
}

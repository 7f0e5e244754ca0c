import type { Redis } from 'ioredis'
import type { Config } from '../config/settings.ts'
import type { Cache } from './cache.ts'
import { memoryCache } from './memory-cache.ts'
import { redisCache } from './redis-cache.ts'
import { tieredCache } from './tiered-cache.ts'

/** The cache that an operator chose: memory, and Redis behind it where there is one. */
export function createCache(
  { cacheBytes, cacheTtlMs, redisPrefix }: Config,
  redis: Redis | undefined,
): Cache {
  const memory = memoryCache(cacheBytes)
  if (!redis) return memory
  return tieredCache(memory, redisCache({ redis, prefix: redisPrefix, timeToLive: cacheTtlMs }))
}

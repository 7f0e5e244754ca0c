import type { Config } from '../config/settings.ts'
import type { Cache } from './cache.ts'
import { memoryCache } from './memory-cache.ts'

/** The cache that an operator chose. */
export function createCache({ cacheBytes }: Config): Cache {
  return memoryCache(cacheBytes)
}

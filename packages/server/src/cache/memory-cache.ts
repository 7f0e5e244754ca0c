import { LRUCache } from 'lru-cache'
import type { Answer } from '../work/task.ts'
import type { Cache } from './cache.ts'

/** What an entry costs beside its text: its key, and what leads to it. */
const overhead = 400

/**
 * Keep answers in the memory of this process; those not asked for longest go first.
 *
 * @param maxBytes Memory for all of them. A text takes two bytes a character; one of Latin letters alone takes less.
 */
export function memoryCache(maxBytes: number): Cache {
  if (maxBytes <= overhead) return noCache
  const answers = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.length * 2 + overhead,
  })
  return {
    get: async (key) => answers.get(key),
    set: async (key, answer) => {
      answers.set(key, answer)
    },
    bytes: () => answers.calculatedSize,
    isReady: () => true,
    close: async () => answers.clear(),
  }
}

/** Keeps nothing. */
const noCache: Cache = {
  get: async () => undefined,
  set: async () => undefined,
  bytes: () => 0,
  isReady: () => true,
  close: async () => undefined,
}

import type { Cache } from './cache.ts'

/** A near cache in front of a far one: what the far one has comes near. Ready while the near one is. */
export function tieredCache(near: Cache, far: Cache): Cache {
  return {
    isReady: near.isReady,
    get: async (key) => {
      const found = await near.get(key)
      if (found) return found
      const fetched = await far.get(key)
      if (fetched) await near.set(key, fetched)
      return fetched
    },
    set: async (key, answer) => {
      await Promise.all([near.set(key, answer), far.set(key, answer)])
    },
    bytes: near.bytes,
    close: async () => {
      await Promise.all([near.close(), far.close()])
    },
  }
}

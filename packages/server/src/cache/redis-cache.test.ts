import type { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasRedis, startRedis, type TestRedis } from '../../test-support/redis-server.ts'
import { connectForRequests, whenReady } from '../jobs/redis/connect.ts'
import type { Cache } from './cache.ts'
import { memoryCache } from './memory-cache.ts'
import { redisCache } from './redis-cache.ts'
import { tieredCache } from './tiered-cache.ts'

const answer = { body: '{"a": "ә\\n"}\nsecond line', language: 'kk' }

describe.skipIf(!hasRedis)('answers in Redis', { timeout: 20_000 }, () => {
  let server: TestRedis
  let redis: Redis
  let cache: Cache
  beforeAll(async () => {
    server = await startRedis()
    redis = connectForRequests(server.url)
    await whenReady(redis)
    cache = redisCache({ redis, prefix: 'test', timeToLive: 5000, patience: 100 })
  })
  afterAll(async () => {
    redis?.disconnect()
    await server?.end()
  })

  test('an answer is given as it was kept, and expires', async () => {
    expect(await cache.get('k')).toBeUndefined()
    await cache.set('k', answer)
    expect(await cache.get('k')).toEqual(answer)
    expect(await redis.pttl('test:answer:k')).toBeGreaterThan(0)
    expect(await redis.pttl('test:answer:k')).toBeLessThanOrEqual(5000)
  })

  test('what is not ours under a key of ours is no answer', async () => {
    await redis.set('test:answer:odd', 'not packed')
    expect(await cache.get('odd')).toBeUndefined()
  })

  test('another instance of the service has what this one kept', async () => {
    const here = tieredCache(memoryCache(1_000_000), cache)
    const there = tieredCache(memoryCache(1_000_000), cache)
    await here.set('shared', answer)
    expect(await there.get('shared')).toEqual(answer)
    await redis.del('test:answer:shared')
    expect(await there.get('shared'), 'it came near').toEqual(answer)
  })

  test('a Redis that hangs is not waited for, and then left alone for a while', async () => {
    process.kill(server.pid(), 'SIGSTOP')
    try {
      expect(await cache.get('k')).toBeUndefined()
      expect(cache.isReady()).toBe(false)
    } finally {
      process.kill(server.pid(), 'SIGCONT')
    }
  })

  test('without Redis nothing is kept, and nothing fails', async () => {
    await server.stop()
    await expect.poll(() => redis.status).not.toBe('ready')
    const other = redisCache({ redis, prefix: 'test', timeToLive: 5000 })
    expect(other.isReady()).toBe(false)
    await other.set('k', answer)
    expect(await other.get('k')).toBeUndefined()
    await server.start()
    await expect.poll(() => other.isReady(), { timeout: 10_000 }).toBe(true)
  })
})

import type { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hasRedis, startRedis, type TestRedis } from '../../../test-support/redis-server.ts'
import { Problem } from '../../errors.ts'
import type { Runner } from '../../work/runner.ts'
import type { DocumentTask } from '../../work/task.ts'
import type { JobItem, JobQueue } from '../job.ts'
import { connectForRequests, whenReady } from './connect.ts'
import { createRedisQueue } from './queue.ts'
import { type RunningWorker, startWorker } from './worker.ts'

const item = (source: string): JobItem => ({
  id: source,
  task: { type: 'document', record: 'Act', source, format: 'auto', options: {}, answer: 'text' },
})

/** Says what it was given, in capitals; counts how often. */
function loudRunner(): Runner & { readonly runs: Array<string> } {
  const runs: Array<string> = []
  return {
    runs,
    run: async (task) => {
      const { source } = task as DocumentTask
      const text = typeof source === 'string' ? source : Buffer.from(source).toString()
      runs.push(text)
      if (text === 'bad') throw new Problem('unreadable-document', 'It cannot be read.')
      return { body: text.toUpperCase(), language: 'en' }
    },
    isReady: () => true,
    close: async () => undefined,
  }
}

async function all(lines: AsyncIterable<string>): Promise<ReadonlyArray<Record<string, unknown>>> {
  const found: Array<Record<string, unknown>> = []
  for await (const line of lines) found.push(JSON.parse(line))
  return found
}

describe.skipIf(!hasRedis)('jobs in Redis', { timeout: 30_000 }, () => {
  let server: TestRedis
  let redis: Redis
  let queue: JobQueue
  const workers: Array<RunningWorker> = []
  const work = (options: Partial<Parameters<typeof startWorker>[0]> = {}): RunningWorker => {
    const worker = startWorker({ url: server.url, runner: loudRunner(), lock: 1000, ...options })
    workers.push(worker)
    return worker
  }

  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server?.end())
  beforeEach(async () => {
    redis = connectForRequests(server.url)
    await whenReady(redis)
    await redis.flushall()
    queue = createRedisQueue({ redis, retention: 60_000 })
  })
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()))
    await queue.end()
    redis.disconnect()
  })

  test('results come in the order of the documents, and what failed says why', async () => {
    const { id, status } = await queue.add({ items: ['a', 'bad', 'c'].map(item) })
    expect(status).toBe('waiting')
    work()
    const results = await all(queue.results(id, 0))
    expect(results.map(({ text }) => text)).toEqual(['A', undefined, 'C'])
    expect(results[1]).toMatchObject({
      index: 1,
      id: 'bad',
      problem: { status: 422, detail: 'It cannot be read.' },
    })
    expect(await queue.status(id)).toMatchObject({
      status: 'done',
      documents: 3,
      done: 2,
      failed: 1,
    })
    expect((await all(queue.results(id, 2))).map(({ index }) => index)).toEqual([2])
  })

  test('results of many documents come from several workers, each once', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `d${index}`)
    const { id } = await queue.add({ items: names.map(item) })
    work()
    work()
    const results = await all(queue.results(id, 0))
    expect(results.map(({ text }) => text)).toEqual(names.map((name) => name.toUpperCase()))
  })

  test('a document is gone from Redis once it is done, and every key of a job expires', async () => {
    const { id } = await queue.add({ items: ['secret words', 'more secret words'].map(item) })
    expect(await redis.hlen(`aiqyn:{${id}}:documents`)).toBe(2)
    for (const key of await redis.keys(`aiqyn:{${id}}:*`))
      expect(await redis.pttl(key), key).toBeGreaterThan(0)
    work()
    await all(queue.results(id, 0))
    expect(await redis.exists(`aiqyn:{${id}}:documents`)).toBe(0)
    for (const key of await redis.keys(`aiqyn:{${id}}:*`)) {
      expect(await redis.pttl(key), key).toBeGreaterThan(0)
      expect(await redis.pttl(key), key).toBeLessThanOrEqual(60_000)
    }
    const [first] = await all(queue.results(id, 0))
    expect(first).toMatchObject({ text: 'SECRET WORDS' })
  })

  test('what stands in the queue itself holds nothing of a document', async () => {
    await queue.add({ items: [item('secret words')] })
    const keys = await redis.keys('aiqyn:queue:*')
    const hashes = await Promise.all(
      keys.map(async (key) => ((await redis.type(key)) === 'hash' ? redis.hgetall(key) : {})),
    )
    expect(JSON.stringify(hashes)).toContain('"index\\":0')
    expect(JSON.stringify(hashes)).not.toContain('secret')
  })

  test('the same key gives the same job, another content with it a conflict', async () => {
    const order = {
      items: [item('a')],
      idempotency: { key: 'k', fingerprint: 'f' },
    }
    const first = await queue.add(order)
    expect((await queue.add(order)).id).toBe(first.id)
    const other = { ...order, idempotency: { key: 'k', fingerprint: 'g' } }
    await expect(queue.add(other)).rejects.toMatchObject({ code: 'idempotency-conflict' })
    const runner = loudRunner()
    work({ runner })
    await all(queue.results(first.id, 0))
    expect(runner.runs).toEqual(['a'])
  })

  test('a job is forgotten with all that it held, and its documents are not worked on', async () => {
    const { id } = await queue.add({ items: ['a', 'b'].map(item) })
    expect(await queue.remove(id)).toBe(true)
    expect(await queue.remove(id)).toBe(false)
    expect(await queue.status(id)).toBeUndefined()
    expect(await redis.keys(`aiqyn:{${id}}:*`)).toEqual([])
    const runner = loudRunner()
    work({ runner })
    const { id: next } = await queue.add({ items: [item('c')] })
    await all(queue.results(next, 0))
    expect(runner.runs).toEqual(['c'])
  })

  test('a document whose result is forgotten while it is worked on leaves nothing', async () => {
    let go = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    const begun = new Promise<void>((resolve) => {
      const runner: Runner = {
        ...loudRunner(),
        run: async () => {
          resolve()
          await gate
          return { body: 'x', language: 'en' }
        },
      }
      work({ runner })
    })
    const { id } = await queue.add({ items: [item('a')] })
    await begun
    await queue.remove(id)
    go()
    await workers.pop()?.close()
    expect(await redis.keys(`aiqyn:{${id}}:*`)).toEqual([])
  })

  test('a text with half surrogates arrives as it was sent', async () => {
    const odd = 'a\ud800b'
    const { id } = await queue.add({ items: [{ task: { ...item(odd).task } }] })
    const runner = loudRunner()
    work({ runner })
    await all(queue.results(id, 0))
    expect(runner.runs).toEqual([odd])
  })

  test('bytes of a file arrive as they were sent', async () => {
    const source = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const seen: Array<Uint8Array | string> = []
    const runner: Runner = {
      ...loudRunner(),
      run: async (task) => {
        seen.push((task as DocumentTask).source)
        return { body: 'x', language: 'en' }
      },
    }
    const { id } = await queue.add({ items: [{ task: { ...item('').task, source } }] })
    work({ runner })
    await all(queue.results(id, 0))
    expect(Array.from(seen[0] as Uint8Array)).toEqual(Array.from(source))
  })

  test('a document that takes its worker with it each time is given up', async () => {
    // As if three workers had been lost over it: BullMQ counts how often it was begun.
    const { id } = await queue.add({ items: [item('a')] })
    await redis.hset(`aiqyn:queue:documents:${id}-0`, 'ats', 3)
    const runner = loudRunner()
    work({ runner })
    const [only] = await all(queue.results(id, 0))
    expect(only).toMatchObject({ problem: { status: 500 } })
    expect(runner.runs).toEqual([])
  })

  test('nothing is taken beyond what may wait', async () => {
    const small = createRedisQueue({ redis, maxWaiting: 3 })
    await small.add({ items: ['a', 'b'].map(item) })
    await expect(small.add({ items: ['c', 'd'].map(item) })).rejects.toMatchObject({ code: 'busy' })
    await small.end()
  })
})

describe.skipIf(!hasRedis)('without Redis', { timeout: 30_000 }, () => {
  test('a queue says so at once, and takes jobs again when Redis is back', async () => {
    const server = await startRedis()
    await server.stop()
    const redis = connectForRequests(server.url)
    const queue = createRedisQueue({ redis })
    expect(await queue.isReady()).toBe(false)
    await expect(queue.add({ items: [item('a')] })).rejects.toMatchObject({
      code: 'jobs-unavailable',
    })
    await expect(queue.status('x')).rejects.toMatchObject({ code: 'jobs-unavailable' })
    await server.start()
    await whenReady(redis, 10_000)
    expect(await queue.isReady()).toBe(true)
    const { id } = await queue.add({ items: [item('a')] })
    expect(await queue.status(id)).toMatchObject({ status: 'waiting' })
    await queue.end()
    redis.disconnect()
    await server.end()
  })
})

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Problem } from '../errors.ts'
import type { Runner } from '../work/runner.ts'
import type { DocumentTask } from '../work/task.ts'
import { createEmbeddedQueue } from './embedded-queue.ts'
import type { JobItem } from './job.ts'

const item = (source: string): JobItem => ({
  id: source,
  task: { type: 'document', record: 'Act', source, format: 'auto', options: {}, answer: 'text' },
})

/** Says what it was given, in capitals, after a pause that shrinks from one to the next. */
function loudRunner(): Runner & { readonly runs: Array<string> } {
  const runs: Array<string> = []
  return {
    runs,
    run: async (task) => {
      const { source } = task as DocumentTask
      runs.push(String(source))
      await sleep(Math.max(0, 20 - runs.length * 5))
      if (source === 'bad') throw new Problem('timeout', 'It took too long.')
      if (source === 'odd') throw new Error('odd: private words')
      return { body: String(source).toUpperCase(), language: 'en' }
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

test('results come in the order of the documents, while they are made', async () => {
  const queue = createEmbeddedQueue({ runner: loudRunner(), concurrency: 3 })
  const { id, status, documents } = await queue.add({ items: ['a', 'b', 'c', 'd'].map(item) })
  expect([status, documents]).toEqual(['waiting', 4])
  const results = await all(queue.results(id, 0))
  expect(results.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D'])
  expect(await queue.status(id)).toMatchObject({ status: 'done', done: 4, failed: 0 })
})

test('a document that fails is a result, and tells nothing that an error said', async () => {
  const queue = createEmbeddedQueue({ runner: loudRunner() })
  const { id } = await queue.add({ items: ['bad', 'odd', ' '].map(item) })
  const results = await all(queue.results(id, 0))
  expect(results[0]).toMatchObject({ problem: { status: 503, detail: 'It took too long.' } })
  expect(results[1]).toMatchObject({ problem: { status: 500 } })
  expect(JSON.stringify(results[1])).not.toContain('private')
  expect(results[2]).toMatchObject({ problem: { status: 422 } })
  expect(await queue.status(id)).toMatchObject({ status: 'done', done: 0, failed: 3 })
})

test('a document that finds no room with the runner is tried again', async () => {
  let refusals = 2
  const runner: Runner = {
    ...loudRunner(),
    run: async () => {
      if (refusals-- > 0) throw new Problem('busy', 'Later.')
      return { body: 'done', language: 'en' }
    },
  }
  const queue = createEmbeddedQueue({ runner })
  const { id } = await queue.add({ items: [item('a')] })
  expect(await all(queue.results(id, 0))).toMatchObject([{ text: 'done' }])
})

test('jobs take turns: a small one does not wait for a large one', async () => {
  const runner = loudRunner()
  const queue = createEmbeddedQueue({ runner, concurrency: 1 })
  const large = await queue.add({ items: ['l1', 'l2', 'l3', 'l4'].map(item) })
  const small = await queue.add({ items: ['s1', 's2'].map(item) })
  await all(queue.results(large.id, 0))
  await all(queue.results(small.id, 0))
  expect(runner.runs).toEqual(['l1', 'l2', 's1', 'l3', 's2', 'l4'])
})

test('a job that is removed is neither worked on nor known', async () => {
  const runner = loudRunner()
  const queue = createEmbeddedQueue({ runner, concurrency: 1, maxWaiting: 3 })
  const { id } = await queue.add({ items: ['a', 'b', 'c'].map(item) })
  const reading = all(queue.results(id, 0))
  expect(await queue.remove(id)).toBe(true)
  expect(await reading).toEqual([])
  expect(await queue.remove(id)).toBe(false)
  expect(await queue.status(id)).toBeUndefined()
  // Its place is free again.
  const next = await queue.add({ items: ['d', 'e', 'f'].map(item) })
  await all(queue.results(next.id, 0))
  expect(runner.runs).toEqual(['a', 'd', 'e', 'f'])
})

test('whoever reads results is let go when nobody waits for them any more', async () => {
  const runner: Runner = { ...loudRunner(), run: () => new Promise(() => undefined) }
  const queue = createEmbeddedQueue({ runner })
  const { id } = await queue.add({ items: [item('a')] })
  const gone = new AbortController()
  const reading = all(queue.results(id, 0, gone.signal))
  gone.abort()
  expect(await reading).toEqual([])
})

test('nothing is taken beyond what may wait or be held', async () => {
  const runner = loudRunner()
  const few = createEmbeddedQueue({ runner, maxWaiting: 2 })
  await expect(few.add({ items: ['a', 'b', 'c'].map(item) })).rejects.toMatchObject({
    code: 'busy',
    retryAfter: 30,
  })
  const little = createEmbeddedQueue({ runner, maxHeldBytes: 5 })
  await expect(little.add({ items: [item('abcdef')] })).rejects.toMatchObject({ code: 'busy' })
  await expect(little.add({ items: [item('abcde')] })).resolves.toMatchObject({ documents: 1 })
})

test('the same key gives the same job, another content with it a conflict', async () => {
  const runner = loudRunner()
  const queue = createEmbeddedQueue({ runner })
  const order = { items: [item('a')], idempotency: { key: 'k', fingerprint: 'f' } }
  const first = await queue.add(order)
  expect((await queue.add(order)).id).toBe(first.id)
  await expect(
    queue.add({ ...order, idempotency: { key: 'k', fingerprint: 'g' } }),
  ).rejects.toMatchObject({ code: 'idempotency-conflict' })
  await all(queue.results(first.id, 0))
  expect(runner.runs).toEqual(['a'])
})

test('results are forgotten after their time', async () => {
  const queue = createEmbeddedQueue({ runner: loudRunner(), retention: 30 })
  const { id } = await queue.add({ items: [item('a')] })
  await all(queue.results(id, 0))
  await expect.poll(() => queue.status(id)).toBeUndefined()
})

test('a queue that closes finishes what it began, and takes no more', async () => {
  const runner = loudRunner()
  const queue = createEmbeddedQueue({ runner, concurrency: 1 })
  const { id } = await queue.add({ items: ['a', 'b', 'c'].map(item) })
  const reading = all(queue.results(id, 0))
  await queue.close()
  expect(runner.runs).toEqual(['a'])
  expect(await reading).toMatchObject([{ text: 'A' }])
  expect(await queue.isReady()).toBe(false)
  await expect(queue.add({ items: [item('d')] })).rejects.toMatchObject({ code: 'busy' })
})

test('who waits for it is told of a job that is done', async () => {
  const told: Array<unknown> = []
  const queue = createEmbeddedQueue({
    runner: loudRunner(),
    notify: async ({ id, status }, webhook) => void told.push([id, status, webhook]),
  })
  const { id } = await queue.add({
    items: ['a', 'b'].map(item),
    webhook: 'https://portal.example/',
  })
  await all(queue.results(id, 0))
  expect(told).toEqual([[id, 'done', 'https://portal.example/']])
})

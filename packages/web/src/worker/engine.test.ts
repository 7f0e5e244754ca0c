import { expect, test } from 'vitest'
import { createEngine, JobFailed } from './engine.ts'
import type { Request, Response } from './protocol.ts'

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly requests: Array<Request> = []
  isEnded = false

  postMessage(request: Request): void {
    this.requests.push(request)
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(response: Response): void {
    this.dispatchEvent(new MessageEvent('message', { data: response }))
  }
}

const source = { key: 'a', name: 'a.md', content: 'Статья 1.' }

function start() {
  const workers: Array<FakeWorker> = []
  const engine = createEngine(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { engine, workers }
}

test('jobs run one after another, and tell how far they are', async () => {
  const { engine, workers } = start()
  const stages: Array<string> = []
  const first = engine.run('openDocument', source, { onProgress: (stage) => stages.push(stage) })
  const second = engine.run('openDocument', source)
  const [worker] = workers
  expect(worker?.requests.map(({ id }) => id)).toEqual([1])
  worker?.answer({ id: 1, type: 'progress', stage: 'reading' })
  worker?.answer({ id: 1, type: 'done', output: 'one' })
  expect(await first).toBe('one')
  expect(worker?.requests.map(({ id }) => id)).toEqual([1, 2])
  worker?.answer({ id: 2, type: 'done', output: 'two' })
  expect(await second).toBe('two')
  expect(stages).toEqual(['reading'])
})

test('a failure has a reason that the page has words for, and the next job runs', async () => {
  const { engine, workers } = start()
  const first = engine.run('openDocument', source)
  const second = engine.run('openDocument', source)
  workers[0]?.answer({ id: 1, type: 'failed', reason: 'encrypted', detail: 'x' })
  await expect(first).rejects.toThrow(JobFailed)
  await expect(first).rejects.toMatchObject({ reason: 'encrypted' })
  workers[0]?.answer({ id: 2, type: 'done', output: 'two' })
  expect(await second).toBe('two')
})

test('a job that waits is given up without disturbing the one that runs', async () => {
  const { engine, workers } = start()
  const control = new AbortController()
  const first = engine.run('openDocument', source)
  const second = engine.run('openDocument', source, { signal: control.signal })
  control.abort()
  await expect(second).rejects.toMatchObject({ name: 'AbortError' })
  workers[0]?.answer({ id: 1, type: 'done', output: 'one' })
  expect(await first).toBe('one')
  expect(workers).toHaveLength(1)
  expect(workers[0]?.requests).toHaveLength(1)
})

test('a job that is given up while it runs ends its worker, and the next starts another', async () => {
  const { engine, workers } = start()
  const control = new AbortController()
  const first = engine.run('openDocument', source, { signal: control.signal })
  const second = engine.run('openDocument', source)
  control.abort()
  await expect(first).rejects.toMatchObject({ name: 'AbortError' })
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
  workers[0]?.answer({ id: 2, type: 'done', output: 'from the dead' })
  workers[1]?.answer({ id: 2, type: 'done', output: 'two' })
  expect(await second).toBe('two')
})

test('a program that does not load fails the job that waits for it', async () => {
  const { engine, workers } = start()
  const first = engine.run('openDocument', source)
  workers[0]?.dispatchEvent(new Event('error'))
  await expect(first).rejects.toMatchObject({ reason: 'loading' })
})

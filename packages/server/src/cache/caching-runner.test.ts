import { expect, test, vi } from 'vitest'
import type { Runner } from '../work/runner.ts'
import type { Answer, Lookup, Progress, Task } from '../work/task.ts'
import { cachingRunner } from './caching-runner.ts'
import { memoryCache } from './memory-cache.ts'

interface Started {
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((progress: Progress) => void) | undefined
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** A runner whose tasks end when the test says so. */
function make(): { runner: Runner; started: Array<Started>; lookups: Array<Lookup> } {
  const started: Array<Started> = []
  const lookups: Array<Lookup> = []
  const inner: Runner = {
    run: (_, signal, onProgress) =>
      new Promise((resolve, reject) => {
        started.push({ signal, onProgress, resolve, reject })
      }),
    isReady: () => true,
    close: async () => undefined,
  }
  const runner = cachingRunner(inner, memoryCache(100_000), (lookup) => lookups.push(lookup))
  return { runner, started, lookups }
}

const task = (source: string): Task => ({
  type: 'document',
  record: 'Act',
  source,
  format: 'text',
  options: {},
  answer: 'json',
})
const answer = { body: 'done', language: 'en' }
/** Waits for hashes and looks into the cache. */
const hasStarted = (started: ReadonlyArray<Started>, count: number): Promise<void> =>
  vi.waitFor(() => expect(started).toHaveLength(count), { timeout: 5000 })

test('equal tasks under way are worked on once, and later ones not at all', async () => {
  const { runner, started, lookups } = make()
  const both = [runner.run(task('a')), runner.run(task('a'))]
  await hasStarted(started, 1)
  started[0]?.resolve(answer)
  // Keys are hashed beside each other: either may come first.
  const told = await Promise.all(both)
  expect(told.toSorted((a, b) => a.lookup?.localeCompare(b.lookup ?? '') ?? 0)).toEqual([
    { ...answer, lookup: 'collapsed' },
    { ...answer, lookup: 'miss' },
  ])
  expect(await runner.run(task('a'))).toEqual({ ...answer, lookup: 'hit' })
  expect(started).toHaveLength(1)
  expect(lookups).toEqual(['miss', 'collapsed', 'hit'])
})

test('other tasks are worked on by themselves', async () => {
  const { runner, started } = make()
  void runner.run(task('a'))
  void runner.run(task('b'))
  await hasStarted(started, 2)
})

test('an error is told to all who wait, and not kept', async () => {
  const { runner, started } = make()
  const both = [runner.run(task('a')), runner.run(task('a'))].map((promise) =>
    promise.catch((error: unknown) => String(error)),
  )
  await hasStarted(started, 1)
  started[0]?.reject(new Error('no'))
  expect(await Promise.all(both)).toEqual(['Error: no', 'Error: no'])
  void runner.run(task('a'))
  await hasStarted(started, 2)
})

test('work goes on while one waits, and is given up when the last one goes', async () => {
  const { runner, started } = make()
  const [first, second] = [new AbortController(), new AbortController()]
  const gone = [first, second].map(({ signal }) =>
    runner.run(task('a'), signal).catch((error: unknown) => error),
  )
  await hasStarted(started, 1)
  first.abort()
  expect(await gone[0]).toMatchObject({ code: 'client-gone' })
  expect(started[0]?.signal?.aborted).toBe(false)
  second.abort()
  expect(await gone[1]).toMatchObject({ code: 'client-gone' })
  expect(started[0]?.signal?.aborted).toBe(true)
  void runner.run(task('a'))
  await hasStarted(started, 2)
})

test('who comes later is told how far the work is', async () => {
  const { runner, started } = make()
  const told: Array<string> = []
  void runner.run(task('a'))
  await hasStarted(started, 1)
  started[0]?.onProgress?.({ stage: 'reading', share: 0 })
  const second = runner.run(task('a'), undefined, ({ stage }) => told.push(stage))
  await vi.waitFor(() => expect(told).toEqual(['reading']), { timeout: 5000 })
  started[0]?.onProgress?.({ stage: 'writing', share: 0.9 })
  started[0]?.resolve(answer)
  await second
  expect(told).toEqual(['reading', 'writing'])
})

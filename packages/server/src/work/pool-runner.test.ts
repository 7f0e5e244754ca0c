import { setTimeout as sleep } from 'node:timers/promises'
import { UnreadableDocument } from '@aiqyn/formats'
import { afterEach, expect, test } from 'vitest'
import { Problem } from '../errors.ts'
import { type PoolOptions, type PoolRunner, poolRunner } from './pool-runner.ts'
import type { DocumentTask, Progress } from './task.ts'
import { WorkFault } from './wire.ts'

const entry = new URL('../../test-support/odd-process.mjs', import.meta.url)
const pools: Array<PoolRunner> = []

function pool(options: PoolOptions = {}): PoolRunner {
  const made = poolRunner({ workers: 1, entry, ...options })
  pools.push(made)
  return made
}

afterEach(async () => {
  for (const made of pools.splice(0)) await made.end()
})

/** A task that tells the odd process what to do. */
function task(source: string): DocumentTask {
  return { type: 'document', record: 'Act', source, format: 'text', options: {}, answer: 'json' }
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('expected a failure'),
    (error: unknown) => error,
  )

const code = async (promise: Promise<unknown>): Promise<string | undefined> => {
  const error = await failure(promise)
  return error instanceof Problem ? error.code : undefined
}

test('a document is read in a process of its own: real work, with the program that was built', async () => {
  const made = pool({ entry: undefined })
  const { body, language } = await made.run({
    ...task('Статья 1. Цель\n\nЗаявитель обязан ждать.'),
    record: 'Summary',
    answer: 'text',
  })
  expect(body).toContain('Заявитель обязан ждать.')
  expect(language).toBe('ru')
})

test('a limit of the pool reaches its processes', async () => {
  const made = pool({ entry: undefined, limits: { maxCharacters: 10 } })
  const error = await failure(made.run(task('Статья 1. Заявитель обязан ждать.')))
  expect(error).toBeInstanceOf(UnreadableDocument)
  expect(error).toMatchObject({ reason: 'too-large', message: expect.stringContaining('10') })
})

test('a task that takes too long ends with its process, and the next one is done by a new one', async () => {
  const lost: Array<string> = []
  const made = pool({ timeoutMs: 1000, onLost: (reason) => lost.push(reason) })
  await made.run(task('echo ready'))
  const slow = code(made.run(task('loop')))
  await sleep(500)
  const next = made.run(task('echo after'))
  expect(await slow).toBe('timeout')
  expect((await next).body).toBe('after')
  expect(lost).toEqual(['timeout'])
})

test.each(['exit', 'throw'])('a process that dies (%s) fails its own task alone', async (death) => {
  const lost: Array<string> = []
  const made = pool({ workers: 2, onLost: (reason) => lost.push(reason) })
  const others = [made.run(task('sleep 200')), made.run(task('echo one'))]
  const error = await failure(made.run(task(`${death} СЕКРЕТ`)))
  expect(error).toBeInstanceOf(WorkFault)
  expect(String(error)).not.toContain('SECRET')
  expect((await Promise.all(others)).map(({ body }) => body)).toEqual(['slept', 'one'])
  expect((await made.run(task('echo two'))).body).toBe('two')
  expect(lost).toEqual(['crash'])
})

test.each([
  ['in many small things', 'hoard x'],
  ['in one list', 'gulp'],
  ['outside of the heap of V8', 'buffer'],
])(
  'a process that needs too much memory (%s) is replaced, and its document refused as too large',
  async (_, work) => {
    const lost: Array<string> = []
    const made = pool({ memoryMb: 40, onLost: (reason) => lost.push(reason) })
    expect(await code(made.run(task(work)))).toBe('too-large')
    expect((await made.run(task('echo alive'))).body).toBe('alive')
    expect(lost).toEqual(['memory'])
  },
)

test('a process has its own memory back for the next document', async () => {
  const made = pool({ memoryMb: 200 })
  for (const _ of [1, 2, 3]) expect((await made.run(task('hold 150'))).body).toBe('held')
})

test('a process sees nothing of the environment', async () => {
  process.env['AIQYN_TEST_SECRET'] = 'secret'
  const { body } = await pool().run(task('environment'))
  expect(body).not.toContain('AIQYN_TEST_SECRET')
  delete process.env['AIQYN_TEST_SECRET']
})

test('errors keep what they are between processes; one that nobody foresaw tells its place only', async () => {
  const made = pool()
  expect(await failure(made.run(task('refuse')))).toMatchObject({
    name: 'UnreadableDocument',
    reason: 'encrypted',
    message: 'It is locked.',
  })
  expect(await failure(made.run(task('problem')))).toMatchObject({
    name: 'Problem',
    code: 'bad-option',
    message: 'Choose another.',
  })
  expect(await failure(made.run(task('fault')))).toMatchObject({
    name: 'WorkFault',
    fault: { name: 'RangeError', frames: ['at x'] },
  })
})

test('the line has an end: what comes beyond is told when to come again', async () => {
  const made = pool({ queue: 1 })
  await made.run(task('echo ready'))
  const first = made.run(task('sleep 200'))
  const second = made.run(task('echo second'))
  expect(made.state()).toEqual({ workers: 1, busy: 1, waiting: 1 })
  expect(made.isReady()).toBe(false)
  expect(await failure(made.run(task('echo third')))).toMatchObject({ code: 'busy', retryAfter: 1 })
  await Promise.all([first, second])
  expect(made.isReady()).toBe(true)
  expect(made.state()).toEqual({ workers: 1, busy: 0, waiting: 0 })
})

test('a task whose client is gone leaves the line', async () => {
  const made = pool({ queue: 1 })
  await made.run(task('echo ready'))
  const first = made.run(task('sleep 200'))
  const controller = new AbortController()
  const second = made.run(task('loop'), controller.signal)
  controller.abort()
  expect(await failure(second)).toMatchObject({ code: 'client-gone' })
  expect((await made.run(task('echo third'))).body).toBe('third')
  expect((await first).body).toBe('slept')
})

test('a task that works for nobody may end, but not hold its process for long', async () => {
  const lost: Array<string> = []
  const made = pool({ abandonMs: 300, onLost: (reason) => lost.push(reason) })
  await made.run(task('echo ready'))
  for (const work of ['sleep 100', 'loop']) {
    const controller = new AbortController()
    const gone = failure(made.run(task(work), controller.signal))
    controller.abort()
    expect(await gone).toMatchObject({ code: 'client-gone' })
    expect((await made.run(task('echo next'))).body).toBe('next')
  }
  expect(lost).toEqual(['abandoned'])
})

test('who asks is told how far a task is', async () => {
  const made = pool()
  await made.run(task('echo ready'))
  const told: Array<Progress['stage']> = []
  const first = made.run(task('sleep 50'))
  await made.run(task('echo x'), undefined, ({ stage }) => told.push(stage))
  await first
  expect(told).toEqual(['queued', 'reading'])
})

test('closing finishes what is under way and what waits, and takes no more', async () => {
  const made = pool()
  const tasks = [made.run(task('sleep 100')), made.run(task('echo last'))]
  const closed = made.close()
  expect(made.isReady()).toBe(false)
  expect(await code(made.run(task('echo late')))).toBe('busy')
  await closed
  expect((await Promise.all(tasks)).map(({ body }) => body)).toEqual(['slept', 'last'])
  expect(made.state().workers).toBe(0)
})

test('ending tells those that wait, at once', async () => {
  const made = pool()
  await made.run(task('echo ready'))
  const tasks = [made.run(task('loop')), made.run(task('echo never'))].map(failure)
  await made.end()
  expect(await tasks[0]).toBeInstanceOf(WorkFault)
  expect(await tasks[1]).toMatchObject({ code: 'busy' })
})

test('a pool whose program is not there takes tasks and gives up on them in time', async () => {
  const made = pool({ entry: new URL('./none.mjs', import.meta.url), timeoutMs: 100 })
  expect(made.isReady()).toBe(false)
  expect(await code(made.run(task('echo x')))).toBe('busy')
})

import type { Check, Summary } from 'aiqyn'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { Problem, type ProblemDetails } from '../errors.ts'
import { exampleActs } from '../examples/example-acts.ts'
import { inlineRunner, type Runner } from '../work/runner.ts'

const app = createApp()
const batch = { 'content-type': 'application/x-ndjson' }

interface Told {
  readonly id: string | number
  readonly record?: Check & Summary
  readonly problem?: ProblemDetails
}

function runnerOf(run: Runner['run']): Runner {
  return { ...inlineRunner, run }
}

function linesOf(text: string): ReadonlyArray<Told> {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

async function send(body: string, path = '/v1/checks', own = app): Promise<ReadonlyArray<Told>> {
  const response = await own.request(path, { method: 'POST', headers: batch, body })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  return linesOf(await response.text())
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

test('a batch is answered in order, and a bad line is a problem and not the end', async () => {
  const told = await send(
    [
      line({ id: 'a', text: exampleActs.kk }),
      'no JSON\n',
      '\n',
      line({ id: 7, text: '' }),
      line({ id: 'c', text: exampleActs.ru, options: { language: 'xx' } }),
      line({ id: 'd', text: exampleActs.ru, length: 'brief' }),
      line({ text: exampleActs.en }).trim(),
    ].join(''),
  )
  expect(told.map(({ id }) => id)).toEqual(['a', 2, 7, 'c', 'd', 7])
  expect(told.map(({ problem }) => problem?.type.split(':').at(-1))).toEqual([
    undefined,
    'bad-json',
    'empty-document',
    'bad-option',
    'bad-option',
    undefined,
  ])
  expect(told[3]?.problem?.detail).toContain('options.language')
  expect(told[0]?.record?.findings).toBeDefined()
})

test('options of the query are of all lines, those of a line win', async () => {
  const told = await send(
    line({ text: exampleActs.ru }) + line({ text: exampleActs.ru, options: { length: 'full' } }),
    '/v1/summaries?length=brief&answer-language=en',
  )
  expect(told.map(({ record }) => [record?.length, record?.answerLanguage])).toEqual([
    ['brief', 'en'],
    ['full', 'en'],
  ])
})

test('a line that is no UTF-8 spoils no other', async () => {
  const good = new TextEncoder().encode(line({ text: exampleActs.kk }))
  const bad = new Uint8Array([0x7b, 0xff, 0x7d, 0x0a])
  const body = new Uint8Array([...good, ...bad, ...good])
  const response = await app.request('/v1/checks', { method: 'POST', headers: batch, body })
  const told = linesOf(await response.text())
  expect(told.map(({ problem }) => problem?.type ?? '')).toEqual([
    '',
    'urn:aiqyn:problem:invalid-utf-8',
    '',
  ])
})

test('lines are bounded in length and number', async () => {
  const small = createApp({ maxBytes: 1000, maxLines: 3 })
  const one = line({ text: 'Мастер обязан ждать.' })
  const told = await send(`${line({ text: 'а'.repeat(600) })}${one.repeat(4)}`, '/v1/checks', small)
  expect(told.map(({ problem }) => problem?.status)).toEqual([413, undefined, undefined, 413])
  expect(told[0]?.problem?.detail).toContain('1000 bytes')
  expect(told[3]?.problem?.detail).toContain('3 lines')
})

test('a body that breaks off is told behind what came', async () => {
  const one = new TextEncoder().encode(line({ id: 'a', text: exampleActs.ru }))
  let isFirst = true
  const body = new ReadableStream({
    pull: (controller) => {
      if (isFirst) controller.enqueue(one)
      else controller.error(new Error('reset'))
      isFirst = false
    },
  })
  const response = await app.request(
    new Request('http://localhost/v1/checks', {
      method: 'POST',
      headers: batch,
      body,
      duplex: 'half',
    } as RequestInit),
  )
  const told = linesOf(await response.text())
  expect(told.map(({ id }) => id)).toEqual(['a', 2])
  expect(told[1]?.problem?.type).toBe('urn:aiqyn:problem:incomplete-body')
})

test('an option or a form that cannot be is told before anything is read', async () => {
  const wrong = await app.request('/v1/checks?language=xx', {
    method: 'POST',
    headers: batch,
    body: '',
  })
  expect(wrong.status).toBe(400)
  const form = await app.request('/v1/checks', {
    method: 'POST',
    headers: { ...batch, accept: 'text/html' },
    body: '',
  })
  expect(form.status).toBe(406)
  const empty = await app.request('/v1/checks', { method: 'POST', headers: batch, body: '' })
  expect([empty.status, await empty.text()]).toEqual([200, ''])
})

test('a line waits while all workers are busy, and is a problem when that does not end', async () => {
  let refusals = 0
  const busy = createApp({
    runner: runnerOf(async (task) => {
      if (refusals++ < 2) throw new Problem('busy', 'Later.')
      return inlineRunner.run(task)
    }),
  })
  const told = await send(line({ text: exampleActs.ru }), '/v1/checks', busy)
  expect(told[0]?.record).toBeDefined()
  expect(refusals).toBe(3)
})

test('a line that takes too long is a problem at once', async () => {
  let tries = 0
  const slow = createApp({
    runner: runnerOf(async () => {
      tries += 1
      throw new Problem('timeout', 'Too long.')
    }),
  })
  const told = await send(line({ text: exampleActs.ru }), '/v1/checks', slow)
  expect([tries, told[0]?.problem?.status]).toEqual([1, 503])
})

test('work of a batch is given up when its reader goes, and no further line is read', async () => {
  const signals: Array<AbortSignal | undefined> = []
  let asked = 0
  const never = createApp({
    maxBytes: 1000,
    runner: runnerOf((_, signal) => {
      signals.push(signal)
      if (signals.length === 1) return Promise.resolve({ body: '{}', language: 'en' })
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      )
    }),
  })
  const body = new ReadableStream({
    pull: (controller) => {
      asked += 1
      controller.enqueue(new TextEncoder().encode(line({ text: 'Мастер обязан ждать.' })))
    },
  })
  const response = await never.request(
    new Request('http://localhost/v1/acts', {
      method: 'POST',
      headers: batch,
      body,
      duplex: 'half',
    } as RequestInit),
  )
  const reader = response.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"id":1,"record":{}}\n')
  await reader?.cancel()
  expect(signals.every((signal) => signal?.aborted)).toBe(true)
  const before = asked
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked - before).toBeLessThan(2)
  expect(asked).toBeLessThan(100)
})

test('a service that stops ends a batch with the line that it is at, and says where to go on', async () => {
  const stopping = new AbortController()
  const runner = runnerOf(async (task) => {
    stopping.abort()
    return inlineRunner.run(task)
  })
  const own = createApp({ runner, stopping: stopping.signal })
  const told = await send(line({ text: exampleActs.ru }).repeat(50), '/v1/checks', own)
  const last = told.at(-1)
  expect(last?.problem).toMatchObject({ type: 'urn:aiqyn:problem:not-ready', status: 503 })
  expect(last?.id).toBe(told.length)
  expect(told.length).toBeLessThan(10)
  expect(told.slice(0, -1).every(({ record }) => record !== undefined)).toBe(true)
})

test('a batch whose client says nothing more ends when the service stops', async () => {
  const stopping = new AbortController()
  const own = createApp({ stopping: stopping.signal })
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(new TextEncoder().encode(line({ text: exampleActs.kk }))),
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: batch,
    body,
    duplex: 'half',
  }
  const response = await own.request('/v1/checks', init)
  setTimeout(() => stopping.abort(), 50)
  const told = linesOf(await response.text())
  expect(told.map(({ id, record }) => [id, record !== undefined])).toEqual([
    [1, true],
    [2, false],
  ])
})

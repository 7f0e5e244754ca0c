import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { expect, test, vi } from 'vitest'
import { createApp } from '../app.ts'
import { exampleActs } from '../examples/example-acts.ts'
import { inlineRunner, type Runner } from '../work/runner.ts'
import type { Answer } from '../work/task.ts'
import { streamProgress } from './stream-progress.ts'

const app = createApp()
const events = { accept: 'text/event-stream', 'content-type': 'text/markdown' }

function runnerOf(run: Runner['run']): Runner {
  return { ...inlineRunner, run }
}

test('a stream of events tells stages whose shares grow, then the record', async () => {
  const response = await app.request('/v1/checks', {
    method: 'POST',
    headers: events,
    body: exampleActs.ru,
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(response.headers.get('vary')).toContain('Accept')
  const told = (await response.text()).trim().split('\n\n')
  const names = told.map((event) => event.split('\n')[0])
  expect(names).toEqual(['event: progress', 'event: progress', 'event: progress', 'event: result'])
  const stages = told.slice(0, 3).map((event) => JSON.parse(event.split('data: ')[1] ?? ''))
  expect(stages.map(({ stage }) => stage)).toEqual(['reading', 'analysing', 'writing'])
  const shares = stages.map(({ share }) => share)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  const plain = await app.request('/v1/checks', {
    method: 'POST',
    body: exampleActs.ru,
    headers: {
      'content-type': 'text/markdown',
    },
  })
  expect(JSON.parse(told[3]?.split('data: ')[1] ?? '')).toEqual(await plain.json())
})

test('what is wrong before the work begins is a plain problem', async () => {
  for (const [path, body, status] of [
    ['/v1/summaries?length=short', 'text', 400],
    ['/v1/summaries', 'x'.repeat(5_000_000), 413],
  ] as const) {
    const response = await app.request(path, { method: 'POST', headers: events, body })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  }
})

test('what goes wrong in the work is an event, and tells no word of an unknown error', async () => {
  const empty = await app.request('/v1/checks', { method: 'POST', headers: events, body: ' ' })
  expect(await empty.text()).toMatch(/event: error\ndata: \{"type":"urn:aiqyn:problem:empty-/)
  const broken = createApp({
    runner: runnerOf(async () => {
      throw new Error('СЕКРЕТ')
    }),
  })
  const response = await broken.request('/v1/checks', {
    method: 'POST',
    headers: events,
    body: 'text',
  })
  const text = await response.text()
  expect(text).toMatch(/^event: error\n/)
  expect(text).toContain('urn:aiqyn:problem:internal')
  expect(text).not.toContain('СЕКРЕТ')
})

test('work is given up when whoever reads the events goes', async () => {
  let signal: AbortSignal | undefined
  const never = createApp({
    runner: runnerOf((_, given, onProgress) => {
      signal = given
      onProgress?.({ stage: 'queued', share: 0 })
      return new Promise((_resolve, reject) =>
        given?.addEventListener('abort', () => reject(given.reason)),
      )
    }),
  })
  const response = await never.request('/v1/acts', {
    method: 'POST',
    headers: events,
    body: 'text',
  })
  const reader = response.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('"stage":"queued"')
  expect(signal?.aborted).toBe(false)
  await reader?.cancel()
  expect(signal?.aborted).toBe(true)
})

test('over a connection too, work is given up when the client goes', async () => {
  const given: Array<AbortSignal> = []
  const never = createApp({
    runner: runnerOf((_, signal) => {
      if (signal) given.push(signal)
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('gone'))),
      )
    }),
  })
  const server = serve({ fetch: never.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/acts`
  const forms = [
    { headers: events, body: 'text' },
    { headers: { 'content-type': 'application/x-ndjson' }, body: '{"text": "text"}\n' },
  ]
  try {
    for (const form of forms) {
      const client = new AbortController()
      await fetch(url, { method: 'POST', ...form, signal: client.signal })
      await vi.waitFor(() => expect(given.length).toBe(1))
      expect(given[0]?.aborted).toBe(false)
      client.abort()
      await vi.waitFor(() => expect(given[0]?.aborted).toBe(true), { timeout: 10_000 })
      given.length = 0
    }
  } finally {
    server.close()
  }
})

test('comments keep a connection open while the work is silent', async () => {
  const silent = new Hono()
  const task = {
    type: 'document',
    record: 'Act',
    source: 'text',
    format: 'text',
    options: {},
    answer: 'json',
  } as const
  const run = async (): Promise<Answer> => {
    await new Promise((resolve) => setTimeout(resolve, 60))
    return { body: '{}', language: 'en' }
  }
  silent.get('/', (c) => streamProgress(c, task, { run }, 0.01))
  const text = await (await silent.request('/')).text()
  expect(text).toMatch(/^(: still at work\n\n){2,}event: result\ndata: \{\}\n\n$/)
})

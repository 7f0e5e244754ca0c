import { readFileSync } from 'node:fs'
import type { Act, Check, Glossary, Readability, Summary, Verification } from 'aiqyn'
import { expect, expectTypeOf, test } from 'vitest'
import { createApp } from '../app.ts'
import type { ProblemDetails } from '../errors.ts'
import { exampleActs } from '../examples/example-acts.ts'
import { makePdf } from '../examples/make-pdf.ts'
import { createEmbeddedQueue } from '../jobs/embedded-queue.ts'
import { inlineRunner } from '../work/runner.ts'
import type { Api } from './api.ts'
import {
  asBatch,
  asDocument,
  type BatchAnswer,
  type ClientOptions,
  createClient,
  inForm,
  readEvents,
  readLines,
} from './index.ts'

const app = createApp()
/** Requests as they were sent. */
const sent: Array<Request> = []
const send: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  sent.push(request.clone())
  return app.request(request)
}
const client = createClient('http://localhost', { fetch: send })
const text = exampleActs.ru

async function all<T>(values: AsyncIterable<T>): Promise<Array<T>> {
  const taken: Array<T> = []
  for await (const value of values) taken.push(value)
  return taken
}

test('each document route gives its record, typed', async () => {
  const { acts, summaries, readability, glossaries, checks } = client.v1
  const json = { text }
  const act = await acts.$post({ json })
  if (!act.ok) throw new Error(String(act.status))
  expectTypeOf(await act.json()).toEqualTypeOf<Act>()
  const summary = await summaries.$post({ json, query: { length: 'brief', mci: '3932' } })
  if (!summary.ok) throw new Error(String(summary.status))
  const record = await summary.json()
  expectTypeOf(record).toEqualTypeOf<Summary>()
  expect(record.length).toBe('brief')
  const measured = await readability.$post({ json })
  if (!measured.ok) throw new Error(String(measured.status))
  expectTypeOf(await measured.json()).toEqualTypeOf<Readability>()
  const terms = await glossaries.$post({ json })
  if (!terms.ok) throw new Error(String(terms.status))
  expectTypeOf(await terms.json()).toEqualTypeOf<Glossary>()
  const found = await checks.$post({ json })
  if (!found.ok) throw new Error(String(found.status))
  expectTypeOf(await found.json()).toEqualTypeOf<Check>()
})

test('a summary is verified', async () => {
  const answer = await client.v1.verifications.$post({
    json: { summary: 'Мастер обязан вернуть велосипед в течение 5 рабочих дней.', source: text },
  })
  if (!answer.ok) throw new Error(String(answer.status))
  const record = await answer.json()
  expectTypeOf(record).toEqualTypeOf<Verification>()
  expect(record.counts.contradicted).toBe(1)
})

test('what is wrong is told by a problem, typed', async () => {
  const answer = await client.v1.summaries.$post({ json: { text: '' } })
  expect(answer.status).toBe(422)
  if (answer.ok) throw new Error('Expected a problem')
  const problem = await answer.json()
  expectTypeOf(problem).toEqualTypeOf<ProblemDetails>()
  expect(problem.type).toBe('urn:aiqyn:problem:empty-document')
})

test('wrong calls do not compile', () => {
  const calls = (): ReadonlyArray<unknown> => [
    // @ts-expect-error: there is no such length.
    client.v1.summaries.$post({ json: { text }, query: { length: 'short' } }),
    // @ts-expect-error: a document has a text.
    client.v1.acts.$post({ json: { length: 'brief' } }),
    // @ts-expect-error: there is no such route.
    client.v1.novels.$post({ json: { text } }),
    // @ts-expect-error: LanguageTool wants a language.
    client.v2.check.$post({ form: { text } }),
  ]
  expect(calls).toBeTypeOf('function')
})

test('a file goes as it is, and another form of the answer comes', async () => {
  const pdf = makePdf(exampleActs.en.replace('# ', '').split('\n\n'))
  const page = await client.v1.summaries.$post(
    { query: { 'answer-language': 'kk' } },
    inForm('text/html', asDocument(pdf, 'application/pdf')),
  )
  expect(page.status).toBe(200)
  expect(page.headers.get('content-language')).toBe('kk')
  expect(await page.text()).toContain('lang="kk"')
  expect(sent.at(-1)?.headers.get('content-type')).toBe('application/pdf')
})

test('a key, a language and headers go with every call', async () => {
  const own = createClient('http://localhost', {
    apiKey: 'secret',
    language: 'en',
    headers: { 'x-request-id': 'mine' },
    fetch: send,
  })
  const answer = await own.v1.summaries.$post({ json: { text } }, inForm('text/plain'))
  const { headers } = sent.at(-1) ?? new Request('http://localhost')
  expect(headers.get('authorization')).toBe('Bearer secret')
  expect(headers.get('x-request-id')).toBe('mine')
  expect(headers.get('accept')).toBe('text/plain')
  expect(answer.headers.get('content-language')).toBe('en')
})

test('events tell the stages, and then the record', async () => {
  const answer = await client.v1.summaries.$post({ json: { text } }, inForm('text/event-stream'))
  const events = await all(readEvents<Summary>(answer))
  expect(events.map(({ type }) => type)).toEqual(['progress', 'progress', 'progress', 'result'])
  const last = events.at(-1)
  if (last?.type !== 'result') throw new Error('Expected a result')
  expectTypeOf(last.record).toEqualTypeOf<Summary>()
  const plain = await client.v1.summaries.$post({ json: { text } })
  expect(last.record).toEqual(await plain.json())
})

test('a batch is answered line by line', async () => {
  const lines = [
    { id: 'kk', text: exampleActs.kk },
    { id: 'empty', text: '' },
    { text, options: { answerLanguage: 'en' } },
  ]
  const answer = await client.v1.summaries.$post({}, asBatch(lines))
  const told = await all(readLines<Summary>(answer))
  expectTypeOf(told).toEqualTypeOf<Array<BatchAnswer<Summary>>>()
  expect(told.map(({ id }) => id)).toEqual(['kk', 'empty', 3])
  expect(told.map(({ record, problem }) => record?.answerLanguage ?? problem?.status)).toEqual([
    'kk',
    422,
    'en',
  ])
})

test('lines are read across chunks, and letters across bytes', async () => {
  const bytes = new TextEncoder().encode('{"id":1,"record":"әңғ"}\n{"id":2,"record":"ө"}')
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
      controller.close()
    },
  })
  const told = await all(readLines<string>({ body }))
  expect(told.map(({ record }) => record)).toEqual(['әңғ', 'ө'])
  expect(await all(readLines({ body: null }))).toEqual([])
})

test('the example of the README runs as it stands', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, code = ''] = /## Client\n[\s\S]*?```ts\nimport [^\n]*\n([\s\S]*?)```/.exec(readme) ?? []
  expect(code).toContain('createClient(')
  const said: Array<unknown> = []
  const names = {
    createClient: (url: string, options: ClientOptions) =>
      createClient(url, { ...options, fetch: send }),
    asDocument,
    inForm,
    readEvents,
    text,
    file: makePdf(exampleActs.en.replace('# ', '').split('\n\n')),
    console: { log: (value: unknown) => said.push(value) },
  }
  const run = new Function(...Object.keys(names), `return (async () => {${code}})()`)
  await run(...Object.values(names))
  expect(said).toEqual([
    expect.stringMatching(/\p{L}/u),
    expect.stringMatching(/^<!doctype html>/i),
    'progress',
    'progress',
    'progress',
    'result',
  ])
})

test('LanguageTool and what there is', async () => {
  const form = { text: 'Мастер осуществляет ремонт в течении года.', language: 'ru-RU' }
  const posted = await client.v2.check.$post({ form })
  const got = await client.v2.check.$get({ query: form })
  if (!posted.ok || !got.ok) throw new Error(String(posted.status))
  const answer = await posted.json()
  expect(answer.matches.map(({ offset }) => offset)).toEqual([7, 27])
  expect(await got.json()).toEqual(answer)
  const wrong = await client.v2.check.$post({ form: { text, language: 'xx' } })
  if (wrong.ok) throw new Error('Expected an error')
  expectTypeOf(await wrong.text()).toEqualTypeOf<string>()

  expect((await client.v2.languages.$get()).status).toBe(200)
  expect((await client.v2.info.$get()).status).toBe(200)
  expect((await client.v2.configinfo.$get({ query: { language: 'kk-KZ' } })).status).toBe(200)
  expect(await (await client.v2.maxtextlength.$get()).text()).toMatch(/^\d+$/)
  expect(await (await client.v2.healthcheck.$get()).text()).toBe('OK')
  expect((await client.v1.languages.$get()).status).toBe(200)
  expect((await client.healthz.$get()).status).toBe(200)
  expect((await client.readyz.$get()).status).toBe(200)
})

test('a job is begun, and its lines are read', async () => {
  const embedded = createEmbeddedQueue({ runner: inlineRunner })
  const local = createApp({ jobs: { queue: embedded } })
  const jobs = createClient('http://localhost', {
    fetch: async (input, init) => local.request(new Request(input, init)),
  })
  const begun = await jobs.v1.jobs.$post(
    { query: { make: 'readability' } },
    asBatch([{ id: 'one', text: 'Статья 1. Цель' }]),
  )
  expect(begun.status).toBe(202)
  const { id } = (await begun.json()) as { readonly id: string }
  const lines = await all(
    readLines<Readability>(await jobs.v1.jobs[':id'].results.$get({ param: { id } })),
  )
  expect(lines.map((line) => line.id)).toEqual(['one'])
  expect((await jobs.v1.jobs[':id'].$delete({ param: { id } })).status).toBe(204)
  await embedded.close()
})

test('the client knows every route of the OpenAPI document', async () => {
  const document = (await (await app.request('/openapi.json')).json()) as {
    readonly paths: Readonly<Record<string, object>>
  }
  const known: Readonly<Record<keyof Api, ReadonlyArray<string>>> = {
    '/healthz': ['get'],
    '/readyz': ['get'],
    '/v1/acts': ['post'],
    '/v1/checks': ['post'],
    '/v1/glossaries': ['post'],
    '/v1/jobs': ['post'],
    '/v1/jobs/:id': ['get', 'delete'],
    '/v1/jobs/:id/results': ['get'],
    '/v1/languages': ['get'],
    '/v1/readability': ['post'],
    '/v1/summaries': ['post'],
    '/v1/verifications': ['post'],
    '/v2/check': ['get', 'post'],
    '/v2/configinfo': ['get'],
    '/v2/healthcheck': ['get'],
    '/v2/info': ['get'],
    '/v2/languages': ['get'],
    '/v2/maxtextlength': ['get'],
  }
  const there = Object.entries(document.paths).map(([path, item]) => [
    path.replaceAll(/\{(\w+)\}/g, ':$1'),
    Object.keys(item),
  ])
  expect(Object.fromEntries(there)).toEqual(known)
})

/** Imports that stay when types are gone, of a file and of what it imports here. */
function importsOf(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  const source = readFileSync(file, 'utf8')
  for (const [, clause = '', from = ''] of source.matchAll(
    /^(?:import|export) ([^'"]*?) from '([^']+)'/gm,
  )) {
    const isType = clause.startsWith('type ')
    if (isType || seen.has(from)) continue
    seen.add(from)
    if (from.startsWith('.')) importsOf(new URL(from, file), seen)
  }
  return seen
}

test('a browser loads nothing but the client of Hono and a parser of events', () => {
  const imports = [...importsOf(new URL('index.ts', import.meta.url))]
  expect(imports.filter((from) => !from.startsWith('.')).sort()).toEqual([
    'eventsource-parser/stream',
    'hono/client',
  ])
})

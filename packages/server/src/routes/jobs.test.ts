import type { OpenAPIHono } from '@hono/zod-openapi'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import type { ProblemDetails } from '../errors.ts'
import { createEmbeddedQueue } from '../jobs/embedded-queue.ts'
import type { JobQueue, JobStatus } from '../jobs/job.ts'
import { allowHosts } from '../jobs/webhook/allowed-hosts.ts'
import { inlineRunner } from '../work/runner.ts'
import type { JobRouteOptions } from './jobs.ts'

const drafts = {
  kk: '1-бап. Тыныштық\n\n1. Тұрғын түнде шуламауға міндетті.\n',
  ru: 'Статья 1. Тишина\n\n1. Жилец обязан ночью соблюдать тишину.\n',
  en: 'Article 1. Quiet\n\n1. A resident must keep quiet at night.\n',
}
const lines = Object.entries(drafts)
  .map(([name, text]) => JSON.stringify({ id: name, text, options: { format: 'text' } }))
  .join('\n')

interface Call {
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
}

function service(options: Partial<JobRouteOptions> = {}): OpenAPIHono {
  return createApp({ jobs: { queue: createEmbeddedQueue({ runner: inlineRunner }), ...options } })
}

function post(
  app: OpenAPIHono,
  { body = lines, query = '', headers = {} }: Call = {},
): Response | Promise<Response> {
  return app.request(`/v1/jobs${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', ...headers },
    body,
  })
}

async function resultsOf(
  app: OpenAPIHono,
  accepted: Response,
): Promise<ReadonlyArray<Record<string, unknown>>> {
  const response = await app.request(`${accepted.headers.get('location')}/results`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  const text = await response.text()
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('many documents are taken at once, in three languages, and each has the record of its own route', async () => {
  const app = service()
  const accepted = await post(app, { query: '?length=brief' })
  expect(accepted.status).toBe(202)
  const status: JobStatus = (await accepted.json()) as JobStatus
  expect(accepted.headers.get('location')).toBe(`/v1/jobs/${status.id}`)
  const results = await resultsOf(app, accepted)
  expect(results.map(({ id, language }) => [id, language])).toEqual([
    ['kk', 'kk'],
    ['ru', 'ru'],
    ['en', 'en'],
  ])
  const alone = await app.request('/v1/summaries?length=brief', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: drafts.ru, format: 'text' }),
  })
  expect(results[1]?.['record']).toEqual(await alone.json())
  const done = await app.request(`/v1/jobs/${status.id}`)
  expect(await done.json()).toMatchObject({ status: 'done', documents: 3, done: 3, failed: 0 })
})

test('an array and an archive are taken like lines', async () => {
  const app = service()
  const query = '?make=acts'
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
  const archive = zipSync({ 'kk.txt': bytes(drafts.kk), 'ru.txt': bytes(drafts.ru) })
  const calls: ReadonlyArray<Call> = [
    {
      query,
      body: `[${lines.split('\n').join(',')}]`,
      headers: { 'content-type': 'application/json' },
    },
    {
      query,
      body: new Uint8Array(archive),
      headers: { 'content-type': 'application/zip' },
    },
  ]
  for (const call of calls) {
    const results = await resultsOf(app, await post(app, call))
    expect(results[1]).toMatchObject({ record: { type: 'act', data: { language: 'ru' } } })
  }
})

test('options of a line win over those of the address, and those over what the client speaks', async () => {
  const app = service()
  const body = [
    JSON.stringify({ text: drafts.ru, options: { answerLanguage: 'kk' } }),
    JSON.stringify({ text: drafts.ru }),
  ].join('\n')
  const byLine = await resultsOf(app, await post(app, { body, query: '?answer=text' }))
  expect(byLine.map(({ language }) => language)).toEqual(['kk', 'ru'])
  const byAddress = await resultsOf(
    app,
    await post(app, { body, query: '?answer=text&answer-language=en' }),
  )
  expect(byAddress.map(({ language }) => language)).toEqual(['kk', 'en'])
  const headers = { 'accept-language': 'en' }
  const byHeader = await resultsOf(app, await post(app, { body, query: '?answer=text', headers }))
  expect(byHeader.map(({ language }) => language)).toEqual(['kk', 'en'])
})

test('a document that cannot be read is a result like others', async () => {
  const app = service()
  const archive = zipSync({ 'a.docx': new Uint8Array([1, 2, 3]), 'b.txt': new Uint8Array([0xff]) })
  const results = await resultsOf(
    app,
    await post(app, {
      body: new Uint8Array(archive),
      headers: { 'content-type': 'application/zip' },
    }),
  )
  expect(results).toMatchObject([
    { id: 'a.docx', problem: { status: expect.any(Number) } },
    { id: 'b.txt', problem: { status: 400 } },
  ])
})

test('results can be read on from the middle', async () => {
  const app = service()
  const accepted = await post(app)
  const response = await app.request(`${accepted.headers.get('location')}/results?from=2`)
  const text = await response.text()
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).index),
  ).toEqual([2])
})

test('a job that is deleted is not found', async () => {
  const app = service()
  const path = (await post(app)).headers.get('location') ?? ''
  expect((await app.request(path, { method: 'DELETE' })).status).toBe(204)
  for (const [method, at] of [
    ['DELETE', path],
    ['GET', path],
    ['GET', `${path}/results`],
    ['GET', '/v1/jobs/..%2f..%2fetc'],
    ['GET', '/v1/jobs/AAAAAAAAAAAAAAAAAAAAAA'],
  ] as const)
    expect((await app.request(at, { method })).status, `${method} ${at}`).toBe(404)
})

test('the same key with the same job gives the same job, with another one a conflict', async () => {
  const app = service()
  const first = await post(app, { headers: { 'idempotency-key': 'key 1' } })
  const second = await post(app, { headers: { 'idempotency-key': 'key 1' } })
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  const other = await post(app, { headers: { 'idempotency-key': 'key 1' }, query: '?length=full' })
  expect(other.status).toBe(422)
  const without = await post(app)
  expect(without.headers.get('location')).not.toBe(first.headers.get('location'))
})

test('a webhook goes only where the operator allows', async () => {
  const query = `?webhook=${encodeURIComponent('https://portal.example/hook')}`
  expect((await post(service(), { query })).status).toBe(400)
  const allowing = service({ webhookHosts: allowHosts(['portal.example']) })
  expect((await post(allowing, { query })).status).toBe(202)
  const inside = `?webhook=${encodeURIComponent('http://169.254.169.254/latest/meta-data')}`
  expect((await post(allowing, { query: inside })).status).toBe(400)
})

const broken: JobQueue = {
  ...createEmbeddedQueue({ runner: inlineRunner }),
  isReady: async () => false,
}
test.each<[string, Call, number, Partial<JobRouteOptions>?]>([
  ['of another type', { headers: { 'content-type': 'text/plain' } }, 415],
  ['without a type', { headers: { 'content-type': '' } }, 415],
  ['without a document', { body: '\n\n' }, 422],
  ['with a line that is no JSON', { body: '{"text":' }, 400],
  ['with an unknown option in a line', { body: '{"text":"a","options":{"lenght":"brief"}}' }, 400],
  ['with an unknown option', { query: '?make=coffee' }, 400],
  ['with an option that is none', { query: '?foo=1' }, 400],
  ['that asks for summaries as Akoma Ntoso', { query: '?answer=akn' }, 400],
  ['with a webhook that is no address', { query: '?webhook=portal' }, 400],
  ['with an endless key', { headers: { 'idempotency-key': 'k'.repeat(201) } }, 400],
  ['that is no UTF-8', { body: new Uint8Array([0x7b, 0xff]) }, 400],
  ['above the limit', {}, 413, { maxJobBytes: 10 }],
  ['with a document above the limit', {}, 413, { maxBytes: 10 }],
  ['with too many documents', {}, 413, { maxDocuments: 2 }],
  ['that is no archive', { headers: { 'content-type': 'application/zip' } }, 422],
  ['where there is no queue', {}, 503, { queue: undefined }],
  ['where the queue cannot be reached', {}, 503, { queue: broken }],
])('a job %s is refused, and told why', async (_, call, status, options = {}) => {
  const response = await post(service(options), call)
  expect(response.status).toBe(status)
  const problem = (await response.json()) as ProblemDetails
  expect(problem.detail.length).toBeGreaterThan(15)
  expect(response.headers.get('location')).toBeNull()
})

test('a name of a document comes back as it was sent, and can break no line', async () => {
  const app = service()
  const id = 'a\n{"index":9}\u2028<script>'
  const body = JSON.stringify({ text: drafts.en, id })
  const results = await resultsOf(app, await post(app, { body, query: '?make=readability' }))
  expect(results).toMatchObject([{ index: 0, id }])
})

test('the examples of the OpenAPI document are taken', async () => {
  const app = service()
  const document = (await (await app.request('/openapi.json')).json()) as {
    readonly paths: Readonly<
      Record<
        string,
        {
          readonly post: {
            readonly requestBody: { readonly content: Readonly<Record<string, Media>> }
          }
        }
      >
    >
  }
  const content = document.paths['/v1/jobs']?.post.requestBody.content ?? {}
  expect(Object.keys(content)).toHaveLength(3)
  for (const [type, { examples }] of Object.entries(content)) {
    for (const { value, externalValue } of Object.values(examples)) {
      const file = externalValue === undefined ? undefined : await app.request(externalValue)
      const sent = typeof value === 'string' ? value : JSON.stringify(value)
      const body = file ? new Uint8Array(await file.arrayBuffer()) : sent
      const accepted = await post(app, { body, headers: { 'content-type': type } })
      expect(accepted.status, type).toBe(202)
      expect(await resultsOf(app, accepted)).toMatchObject([
        { language: 'kk', record: { act: {} } },
        { language: 'ru', record: { act: {} } },
      ])
    }
  }
})

interface Media {
  readonly examples: Readonly<
    Record<string, { readonly value?: unknown; readonly externalValue?: string }>
  >
}

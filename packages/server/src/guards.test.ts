import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { pagePolicy } from 'aiqyn'
import { expect, test } from 'vitest'
import { type AppOptions, createApp } from './app.ts'
import { cachingRunner } from './cache/caching-runner.ts'
import { memoryCache } from './cache/memory-cache.ts'
import type { Runner } from './work/runner.ts'
import { inlineRunner } from './work/runner.ts'

const act = 'Статья 1. Цель\n\nЗаявитель обязан ждать пять дней.\n'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function client(
  options: AppOptions = {},
): (headers?: Record<string, string>, path?: string) => Promise<Response> {
  const app = createApp(options)
  return async (headers = {}, path = '/v1/summaries') =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...headers },
      body: act,
    })
}

const problemOf = async (response: Response): Promise<string> =>
  String(Object(await response.json()).type).replace('urn:aiqyn:problem:', '')

test('where keys are given, one of them opens the door, in either header', async () => {
  const keys = [
    { name: 'press', sha256: sha256('other') },
    { name: 'portal', sha256: sha256('key-1') },
  ]
  const told: Array<string | undefined> = []
  const send = client({ apiKeys: keys, onRequest: ({ client }) => told.push(client) })
  expect((await send({ authorization: 'Bearer key-1' })).status).toBe(200)
  expect((await send({ 'x-api-key': 'key-1' })).status).toBe(200)
  for (const headers of [
    {},
    { authorization: 'Bearer key-2' },
    { authorization: 'Basic key-1' },
    { authorization: `Bearer ${sha256('key-1')}` },
    { 'x-api-key': '' },
  ]) {
    const refused = await send(headers)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toBe('Bearer')
    expect(await problemOf(refused)).toBe('unauthorized')
  }
  expect(told).toEqual(['portal', 'portal', undefined, undefined, undefined, undefined, undefined])
})

test('health needs no key, and the metrics need one', async () => {
  const metrics = { contentType: 'text/plain', render: async () => 'aiqyn 1' }
  const app = createApp({ apiKeys: [{ name: 'x', sha256: sha256('key') }], metrics })
  expect((await app.request('/healthz')).status).toBe(200)
  expect((await app.request('/metrics')).status).toBe(401)
  const told = await app.request('/metrics', { headers: { 'x-api-key': 'key' } })
  expect(await told.text()).toBe('aiqyn 1')
  expect((await createApp().request('/metrics')).status).toBe(404)
})

test('each client has its own allowance, and is told how much is left and when to come again', async () => {
  const send = client({
    rateLimit: { requests: 2, seconds: 60 },
    clientOf: (c) => c.req.header('from'),
  })
  const first = await send({ from: 'a' })
  expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=2;w=60')
  expect(first.headers.get('ratelimit')).toBe('"requests";r=1;t=30')
  await send({ from: 'a' })
  const refused = await send({ from: 'a' })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(20)
  expect(refused.headers.get('ratelimit')).toMatch(/^"requests";r=0;t=\d+$/)
  expect(await problemOf(refused)).toBe('too-many-requests')
  expect((await send({ from: 'b' })).status).toBe(200)
})

test('an answer has a tag, and who sends it back gets no work done', async () => {
  let runs = 0
  const runner: Runner = {
    ...inlineRunner,
    run: (task) => {
      runs += 1
      return inlineRunner.run(task)
    },
  }
  const send = client({ runner })
  const tag = (await send()).headers.get('etag') ?? ''
  expect(tag).toMatch(/^"[\da-f]{64}"$/)
  for (const given of [tag, `W/${tag}`, `"x", ${tag}`]) {
    const same = await send({ 'if-none-match': given })
    expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, tag, ''])
    expect(same.headers.get('cache-control')).toBe('private, no-cache')
    expect(same.headers.get('vary')).toContain('Accept')
  }
  expect(runs).toBe(1)
  for (const [headers, path] of [
    [{ 'if-none-match': tag, accept: 'text/html' }, '/v1/summaries'],
    [{ 'if-none-match': tag, 'accept-language': 'kk' }, '/v1/summaries'],
    [{ 'if-none-match': tag }, '/v1/summaries?length=brief'],
    [{ 'if-none-match': tag }, '/v1/checks'],
    [{ 'if-none-match': '*' }, '/v1/summaries'],
    [{ 'if-none-match': 'x' }, '/v1/summaries'],
  ] as const)
    expect((await send(headers, path)).status).toBe(200)
})

test('an error has no tag and is kept by nobody', async () => {
  const send = client()
  const refused = await createApp().request('/v1/acts', {
    method: 'POST',
    headers: { 'content-type': 'application/pdf' },
    body: '%PDF-1.7 nothing',
  })
  expect(refused.status).toBe(422)
  expect(refused.headers.get('etag')).toBeNull()
  expect(refused.headers.get('cache-control')).toBe('no-store')
  expect((await send({ accept: 'image/png' })).headers.get('cache-control')).toBe('no-store')
})

test('the cache gives the same answer again', async () => {
  const runner = cachingRunner(inlineRunner, memoryCache(1_000_000))
  const told: Array<string | undefined> = []
  const send = client({ runner, onRequest: ({ cache }) => told.push(cache) })
  const [first, second] = [await (await send()).text(), await (await send()).text()]
  expect(second).toBe(first)
  expect(told).toEqual(['miss', 'hit'])
})

test('long answers are compressed where the client can read that, short ones never', async () => {
  const send = client()
  const plain = await send()
  const packed = await send({ 'accept-encoding': 'gzip' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toContain('Accept-Encoding')
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text())
  const small = await createApp().request('/healthz', { headers: { 'accept-encoding': 'gzip' } })
  expect(small.headers.get('content-encoding')).toBeNull()
})

test('no policy has an exception: pages name their style by its hash, all else may load nothing', async () => {
  const send = client()
  const page = await send({ accept: 'text/html' })
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toBe(`${pagePolicy}; frame-ancestors *`)
  const body = await page.text()
  const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? ''
  expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(`${policy}${body}`).not.toContain('unsafe-')
  expect(body).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/)
  const json = await send()
  expect(json.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; .*frame-ancestors 'none'$/,
  )
  expect(json.headers.get('x-content-type-options')).toBe('nosniff')
  expect(json.headers.get('referrer-policy')).toBe('no-referrer')
})

test('pages of the origins that were named may call, others not', async () => {
  const send = client({ corsOrigins: ['https://portal.example'] })
  const answer = await send({ origin: 'https://portal.example' })
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://portal.example')
  expect(answer.headers.get('access-control-expose-headers')).toContain('ETag')
  expect(answer.headers.get('vary')).toContain('Origin')
  const other = await send({ origin: 'https://other.example' })
  expect(other.headers.get('access-control-allow-origin')).toBeNull()
  const none = await client()({ origin: 'https://portal.example' })
  expect(none.headers.get('access-control-allow-origin')).toBeNull()
})

test('a browser may ask before it calls, without a key', async () => {
  const app = createApp({
    corsOrigins: ['https://portal.example'],
    apiKeys: [{ name: 'x', sha256: sha256('key') }],
  })
  const answer = await app.request('/v1/summaries', {
    method: 'OPTIONS',
    headers: { origin: 'https://portal.example', 'access-control-request-method': 'POST' },
  })
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-headers')).toContain('X-Api-Key')
})

test('an identifier of a request is kept where it is well formed', async () => {
  const send = client()
  const id = async (given: string): Promise<string | null> =>
    (await send({ 'x-request-id': given })).headers.get('x-request-id')
  expect(await id('portal-7_a')).toBe('portal-7_a')
  for (const wrong of ['a b', 'x'.repeat(65), '<b>', '{"a":1}'])
    expect(await id(wrong)).toMatch(/^[\da-f-]{36}$/)
})

test('an answer that is kept is packed once, and told as packed', async () => {
  const runner = cachingRunner(inlineRunner, memoryCache(10_000_000))
  const told: Array<number | undefined> = []
  const send = client({
    runner,
    packedBytes: 1_000_000,
    onRequest: ({ bytesOut }) => told.push(bytesOut),
  })
  const plain = await (await send()).text()
  const heads: Array<unknown> = []
  for (const _ of [1, 2]) {
    const packed = await send({ 'accept-encoding': 'br, gzip' })
    const { headers } = packed
    const bytes = await packed.arrayBuffer()
    expect(gunzipSync(bytes).toString()).toBe(plain)
    heads.push([
      headers.get('content-encoding'),
      Number(headers.get('content-length')) - bytes.byteLength,
    ])
    expect(headers.get('etag')).toMatch(/^W\/"/)
    expect(headers.get('vary')).toContain('Accept-Encoding')
    const again = await send({ 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  }
  expect(heads).toEqual([
    ['gzip', 0],
    ['gzip', 0],
  ])
  for (const refused of ['identity', 'gzip;q=0', 'br'])
    expect((await send({ 'accept-encoding': refused })).headers.get('content-encoding')).toBeNull()
  expect(told.slice(0, 2)).toEqual([Buffer.byteLength(plain), Buffer.byteLength(plain)])
})

test('an address that is too long is refused', async () => {
  const refused = await client()({}, `/v1/summaries?language=${'x'.repeat(5000)}`)
  expect(refused.status).toBe(414)
  expect(await problemOf(refused)).toBe('url-too-long')
})

test('who is not ready says so', async () => {
  const app = createApp({ isReady: () => false })
  const answer = await app.request('/readyz')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
  expect((await app.request('/healthz')).status).toBe(200)
})

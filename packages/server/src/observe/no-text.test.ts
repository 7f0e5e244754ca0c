import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startServer } from '../serve.ts'
import { serviceLog } from './logger.ts'

// Words that stand nowhere but in what the clients of this test send.
const words = ['Тайнопись', 'құпияжоба', 'hushword']
const document = `Статья 1. ${words.join(' ')}\n\nЗаявитель обязан ждать: ${words.join(', ')}.`
const path = encodeURIComponent(words.join('-'))
const pdf = readFileSync(
  new URL('../../../formats/test-support/fixtures/pdf/scan.pdf', import.meta.url),
)

interface Call {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly type: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
}

const calls: ReadonlyArray<Call & { readonly status: number }> = [
  { status: 200, body: document, type: 'text/plain' },
  { status: 200, body: JSON.stringify({ text: document }), type: 'application/json' },
  { status: 400, body: `{"text": "${document}`, type: 'application/json' },
  { status: 400, body: document, type: 'text/plain', path: `/v1/summaries?language=${path}` },
  { status: 400, body: document, type: 'text/plain', path: `/v1/summaries?${path}=1` },
  { status: 404, body: document, type: 'text/plain', path: `/v1/${path}` },
  { status: 404, body: document, type: 'text/plain', path: `/${path}?${path}` },
  { status: 406, body: document, type: 'text/plain', headers: { accept: 'hushword/hushword' } },
  { status: 413, body: document.repeat(2000), type: 'text/plain' },
  { status: 415, body: document, type: 'hushword/hushword' },
  { status: 415, body: document, type: 'text/plain; charset=hushword' },
  { status: 422, body: new Uint8Array(pdf), type: 'application/pdf' },
  { status: 422, body: `%PDF-1.7 ${document}`, type: 'application/pdf' },
  { status: 422, body: `PK\u0003\u0004 ${document}`, type: 'application/octet-stream' },
  { status: 200, body: document, type: 'text/plain', headers: { 'x-request-id': 'hushword !' } },
  { status: 200, body: document, type: 'text/plain', headers: { 'user-agent': 'hushword' } },
]

test('no word of what is sent gets into a log or a metric, whatever goes wrong', async () => {
  const lines: Array<string> = []
  const log = serviceLog('debug', { write: (line) => void lines.push(line) })
  const server = await startServer({ port: 0, workers: 1, maxBytes: 100_000, log })
  for (const { body, type, status, path = '/v1/summaries', headers } of calls) {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body,
    })
    expect([type, path, response.status]).toEqual([type, path, status])
    await response.text()
  }
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  await server.close()
  const written = `${lines.join('')}${metrics}`.toLowerCase()
  for (const word of [...words, path]) expect(written).not.toContain(word.toLowerCase())
  // What was looked through is a log: a line a request, with what an operator needs.
  const entries = lines.map((line): unknown => JSON.parse(line))
  const requests = entries.filter((entry) => Object(entry).msg === 'request')
  expect(requests).toHaveLength(calls.length + 1)
  expect(requests[0]).toMatchObject({
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
    method: 'POST',
    route: '/v1/summaries',
    status: 200,
    bytesIn: new TextEncoder().encode(document).length,
    bytesOut: expect.any(Number),
    sha256: expect.stringMatching(/^[\da-f]{12}$/),
    ms: expect.any(Number),
    language: expect.stringMatching(/^(kk|ru|en)$/),
    cache: 'miss',
  })
  expect(requests[2]).toMatchObject({ status: 400, problem: 'bad-json' })
  expect(requests[5]).toMatchObject({ status: 404, route: 'none' })
})

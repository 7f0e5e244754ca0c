import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test, vi } from 'vitest'
import { startServer } from '../serve.ts'

const bodies: Array<string> = []
let collector: Server | undefined

afterEach(() => {
  vi.unstubAllEnvs()
  collector?.close()
})

async function collect(): Promise<string> {
  bodies.length = 0
  collector = createServer(async (request, response) => {
    bodies.push(await text(request))
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(collector, 'listening')
  return `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
}

async function ask(endpoint: string | undefined): Promise<void> {
  const server = await startServer({
    port: 0,
    workers: 0,
    logLevel: 'silent',
    otlpEndpoint: endpoint,
  })
  const response = await fetch(`${server.url}/v1/readability?language=ru`, {
    method: 'POST',
    headers: {
      'content-type': 'text/plain',
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    },
    body: 'Статья 1. Тайнопись',
  })
  await response.text()
  await server.close()
}

test('with a collector a request is a span of the trace that it belongs to, and tells no text', async () => {
  const endpoint = await collect()
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint)
  vi.stubEnv('OTEL_EXPORTER_OTLP_PROTOCOL', 'http/json')
  vi.stubEnv('OTEL_TRACES_EXPORTER', 'otlp')
  await ask(endpoint)
  const sent = bodies.join('')
  expect(sent).toContain('POST /v1/readability')
  expect(sent).toContain('a'.repeat(32))
  expect(sent).toContain('http.response.status_code')
  expect(sent).not.toContain('Тайнопись')
})

test('without one nobody is asked', async () => {
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', await collect())
  await ask(undefined)
  expect(bodies).toEqual([])
})

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { serviceLog } from './observe/logger.ts'
import { type RunningServer, type ServerOptions, startServer } from './serve.ts'

const draft = readFileSync(new URL('../../../examples/drafts/ru/law.md', import.meta.url), 'utf8')
const running: Array<RunningServer> = []
const lines: Array<string> = []

async function start(options: ServerOptions = {}): Promise<RunningServer> {
  lines.length = 0
  const log = serviceLog('debug', { write: (line) => void lines.push(line) })
  const server = await startServer({ port: 0, workers: 1, log, ...options })
  running.push(server)
  return server
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

/** A connection that says what no client of ours would. */
async function open({ url }: RunningServer): Promise<{ socket: Socket; answer: Promise<string> }> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const parts: Array<Buffer> = []
  socket.on('data', (part) => parts.push(part)).on('error', () => undefined)
  const answer = once(socket, 'close').then(() => Buffer.concat(parts).toString('utf8'))
  await once(socket, 'connect')
  return { socket, answer }
}

const summarize = ({ url }: RunningServer, body = draft): Promise<Response> =>
  fetch(`${url}/v1/summaries`, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown' },
    body,
  })

const isReady = (server: RunningServer): Promise<void> =>
  vi.waitFor(async () => expect((await fetch(`${server.url}/readyz`)).status).toBe(200), {
    timeout: 20_000,
  })

async function gauge({ url }: RunningServer, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
}

const head = 'POST /v1/acts HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n'

test.each([
  ['in its head', 'POST /v1/acts HTTP/1.1\r\nHost: x\r\nContent-'],
  ['in its body', `${head}Content-Length: 1000\r\n\r\nСтатья`],
])('a client that stops %s is told so, and holds up nobody', async (_, words) => {
  const server = await start({ receiveTimeoutMs: 2000 })
  const { socket, answer } = await open(server)
  socket.write(words)
  expect((await summarize(server)).status).toBe(200)
  expect(await answer).toMatch(
    /^HTTP\/1\.1 408 [\s\S]*application\/problem\+json[\s\S]*slow-request/,
  )
})

test('a batch may come as slowly as it is worked on', async () => {
  const server = await start({ receiveTimeoutMs: 300 })
  const { socket, answer } = await open(server)
  socket.write(`POST /v1/acts HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n`)
  socket.write('Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n')
  await sleep(1500)
  socket.write('0\r\n\r\n')
  expect(await answer).not.toContain(' 408 ')
})

test.each([
  ['a chunk without a size', `${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\nСтатья\r\n0\r\n\r\n`],
  [
    'a chunk longer than its size',
    `${head}Transfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n`,
  ],
  ['two lengths', `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['no HTTP at all', 'Статья 1. Цель\r\n\r\n'],
])('%s is told to be no HTTP, and holds up nobody', async (_, words) => {
  const server = await start()
  const { socket, answer } = await open(server)
  socket.write(words)
  expect(await answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*malformed-request/)
  expect((await summarize(server)).status).toBe(200)
})

test('headers without end are refused', async () => {
  const server = await start()
  const { socket, answer } = await open(server)
  socket.write(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)
  expect(await answer).toMatch(/^HTTP\/1\.1 431 [\s\S]*headers-too-large/)
})

test('a client that goes in the middle of its body leaves nothing behind', async () => {
  const server = await start()
  const { socket } = await open(server)
  socket.write(`${head}Content-Length: 100000\r\n\r\n${'x'.repeat(50_000)}`)
  await vi.waitFor(async () => expect(await gauge(server, 'aiqyn_held_bytes')).toBe(50_000), {
    timeout: 20_000,
  })
  socket.destroy()
  await vi.waitFor(async () => expect(await gauge(server, 'aiqyn_held_bytes')).toBe(0), {
    timeout: 20_000,
  })
  expect(lines.filter((line) => line.includes('incomplete-body'))).toHaveLength(1)
  expect((await summarize(server)).status).toBe(200)
})

test('a client that goes while its document is worked on leaves nothing behind', async () => {
  const server = await start()
  await isReady(server)
  const { socket } = await open(server)
  const long = draft.repeat(100)
  socket.write(`${head}Content-Length: ${Buffer.byteLength(long)}\r\n\r\n`)
  socket.write(long)
  await vi.waitFor(async () => expect(await gauge(server, 'aiqyn_workers_busy')).toBe(1), {
    timeout: 20_000,
    interval: 10,
  })
  socket.destroy()
  await vi.waitFor(async () => expect(await gauge(server, 'aiqyn_workers_busy')).toBe(0), {
    timeout: 20_000,
  })
  expect(await gauge(server, 'aiqyn_held_bytes')).toBe(0)
  expect(lines.filter((line) => line.includes('"client-gone"'))).toHaveLength(1)
  expect((await summarize(server)).status).toBe(200)
})

test('a client that does not take its answer is given up', async () => {
  const server = await start({ sendTimeoutMs: 8000 })
  await isReady(server)
  // Kept first, so that the answers are there at once.
  const { length } = await (await summarize(server)).text()
  const { socket } = await open(server)
  socket.pause()
  const body = Buffer.from(draft)
  const calls = 100
  for (let count = 0; count < calls; count += 1) {
    socket.write('POST /v1/summaries HTTP/1.1\r\nHost: x\r\nContent-Type: text/markdown\r\n')
    socket.write(`Content-Length: ${body.length}\r\n\r\n`)
    socket.write(body)
  }
  let taken = 0
  // What it does not take is held, and what is held has a bound.
  await vi.waitFor(
    async () => expect(await gauge(server, 'aiqyn_held_bytes')).toBeGreaterThan(length),
    {
      timeout: 8000,
    },
  )
  await vi.waitFor(() => expect(lines.join('')).toContain('stood still'), { timeout: 20_000 })
  socket.on('data', (part) => {
    taken += part.length
  })
  socket.resume()
  await once(socket, 'close')
  expect(taken).toBeLessThan(length * calls)
})

test('a document that takes too long is given up, and the service goes on', async () => {
  const server = await start({ timeoutMs: 10 })
  await isReady(server)
  const answer = await summarize(server, draft.repeat(50))
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ type: 'urn:aiqyn:problem:timeout' })
  await vi.waitFor(async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    expect(metrics).toContain('aiqyn_workers_lost_total{reason="timeout"} 1')
  }, 20_000)
  await isReady(server)
})

test('bodies that would fill the memory are told to come again', async () => {
  const server = await start({ maxHeldBytes: 600_000 })
  const { socket } = await open(server)
  socket.write(`${head}Content-Length: 1000000\r\n\r\n${'x'.repeat(590_000)}`)
  await vi.waitFor(async () => expect(await gauge(server, 'aiqyn_held_bytes')).toBe(590_000), {
    timeout: 20_000,
  })
  const refused = await summarize(server)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await refused.json()).toMatchObject({ type: 'urn:aiqyn:problem:busy' })
  socket.destroy()
  await vi.waitFor(async () => expect(await gauge(server, 'aiqyn_held_bytes')).toBe(0), {
    timeout: 20_000,
  })
  expect((await summarize(server)).status).toBe(200)
})

test('stopping says so first, then finishes what began, and takes no more', async () => {
  const server = await start({ drainMs: 300 })
  await isReady(server)
  const under = summarize(server)
  const closed = server.close()
  const ready = await fetch(`${server.url}/readyz`)
  expect([ready.status, (await under).status]).toEqual([503, 200])
  await closed
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
})

test('stopping does not wait for ever for a client that does not go on', async () => {
  const server = await start({ shutdownMs: 200 })
  const { socket, answer } = await open(server)
  socket.write(`${head}Content-Length: 1000\r\n\r\nx`)
  await vi.waitFor(async () => expect(await gauge(server, 'aiqyn_held_bytes')).toBe(1), {
    timeout: 20_000,
  })
  await server.close()
  await answer
  expect(lines.join('')).toContain('stopped before all was done')
})

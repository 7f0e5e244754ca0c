import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type RunningServer, startServer } from '@aiqyn/server'
import { afterEach, describe, expect, test } from 'vitest'
import {
  hasRedis,
  startRedis,
  type TestRedis,
} from '../packages/server/test-support/redis-server.ts'

// Real processes: the command as it was built, a Redis of its own, and signals.

const cli = fileURLToPath(new URL('../packages/cli/bin/aiqyn.js', import.meta.url))
const draft = readFileSync(new URL('../examples/drafts/ru/law.md', import.meta.url), 'utf8')
const webhookSecret = Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')

interface Line {
  readonly index: number
  readonly record?: { readonly source: { readonly length: number } }
  readonly problem?: { readonly detail: string }
}

interface Status {
  readonly status: string
  readonly documents: number
  readonly done: number
  readonly failed: number
}

/** Documents that differ, so that no answer of one serves another. */
function documents(count: number): ReadonlyArray<string> {
  return Array.from({ length: count }, (_, index) => `${draft}\n\n${'Примечание. '.repeat(index)}`)
}

describe.skipIf(!hasRedis)('faults of what is around a job', { timeout: 120_000 }, () => {
  const ends: Array<() => unknown> = []
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })

  async function redisServer(): Promise<TestRedis> {
    const redis = await startRedis({ isKept: true })
    ends.push(() => redis.end())
    return redis
  }

  async function service(redisUrl: string, more: object = {}): Promise<RunningServer> {
    const server = await startServer({ port: 0, workers: 0, redisUrl, logLevel: 'silent', ...more })
    ends.push(() => server.close())
    await expect.poll(async () => (await take(server, ['']))?.status).not.toBe(503)
    return server
  }

  function worker(redisUrl: string, env: Readonly<Record<string, string>> = {}): ChildProcess {
    const child = spawn(process.execPath, [cli, 'worker', '--workers', '1'], {
      env: { ...process.env, REDIS_URL: redisUrl, AIQYN_LOG_LEVEL: 'silent', ...env },
      stdio: 'ignore',
    })
    ends.push(() => child.kill('SIGKILL'))
    return child
  }

  function take(
    server: RunningServer,
    texts: ReadonlyArray<string>,
    query = '',
  ): Promise<Response> {
    return fetch(`${server.url}/v1/jobs?length=brief${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: texts.map((text) => JSON.stringify({ text })).join('\n'),
    })
  }

  async function accepted(
    server: RunningServer,
    texts: ReadonlyArray<string>,
    query = '',
  ): Promise<string> {
    const response = await take(server, texts, query)
    expect(response.status).toBe(202)
    return `${server.url}${response.headers.get('location')}`
  }

  async function statusOf(job: string): Promise<Status> {
    return (await (await fetch(job)).json()) as Status
  }

  /** Wait until a job has begun. */
  async function begun(job: string): Promise<void> {
    await expect
      .poll(async () => (await statusOf(job)).done, { timeout: 60_000, interval: 20 })
      .toBeGreaterThan(0)
  }

  async function expectWhole(job: string, texts: ReadonlyArray<string>): Promise<void> {
    const text = await (await fetch(`${job}/results`)).text()
    const lines: ReadonlyArray<Line> = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.flatMap(({ problem }) => problem?.detail ?? [])).toEqual([])
    expect(lines.map(({ index, record }) => [index, record?.source.length])).toEqual(
      texts.map((source, index) => [index, source.length]),
    )
    expect(await statusOf(job)).toMatchObject({
      status: 'done',
      documents: texts.length,
      done: texts.length,
      failed: 0,
    })
  }

  function exitOf(child: ChildProcess): Promise<number | string | null> {
    return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)))
  }

  test('a worker that is killed in the middle loses nothing: another takes its document, and each result counts once', async () => {
    const redis = await redisServer()
    const server = await service(redis.url)
    const texts = documents(12)
    const job = await accepted(server, texts)
    const env = { AIQYN_JOBS_LOCK_MS: '1000' }
    const first = worker(redis.url, env)
    await begun(job)
    const gone = exitOf(first)
    first.kill('SIGKILL')
    expect(await gone).toBe('SIGKILL')
    expect((await statusOf(job)).status).toBe('running')
    worker(redis.url, env)
    await expectWhole(job, texts)
  })

  test('a worker that is told to stop finishes what it began, and leaves the rest', async () => {
    const redis = await redisServer()
    const server = await service(redis.url)
    const texts = documents(12)
    const job = await accepted(server, texts)
    // What it left half done would be locked for an hour.
    const env = { AIQYN_JOBS_LOCK_MS: '3600000' }
    const first = worker(redis.url, env)
    await begun(job)
    const gone = exitOf(first)
    first.kill('SIGTERM')
    expect(await gone).toBe(0)
    expect((await statusOf(job)).status).toBe('running')
    worker(redis.url, env)
    await expectWhole(job, texts)
  })

  test('a Redis that is stopped and started again has every job that was accepted', async () => {
    const redis = await redisServer()
    const server = await service(redis.url)
    const texts = documents(12)
    const job = await accepted(server, texts)
    worker(redis.url, { AIQYN_JOBS_LOCK_MS: '1000' })
    await begun(job)
    await redis.stop()
    const refused = await take(server, texts)
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await fetch(job)).status).toBe(503)
    const alone = await fetch(`${server.url}/v1/readability`, { method: 'POST', body: draft })
    expect(alone.status, 'one document needs no Redis').toBe(200)
    await redis.start()
    await expect.poll(async () => (await fetch(job)).status, { timeout: 20_000 }).toBe(200)
    await expectWhole(job, texts)
  })

  test('a service whose Redis is away says so, and takes documents all the same', async () => {
    const redis = await redisServer()
    const server = await service(redis.url)
    const texts = documents(2)
    const job = await accepted(server, texts)
    const told = async (): Promise<[unknown, number, string]> => {
      const [state, jobs, metrics] = await Promise.all(
        ['readyz', 'readyz?for=jobs', 'metrics'].map((path) => fetch(`${server.url}/${path}`)),
      )
      return [await state?.json(), jobs?.status ?? 0, (await metrics?.text()) ?? '']
    }
    const [state, jobs, metrics] = await told()
    expect([state, jobs]).toEqual([{ status: 'ok', documents: 'ok', jobs: 'ok' }, 200])
    expect(metrics).toContain('aiqyn_redis_up 1')
    // The one with which the service was found to take jobs, and these.
    expect(metrics).toContain('aiqyn_job_documents{state="waiting"} 3')

    await redis.stop()
    await expect
      .poll(async () => (await told()).slice(0, 2))
      .toEqual([{ status: 'degraded', documents: 'ok', jobs: 'unavailable' }, 503])
    const [, , away] = await told()
    expect(away).toContain('aiqyn_redis_up 0')
    expect(away).not.toContain('aiqyn_job_documents{')
    const alone = await fetch(`${server.url}/v1/readability`, { method: 'POST', body: draft })
    expect(alone.status).toBe(200)

    await redis.start()
    await expect.poll(async () => (await told())[1], { timeout: 10_000 }).toBe(200)
    worker(redis.url)
    await expectWhole(job, texts)
    const [, , done] = await told()
    expect(done).toContain('aiqyn_job_documents_total{result="done"} 2')
    expect(done).toContain('aiqyn_job_documents_total{result="failed"} 1')
  })

  test('a Redis that hangs is answered for, and goes on where it was', async () => {
    const redis = await redisServer()
    const server = await service(redis.url)
    const texts = documents(2)
    const job = await accepted(server, texts)
    process.kill(redis.pid(), 'SIGSTOP')
    expect((await fetch(job)).status).toBe(503)
    expect((await take(server, texts)).status).toBe(503)
    process.kill(redis.pid(), 'SIGCONT')
    worker(redis.url)
    await expect.poll(async () => (await fetch(job)).status, { timeout: 20_000 }).toBe(200)
    await expectWhole(job, texts)
  })

  test('a service that is told to stop lets those go who wait for results', async () => {
    const redis = await redisServer()
    const server = await service(redis.url)
    const job = await accepted(server, documents(1))
    const reading = fetch(`${job}/results`).then((response) => response.text())
    await sleep(200)
    await server.close()
    expect(await reading).toBe('')
  })

  test('a receiver that the operator allows is told by a worker, signed, and again when it fails', async () => {
    const bodies: Array<{ readonly body: string; readonly headers: NodeJS.Dict<unknown> }> = []
    const receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        bodies.push({ body, headers: request.headers })
        response.writeHead(bodies.length === 1 ? 500 : 200).end()
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    ends.push(() => receiver.close())
    const host = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
    const redis = await redisServer()
    const server = await service(redis.url, { webhookHosts: [host], webhookSecret })
    const job = await accepted(
      server,
      documents(2),
      `&webhook=${encodeURIComponent(`${host}/hook`)}`,
    )
    worker(redis.url, { AIQYN_WEBHOOK_HOSTS: host, AIQYN_WEBHOOK_SECRET: webhookSecret })
    await expect.poll(() => bodies.length, { timeout: 60_000 }).toBe(2)
    for (const { body, headers } of bodies) {
      expect(JSON.parse(body)).toMatchObject({ type: 'job.done', data: { documents: 2, done: 2 } })
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
      const key = Buffer.from(webhookSecret, 'base64')
      const signature = createHmac('sha256', key).update(signed).digest('base64')
      expect(headers['webhook-signature']).toBe(`v1,${signature}`)
      expect(body).toContain(new URL(job).pathname)
    }
  })
})

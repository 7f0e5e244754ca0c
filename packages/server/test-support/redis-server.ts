import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'

/** Whether there is a `redis-server` to test with. Its absence is told, loudly, where this is read. */
export const hasRedis: boolean = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis)
  process.stderr.write(
    'SKIPPED: no redis-server (apt-get install redis-server); jobs are not tested with Redis\n',
  )

/** A Redis of a test's own. */
export interface TestRedis {
  readonly url: string
  readonly pid: () => number
  /** Stop it in order: what is on disk is whole. */
  readonly stop: () => Promise<void>
  /** Start it again, on the same port and with what it kept. */
  readonly start: () => Promise<void>
  /** Stop it and remove what it kept. */
  readonly end: () => Promise<void>
}

/**
 * Start a `redis-server` on a free port, in a folder of its own.
 *
 * @param isKept Whether it keeps what it holds through a restart.
 */
export async function startRedis({ isKept = false } = {}): Promise<TestRedis> {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'aiqyn-redis-'))
  let child: ChildProcess | undefined

  const start = async (): Promise<void> => {
    child = spawn(
      'redis-server',
      [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
        ...['--appendonly', isKept ? 'yes' : 'no', '--appendfsync', 'always'],
      ],
      { stdio: 'ignore' },
    )
    await answers(url)
  }
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child?.kill('SIGTERM')
    await ended
  }
  await start()
  return {
    url,
    start,
    stop,
    pid: () => child?.pid ?? 0,
    end: async () => {
      child?.kill('SIGCONT')
      if (child?.exitCode === null) await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null })
  redis.on('error', () => undefined)
  while ((await redis.ping().catch(() => 'no')) !== 'PONG') await sleep(20)
  redis.disconnect()
}

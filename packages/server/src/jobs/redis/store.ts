import type { Redis } from 'ioredis'
import type { ItemResult } from '../do-item.ts'
import type { JobItem, JobOrder, JobStatus } from '../job.ts'
import { statusOf } from '../job.ts'
import { packItem, packText, unpackItem, unpackText } from '../pack.ts'

/** Documents and results of jobs in Redis. Every key expires, but for two numbers: how many documents were done, and failed. */
export interface JobStore {
  /** Keep the documents of a job; again where it was kept in part. */
  readonly keep: (id: string, order: JobOrder) => Promise<void>
  /** Say that all of a job is kept and queued. */
  readonly accept: (id: string) => Promise<void>
  readonly isAccepted: (id: string) => Promise<boolean>
  readonly status: (id: string) => Promise<JobStatus | undefined>
  /** A document that is not done; `undefined` once it is, or when the job is forgotten. */
  readonly item: (id: string, index: number) => Promise<JobItem | undefined>
  /** Results from an index on, at most `count`, up to the first that is not there. */
  readonly lines: (id: string, from: number, count: number) => Promise<ReadonlyArray<string>>
  /** Keep a result, unless there is one; the document is forgotten with it. */
  readonly finish: (id: string, index: number, result: ItemResult) => Promise<void>
  /** Address to tell of a job, when all its documents are done. */
  readonly webhookIfDone: (id: string) => Promise<string | undefined>
  readonly forget: (id: string) => Promise<boolean>
  /** Documents done and failed since Redis began. */
  readonly totals: () => Promise<Pick<JobStatus, 'done' | 'failed'>>
  /** Take an id for an idempotency key: the one given, or the one that the key has, with the fingerprint of its order. */
  readonly reserve: (key: string, id: string, fingerprint: string) => Promise<Reservation>
}

/** What an idempotency key stands for. */
export interface Reservation {
  readonly id: string
  readonly fingerprint: string
}

/** Documents that are sent to Redis in one go, and results read. */
const batch = 50

/**
 * Keep a result once: a document may be done twice when its worker was lost, but it counts once. What was forgotten in the
 * meantime stays forgotten.
 */
const finishScript = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HDEL', KEYS[2], ARGV[1])
if redis.call('HSETNX', KEYS[3], ARGV[1], ARGV[2]) == 0 then return 0 end
redis.call('HINCRBY', KEYS[1], ARGV[3], 1)
local counts = redis.call('HMGET', KEYS[1], 'documents', 'done', 'failed', 'retention')
if tonumber(counts[1]) == tonumber(counts[2]) + tonumber(counts[3]) then
  redis.call('HSET', KEYS[1], 'finishedAt', ARGV[4])
  redis.call('PEXPIRE', KEYS[1], counts[4])
  redis.call('PEXPIRE', KEYS[3], counts[4])
else
  redis.call('PEXPIRE', KEYS[3], redis.call('PTTL', KEYS[1]))
end
return 1`

/**
 * The store over a connection.
 *
 * @param prefix In front of every key.
 * @param retention Milliseconds after which documents that nobody worked on, and results, expire; each job keeps to that of the
 * service that took it.
 */
export function createJobStore(redis: Redis, prefix: string, retention: number): JobStore {
  // The braces keep the keys of a job on one node of a cluster.
  const keyOf = (id: string, part: string): string => `${prefix}:{${id}}:${part}`
  const keysOf = (id: string): ReadonlyArray<string> =>
    ['state', 'documents', 'results'].map((part) => keyOf(id, part))

  const totals = `${prefix}:totals`

  async function keep(id: string, { items, webhook }: JobOrder): Promise<void> {
    const [state = '', documents = ''] = keysOf(id)
    for (let at = 0; at < items.length; at += batch) {
      const packed = await Promise.all(items.slice(at, at + batch).map(packItem))
      const fields = packed.flatMap((item, index) => [String(at + index), item])
      await all(
        redis
          .multi()
          .hset(documents, ...fields)
          .pexpire(documents, retention),
      )
    }
    const fields = {
      documents: items.length,
      done: 0,
      failed: 0,
      retention,
      createdAt: new Date().toISOString(),
      ...(webhook !== undefined && { webhook }),
    }
    const transaction = redis.multi()
    for (const [name, value] of Object.entries(fields)) transaction.hsetnx(state, name, value)
    await all(transaction.pexpire(state, retention))
  }

  async function status(id: string): Promise<JobStatus | undefined> {
    const state = await redis.hgetall(keyOf(id, 'state'))
    if (state['documents'] === undefined) return undefined
    const counts = {
      documents: Number(state['documents']),
      done: Number(state['done']),
      failed: Number(state['failed']),
    }
    const { finishedAt } = state
    return {
      id,
      status: statusOf(counts),
      ...counts,
      createdAt: state['createdAt'] ?? '',
      ...(finishedAt !== undefined && { finishedAt }),
    }
  }

  async function lines(id: string, from: number, count: number): Promise<ReadonlyArray<string>> {
    const fields = Array.from({ length: count }, (_, index) => String(from + index))
    const found = await redis.hmgetBuffer(keyOf(id, 'results'), ...fields)
    const end = found.indexOf(null)
    const there = found.slice(0, end < 0 ? undefined : end)
    return Promise.all(there.map((line) => unpackText(line ?? Buffer.alloc(0))))
  }

  async function finish(id: string, index: number, { line, isFailed }: ItemResult): Promise<void> {
    const outcome = isFailed ? 'failed' : 'done'
    const counted = await redis.eval(
      finishScript,
      3,
      ...keysOf(id),
      index,
      await packText(line),
      outcome,
      new Date().toISOString(),
    )
    // For those who watch; on another node of a cluster than the job.
    if (counted === 1) await redis.hincrby(totals, outcome, 1)
  }

  return {
    keep,
    status,
    lines,
    finish,
    accept: async (id) => {
      await redis.hset(keyOf(id, 'state'), 'accepted', 1)
    },
    isAccepted: async (id) => (await redis.hexists(keyOf(id, 'state'), 'accepted')) === 1,
    item: async (id, index) => {
      const packed = await redis.hgetBuffer(keyOf(id, 'documents'), String(index))
      return packed ? unpackItem(packed) : undefined
    },
    webhookIfDone: async (id) => {
      const [webhook, finishedAt] = await redis.hmget(keyOf(id, 'state'), 'webhook', 'finishedAt')
      return finishedAt ? (webhook ?? undefined) : undefined
    },
    forget: async (id) => (await redis.unlink(...keysOf(id))) > 0,
    totals: async () => {
      const [done, failed] = await redis.hmget(totals, 'done', 'failed')
      return { done: Number(done ?? 0), failed: Number(failed ?? 0) }
    },
    reserve: async (key, id, fingerprint) => {
      const name = `${prefix}:key:${key}`
      const known = await redis.set(name, `${id} ${fingerprint}`, 'PX', retention, 'NX', 'GET')
      const [knownId = id, knownFingerprint = fingerprint] = known?.split(' ') ?? []
      return { id: knownId, fingerprint: knownFingerprint }
    },
  }
}

/** Run a transaction; a fault of any of its commands is thrown. */
async function all(transaction: ReturnType<Redis['multi']>): Promise<void> {
  for (const [error] of (await transaction.exec()) ?? []) if (error) throw error
}

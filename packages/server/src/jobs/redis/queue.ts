import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { Problem } from '../../errors.ts'
import {
  defaultJobLimits,
  type JobLimits,
  type JobOrder,
  type JobQueue,
  type JobStatus,
} from '../job.ts'
import { type DocumentTicket, defaultPrefix, documentQueue, type QueueNames } from './names.ts'
import { createJobStore } from './store.ts'

/** How the queue in Redis works. */
export interface RedisQueueOptions extends Partial<JobLimits>, QueueNames {
  /** See `connectForRequests`; whoever gives it closes it. */
  readonly redis: Redis
}

/** Tickets that are queued in one go, and results read. */
const ticketBatch = 500
const resultBatch = 16
/** How long Redis may take to say that it is there, in milliseconds. */
const patience = 1000
/** How often to look for results that are waited for: from, to, in milliseconds. */
const pauses = [100, 1000] as const

/** A queue in Redis, for any number of services and workers. The service itself does no document of it. */
export function createRedisQueue({
  redis,
  prefix = defaultPrefix,
  maxWaiting = defaultJobLimits.maxWaiting,
  retention = defaultJobLimits.retention,
}: RedisQueueOptions): JobQueue {
  const store = createJobStore(redis, prefix, retention)
  let isClosed = false
  let opened: Promise<Queue<DocumentTicket>> | undefined

  /** BullMQ's queue. One that was made while Redis was away would never work: it is made when first needed. */
  function open(): Promise<Queue<DocumentTicket>> {
    opened ??= openQueue().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }

  async function openQueue(): Promise<Queue<DocumentTicket>> {
    const queue = new Queue<DocumentTicket>(documentQueue, {
      connection: redis,
      prefix: `${prefix}:queue`,
      // A request does not wait for Redis to come back.
      skipWaitingForReady: true,
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    })
    queue.on('error', () => undefined)
    await queue.waitUntilReady()
    return queue
  }

  async function add(order: JobOrder): Promise<JobStatus> {
    const id = await reserve(order)
    if (!(await store.isAccepted(id))) {
      const queue = await open()
      const waiting = await queue.getWaitingCount()
      if (waiting + order.items.length > maxWaiting)
        throw new Problem('busy', 'There is no room for more jobs now. Send it again later.', 30)
      await store.keep(id, order)
      for (let at = 0; at < order.items.length; at += ticketBatch) {
        const length = Math.min(ticketBatch, order.items.length - at)
        await queue.addBulk(
          Array.from({ length }, (_, offset) => ({
            name: 'document',
            data: { job: id, index: at + offset },
            opts: { jobId: `${id}-${at + offset}` },
          })),
        )
      }
      await store.accept(id)
    }
    const status = await store.status(id)
    if (status) return status
    throw new Problem('jobs-unavailable', 'The job was forgotten at once. Send it again.')
  }

  /** The id of an order: a new one, or the one that its key has. */
  async function reserve({ idempotency }: JobOrder): Promise<string> {
    const id = randomBytes(16).toString('base64url')
    if (!idempotency) return id
    const { key, fingerprint } = idempotency
    const known = await store.reserve(key, id, fingerprint)
    if (known.fingerprint === fingerprint) return known.id
    throw new Problem(
      'idempotency-conflict',
      'This Idempotency-Key was used for another job. Choose a new one for each job.',
    )
  }

  async function* results(id: string, from: number, signal?: AbortSignal): AsyncIterable<string> {
    let pause: number = pauses[0]
    for (let at = from; !(signal?.aborted || isClosed); ) {
      const status = await store.status(id)
      if (!status || at >= status.documents) return
      const lines = await store.lines(id, at, resultBatch)
      for (const line of lines) yield line
      at += lines.length
      if (at >= status.documents) return
      if (lines.length === resultBatch) continue
      pause = lines.length > 0 ? pauses[0] : Math.min(pause * 1.5, pauses[1])
      await sleep(pause)
    }
  }

  /** A connection may stand though nobody answers. */
  async function answers(): Promise<boolean> {
    if (redis.status !== 'ready') return false
    const late = new AbortController()
    const answer = await Promise.race([
      redis.ping().catch(() => 'gone'),
      sleep(patience, 'late', { signal: late.signal }).catch(() => 'late'),
    ])
    late.abort()
    return answer === 'PONG'
  }

  return {
    add: (order) => orUnavailable(() => add(order)),
    status: (id) => orUnavailable(() => store.status(id)),
    results,
    remove: (id) => orUnavailable(() => store.forget(id)),
    isReady: async () => !isClosed && (await answers()),
    counts: async () => {
      const [{ waiting = 0, prioritized = 0, delayed = 0, active = 0 }, totals] = await Promise.all(
        [
          (await open()).getJobCounts('waiting', 'prioritized', 'delayed', 'active'),
          store.totals(),
        ],
      )
      return { waiting: waiting + prioritized + delayed, active, ...totals }
    },
    // What is being taken in is finished; readers do not wait for results any longer.
    close: async () => {
      isClosed = true
    },
    end: async () => {
      isClosed = true
      await (await opened)?.close()
    },
  }
}

/** Do what needs Redis; what goes wrong with it is a problem to answer with. */
async function orUnavailable<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem(
      'jobs-unavailable',
      'Jobs cannot be reached now. Send the request again later.',
      5,
    )
  }
}

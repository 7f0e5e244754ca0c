import { randomBytes } from 'node:crypto'
import { Problem } from '../errors.ts'
import type { Runner } from '../work/runner.ts'
import { doItem, type ItemResult } from './do-item.ts'
import {
  defaultJobLimits,
  type JobItem,
  type JobLimits,
  type JobOrder,
  type JobQueue,
  type JobStatus,
  statusOf,
} from './job.ts'
import { packText, unpackText } from './pack.ts'

/** How the embedded queue works. */
export interface EmbeddedQueueOptions extends Partial<JobLimits> {
  readonly runner: Runner
  /** Documents at a time, 2 unless given. */
  readonly concurrency?: number | undefined
  /** Told when a job with an address is done. */
  readonly notify?: ((status: JobStatus, webhook: string) => Promise<void>) | undefined
}

interface Job {
  readonly id: string
  /** Emptied as they are done: documents are not kept longer than they are needed. */
  readonly items: Array<JobItem | undefined>
  readonly sizes: ReadonlyArray<number>
  readonly results: Array<Buffer | undefined>
  readonly createdAt: string
  readonly webhook: string | undefined
  readonly idempotency: JobOrder['idempotency']
  readonly stop: AbortController
  next: number
  done: number
  failed: number
  finishedAt: string | undefined
  /** Wakes those who wait for a result. */
  wake: () => void
  changed: Promise<void>
}

/**
 * A queue in this process: nothing else is needed, and nothing is left when the process ends. Jobs take turns, document by
 * document, so that a small one does not wait for a large one.
 */
export function createEmbeddedQueue({
  runner,
  concurrency = 2,
  notify,
  maxWaiting = defaultJobLimits.maxWaiting,
  maxHeldBytes = defaultJobLimits.maxHeldBytes,
  retention = defaultJobLimits.retention,
}: EmbeddedQueueOptions): JobQueue {
  const jobs = new Map<string, Job>()
  const idsByKey = new Map<string, string>()
  const turns: Array<Job> = []
  const underWay = new Set<Promise<void>>()
  let heldBytes = 0
  let waiting = 0
  const totals = { done: 0, failed: 0 }
  let isClosed = false

  async function add(order: JobOrder): Promise<JobStatus> {
    const known = findKnown(order)
    if (known) return toStatus(known)
    const sizes = order.items.map(({ task }) => task.source.length)
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    if (isClosed || waiting + sizes.length > maxWaiting || heldBytes + bytes > maxHeldBytes)
      throw new Problem('busy', 'There is no room for more jobs now. Send it again later.', 30)
    const job: Job = {
      id: randomBytes(16).toString('base64url'),
      items: [...order.items],
      sizes,
      results: sizes.map(() => undefined),
      createdAt: new Date().toISOString(),
      webhook: order.webhook,
      idempotency: order.idempotency,
      stop: new AbortController(),
      next: 0,
      done: 0,
      failed: 0,
      finishedAt: undefined,
      ...signalOfChange(),
    }
    jobs.set(job.id, job)
    if (job.idempotency) idsByKey.set(job.idempotency.key, job.id)
    heldBytes += bytes
    waiting += sizes.length
    turns.push(job)
    fill()
    return toStatus(job)
  }

  function findKnown({ idempotency }: JobOrder): Job | undefined {
    const known = idempotency && jobs.get(idsByKey.get(idempotency.key) ?? '')
    if (known && known.idempotency?.fingerprint !== idempotency?.fingerprint)
      throw new Problem(
        'idempotency-conflict',
        'This Idempotency-Key was used for another job. Choose a new one for each job.',
      )
    return known
  }

  function fill(): void {
    while (!isClosed && underWay.size < concurrency) {
      const job = turns.shift()
      if (!job) return
      const index = job.next++
      if (job.next < job.items.length) turns.push(job)
      const work = doOne(job, index).finally(() => {
        underWay.delete(work)
        fill()
      })
      underWay.add(work)
    }
  }

  async function doOne(job: Job, index: number): Promise<void> {
    const item = job.items[index]
    waiting--
    if (!item) return
    let result: ItemResult
    let packed: Buffer
    try {
      result = await doItem(index, item, runner, job.stop.signal)
      packed = await packText(result.line)
    } catch {
      return // The job was given up, and is forgotten.
    }
    if (jobs.get(job.id) !== job) return
    job.items[index] = undefined
    job.results[index] = packed
    heldBytes += packed.length - (job.sizes[index] ?? 0)
    const outcome = result.isFailed ? 'failed' : 'done'
    job[outcome]++
    totals[outcome]++
    if (job.done + job.failed === job.sizes.length) finish(job)
    const { wake } = job
    Object.assign(job, signalOfChange())
    wake()
  }

  function finish(job: Job): void {
    job.finishedAt = new Date().toISOString()
    // Longer than a timer can be: a timer at once.
    setTimeout(() => forget(job), Math.min(retention, 2 ** 31 - 1)).unref()
    if (job.webhook !== undefined) void notify?.(toStatus(job), job.webhook)
  }

  function forget(job: Job): void {
    if (!jobs.delete(job.id)) return
    if (job.idempotency) idsByKey.delete(job.idempotency.key)
    job.stop.abort()
    job.sizes.forEach((size, index) => {
      heldBytes -= job.results[index]?.length ?? size
    })
    const turn = turns.indexOf(job)
    if (turn >= 0) {
      turns.splice(turn, 1)
      waiting -= job.items.length - job.next
    }
    job.items.length = 0
    job.wake()
  }

  async function* results(id: string, from: number, signal?: AbortSignal): AsyncIterable<string> {
    const job = jobs.get(id)
    if (!job) return
    const gone = aborted(signal)
    for (let index = from; index < job.sizes.length; index++) {
      while (job.results[index] === undefined) {
        if (signal?.aborted || isClosed || jobs.get(id) !== job) return
        await Promise.race([job.changed, gone])
      }
      const packed = job.results[index]
      if (packed) yield await unpackText(packed)
    }
  }

  return {
    add,
    results,
    status: async (id) => {
      const job = jobs.get(id)
      return job && toStatus(job)
    },
    remove: async (id) => {
      const job = jobs.get(id)
      if (job) forget(job)
      return job !== undefined
    },
    isReady: async () => !isClosed && waiting < maxWaiting && heldBytes < maxHeldBytes,
    counts: async () => ({ waiting, active: underWay.size, ...totals }),
    close: async () => {
      isClosed = true
      await Promise.all(underWay)
      for (const job of jobs.values()) job.wake()
    },
    end: async () => {
      isClosed = true
      for (const job of [...jobs.values()]) forget(job)
    },
  }
}

function toStatus(job: Job): JobStatus {
  const counts = { documents: job.sizes.length, done: job.done, failed: job.failed }
  return {
    id: job.id,
    status: statusOf(counts),
    ...counts,
    createdAt: job.createdAt,
    ...(job.finishedAt !== undefined && { finishedAt: job.finishedAt }),
  }
}

function signalOfChange(): Pick<Job, 'wake' | 'changed'> {
  let wake = (): void => undefined
  const changed = new Promise<void>((resolve) => {
    wake = resolve
  })
  return { wake, changed }
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) =>
    signal?.addEventListener('abort', () => resolve(), { once: true }),
  )
}

import { Queue, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { Problem } from '../../errors.ts'
import type { Runner } from '../../work/runner.ts'
import type { Fault } from '../../work/wire.ts'
import { doItem, failedItem } from '../do-item.ts'
import { defaultJobLimits } from '../job.ts'
import { deliverWebhook, type WebhookSettings, webhookRetries } from '../webhook/deliver.ts'
import { connectForWork } from './connect.ts'
import {
  type DocumentTicket,
  defaultPrefix,
  documentQueue,
  type QueueNames,
  type WebhookTicket,
  webhookQueue,
} from './names.ts'
import { createJobStore } from './store.ts'

/** How a worker works. */
export interface WorkerOptions extends QueueNames {
  readonly url: string
  /** Does the documents; whoever gives it closes it, after the worker. */
  readonly runner: Runner
  /** Documents at a time, 2 unless given. */
  readonly concurrency?: number | undefined
  /** Milliseconds after which the document of a worker that was lost is taken again, 30 s unless given. */
  readonly lock?: number | undefined
  /** Milliseconds, see `JobLimits`. */
  readonly retention?: number | undefined
  /** Where webhooks may go; nowhere unless given. */
  readonly webhooks?: WebhookSettings | undefined
  /** First pause between two attempts of a webhook, in milliseconds. */
  readonly webhookPause?: number | undefined
  /** Is told of each document that is done. */
  readonly onDone?: ((entry: DoneEntry) => void) | undefined
}

/** What a log may tell of a document. */
export interface DoneEntry extends DocumentTicket {
  readonly milliseconds: number
  readonly isFailed: boolean
  readonly fault?: Fault | undefined
}

/** A worker that works. */
export interface RunningWorker {
  /** Take no more documents, finish those begun. */
  readonly close: () => Promise<void>
}

/** A document that was begun so often and never finished takes its worker with it each time. */
const mostAttempts = 3
/** Workers lost one after another are no fault of the document: it is told by the attempts. */
const manyStalls = 100

/** Work on the jobs in Redis until closed. While Redis is away it waits. */
export function startWorker({
  url,
  runner,
  concurrency = 2,
  lock = 30_000,
  retention = defaultJobLimits.retention,
  prefix = defaultPrefix,
  webhooks,
  webhookPause = webhookRetries.pause,
  onDone,
}: WorkerOptions): RunningWorker {
  const redis = connectForWork(url)
  const store = createJobStore(redis, prefix, retention)
  const shared = { prefix: `${prefix}:queue`, connection: redis }
  const toTell = new Queue<WebhookTicket>(webhookQueue, shared)

  const documents = new Worker<DocumentTicket>(
    documentQueue,
    async ({ data: { job, index }, attemptsStarted }) => {
      const item = await store.item(job, index)
      if (item) {
        const begun = performance.now()
        const result =
          attemptsStarted > mostAttempts
            ? failedItem(index, item.id, gaveUp())
            : await doItem(index, item, runner)
        await store.finish(job, index, result)
        const milliseconds = Math.round(performance.now() - begun)
        const { isFailed, fault } = result
        onDone?.({ job, index, milliseconds, isFailed, ...(fault && { fault }) })
      }
      // Also where the result was there: its worker may have been lost before it came to this.
      const webhook = await store.webhookIfDone(job)
      if (webhook !== undefined) await tell(toTell, { job, webhook }, retention, webhookPause)
    },
    {
      ...shared,
      concurrency,
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: manyStalls,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    },
  )
  const teller = new Worker<WebhookTicket>(
    webhookQueue,
    async ({ data: { job, webhook } }) => {
      const status = await store.status(job)
      if (status && webhooks) await deliverWebhook(status, webhook, webhooks)
    },
    { ...shared, concurrency: 4, lockDuration: lock, stalledInterval: lock },
  )
  // Each comes back by itself; without a listener a lost connection would end the process.
  const ignore = (): void => undefined
  documents.on('error', ignore)
  teller.on('error', ignore)
  toTell.on('error', ignore)

  return {
    close: async () => {
      await Promise.all([documents.close(), teller.close()])
      await toTell.close()
      await end(redis)
    },
  }
}

/** Queue a webhook; a second time with the same job does nothing. */
async function tell(
  queue: Queue<WebhookTicket>,
  ticket: WebhookTicket,
  retention: number,
  pause: number,
): Promise<void> {
  const age = Math.ceil(retention / 1000)
  await queue.add('webhook', ticket, {
    jobId: ticket.job,
    attempts: webhookRetries.attempts,
    backoff: { type: 'exponential', delay: pause },
    removeOnComplete: { age },
    removeOnFail: { age },
  })
}

function gaveUp(): Problem {
  return new Problem(
    'internal',
    `The work on this document ended its worker ${mostAttempts} times. Send it alone, and report it.`,
  )
}

async function end(redis: Redis): Promise<void> {
  await redis.quit().catch(() => redis.disconnect())
}

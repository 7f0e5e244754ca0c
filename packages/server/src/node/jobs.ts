import type { Redis } from 'ioredis'
import type { Config } from '../config/settings.ts'
import { createEmbeddedQueue } from '../jobs/embedded-queue.ts'
import type { JobQueue } from '../jobs/job.ts'
import { createRedisQueue } from '../jobs/redis/queue.ts'
import { allowHosts } from '../jobs/webhook/allowed-hosts.ts'
import type { WebhookSettings } from '../jobs/webhook/deliver.ts'
import { type Notifier, notifyInProcess } from '../jobs/webhook/notify-in-process.ts'
import type { JobRouteOptions } from '../routes/jobs.ts'
import type { Runner } from '../work/runner.ts'
import { workerCount } from './worker-count.ts'

/** What the service needs for jobs: in Redis where there is one, else in this process. */
export function createJobs(
  config: Config,
  runner: Runner,
  redis: Redis | undefined,
  onGivenUp?: (job: string) => void,
): JobRouteOptions & { readonly queue: JobQueue } {
  const { maxBytes, jobsMaxBytes, jobsMaxDocuments, jobsRetentionMs: retention } = config
  const webhooks = webhookSettings(config)
  const queue = redis
    ? createRedisQueue({ redis, prefix: config.redisPrefix, retention })
    : embeddedQueue(config, runner, webhooks && notifyInProcess(webhooks, { onGivenUp }))
  return {
    queue,
    maxBytes,
    maxJobBytes: jobsMaxBytes,
    maxDocuments: jobsMaxDocuments,
    maxInflated: jobsMaxBytes * 4,
    webhookHosts: webhooks?.hosts,
  }
}

/** A queue in this process, which is closed when its webhooks are told too. */
function embeddedQueue(config: Config, runner: Runner, notifier: Notifier | undefined): JobQueue {
  const queue = createEmbeddedQueue({
    runner,
    concurrency: Math.max(1, workerCount(config)),
    retention: config.jobsRetentionMs,
    maxHeldBytes: config.jobsHeldBytes,
    notify: notifier?.notify,
  })
  return {
    ...queue,
    close: async () => {
      await queue.close()
      await notifier?.close()
    },
  }
}

/** Where webhooks may go as an operator chose; `undefined` for nowhere. */
export function webhookSettings({
  webhookHosts,
  webhookSecret,
}: Config): WebhookSettings | undefined {
  if (webhookHosts.length === 0 || webhookSecret === undefined) return undefined
  return { hosts: allowHosts(webhookHosts), secret: webhookSecret }
}

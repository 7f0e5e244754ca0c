import { cachingRunner } from '../cache/caching-runner.ts'
import { redisCache } from '../cache/redis-cache.ts'
import { usualConfig } from '../config/read-config.ts'
import type { Config } from '../config/settings.ts'
import { connectForRequests } from '../jobs/redis/connect.ts'
import { type RunningWorker, startWorker as startRedisWorker } from '../jobs/redis/worker.ts'
import { type ServiceLog, serviceLog } from '../observe/logger.ts'
import { poolRunner } from '../work/pool-runner.ts'
import { inlineRunner } from '../work/runner.ts'
import { webhookSettings } from './jobs.ts'
import { workerCount } from './worker-count.ts'

/** What is chosen of the settings; the usual holds for the others. The environment is not read. */
export interface JobWorkerOptions extends Partial<Config> {
  readonly redisUrl: string
  /** Where to log; standard error unless given. */
  readonly log?: ServiceLog | undefined
}

/** Work on the jobs in Redis until closed, as `aiqyn worker` does. It listens on no port. */
export function startWorker({ log: given, ...chosen }: JobWorkerOptions): RunningWorker {
  const config: Config = { ...usualConfig, ...chosen }
  const log = given ?? serviceLog(config.logLevel)
  const { maxInflated, maxPages, maxCharacters, maxUnits, timeoutMs, redisPrefix } = config
  const workers = workerCount(config)
  const pool =
    workers === 0
      ? undefined
      : poolRunner({
          workers,
          queue: workers,
          timeoutMs,
          memoryMb: config.workerMemoryMb,
          limits: { maxInflated, maxPages, maxCharacters, maxUnits },
          onLost: (reason) => log.event.warn({ reason }, 'process replaced'),
        })
  const redis = connectForRequests(chosen.redisUrl)
  const cache = redisCache({ redis, prefix: redisPrefix, timeToLive: config.cacheTtlMs })
  const worker = startRedisWorker({
    url: chosen.redisUrl,
    runner: cachingRunner(pool ?? inlineRunner, cache),
    concurrency: Math.max(1, workers),
    lock: config.jobsLockMs,
    retention: config.jobsRetentionMs,
    prefix: redisPrefix,
    webhooks: webhookSettings(config),
    onDone: (entry) =>
      entry.fault
        ? log.event.error(entry, 'document failed')
        : log.event.info(entry, 'document done'),
  })
  log.event.info({ workers }, 'working')
  return {
    close: async () => {
      log.event.info('stopping')
      await worker.close()
      await pool?.close()
      redis.disconnect()
      log.flush()
    },
  }
}

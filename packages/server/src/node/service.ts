import type { OpenAPIHono } from '@hono/zod-openapi'
import { createApp } from '../app.ts'
import { cachingRunner } from '../cache/caching-runner.ts'
import { createCache } from '../cache/create-cache.ts'
import type { Config } from '../config/settings.ts'
import { heldBytes } from '../guard/held-bytes.ts'
import { connectForRequests } from '../jobs/redis/connect.ts'
import { type ServiceLog, serviceLog } from '../observe/logger.ts'
import { createMetrics } from '../observe/metrics.ts'
import type { Tracing } from '../observe/tracing.ts'
import { type PoolRunner, poolRunner } from '../work/pool-runner.ts'
import { inlineRunner } from '../work/runner.ts'
import { watchedRunner } from '../work/watched-runner.ts'
import { clientAddress } from './client-address.ts'
import { createJobs } from './jobs.ts'
import { onSent } from './on-sent.ts'
import { addPages } from './pages.ts'
import { workerCount } from './worker-count.ts'

/** All that stands behind the port. */
export interface Service {
  readonly app: OpenAPIHono
  readonly log: ServiceLog
  /** From now on `/readyz` says no. */
  readonly drain: () => void
  /** From now on batches end with the line that they are at. */
  readonly cutShort: () => void
  /** Finish what is under way, and take no more. */
  readonly close: () => Promise<void>
  /** End at once. */
  readonly end: () => Promise<void>
}

/** Put a service together as an operator chose. */
export function createService(
  config: Config,
  log: ServiceLog = serviceLog(config.logLevel),
  tracing?: Tracing,
): Service {
  let isDraining = false
  const { maxInflated, maxPages, maxCharacters, maxUnits, timeoutMs, queue } = config
  const pool: PoolRunner | undefined =
    config.workers === 0
      ? undefined
      : poolRunner({
          workers: workerCount(config),
          queue,
          timeoutMs,
          memoryMb: config.workerMemoryMb,
          limits: { maxInflated, maxPages, maxCharacters, maxUnits },
          onLost: (reason) => {
            metrics.lostWorker(reason)
            log.event.warn({ reason }, 'process replaced')
          },
        })
  const held = heldBytes(config.maxHeldBytes, onSent)
  const redis = config.redisUrl === undefined ? undefined : connectForRequests(config.redisUrl)
  const cache = createCache(config, redis)
  const metrics = createMetrics({
    pool: pool?.state,
    heldBytes: held.total,
    cacheBytes: cache.bytes,
    jobs: () => jobs.queue.counts(),
    redis: redis && (() => redis.status === 'ready'),
  })
  const worker = watchedRunner(pool ?? inlineRunner, (fault) =>
    log.event.error({ fault }, 'work failed'),
  )
  const runner = cachingRunner(worker, cache, metrics.lookup)
  const jobs = createJobs(config, runner, redis, (job) =>
    log.event.warn({ job }, 'webhook given up'),
  )
  const stopping = new AbortController()
  const app = createApp({
    ...config,
    runner,
    // What is packed is a tenth of what it was.
    packedBytes: config.cacheBytes / 4,
    stopping: stopping.signal,
    jobs,
    heldBytes: held,
    addPages: (app) => {
      if (config.pages !== undefined) addPages(app, config.pages)
    },
    clientOf: clientAddress(config.trustedProxies),
    isReady: () => !isDraining && runner.isReady(),
    onRequest: (entry) => {
      metrics.request(entry)
      log.request(entry)
      tracing?.request(entry)
    },
    metrics,
  })
  const end = async (): Promise<void> => {
    await jobs.queue.end()
    await pool?.end()
    await cache.close()
    redis?.disconnect()
    metrics.close()
    await tracing?.close()
    log.flush()
  }
  return {
    app,
    log,
    drain: () => {
      isDraining = true
      void jobs.queue.close()
    },
    cutShort: () => stopping.abort(),
    close: async () => {
      await jobs.queue.close()
      await pool?.close()
      await end()
    },
    end,
  }
}

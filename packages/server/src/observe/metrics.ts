import { setTimeout as sleep } from 'node:timers/promises'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { JobCounts } from '../jobs/job.ts'
import type { PoolState } from '../work/pool-runner.ts'
import type { Lookup } from '../work/task.ts'
import type { RequestEntry } from './observe.ts'

/** What Prometheus is told. */
export interface Metrics {
  readonly contentType: string
  readonly render: () => Promise<string>
  readonly request: (entry: RequestEntry) => void
  /** Count what the cache did for a document. */
  readonly lookup: (result: Lookup) => void
  /** Count a process that was ended before its time. */
  readonly lostWorker: (reason: string) => void
  readonly close: () => void
}

/** What is measured at the moment somebody asks. */
export interface Gauges {
  readonly pool?: (() => PoolState) | undefined
  readonly heldBytes?: (() => number) | undefined
  readonly cacheBytes?: (() => number) | undefined
  /** Fails where nobody can tell. */
  readonly jobs?: (() => Promise<JobCounts>) | undefined
  /** Whether Redis is reached, where there is one. */
  readonly redis?: (() => boolean) | undefined
}

/** How long a scrape waits for the counts of jobs, in milliseconds. */
const patience = 1000

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]
const bytes = [1e3, 1e4, 1e5, 1e6, 4e6, 16e6]

/** Measure a service. Each service has a registry of its own. */
export function createMetrics({ pool, heldBytes, cacheBytes, jobs, redis }: Gauges): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const registers = [register]
  const duration = new Histogram({
    name: 'aiqyn_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  })
  const taken = new Histogram({
    name: 'aiqyn_request_bytes',
    help: 'Bytes of bodies of requests.',
    labelNames: ['route'],
    buckets: bytes,
    registers,
  })
  const given = new Histogram({
    name: 'aiqyn_response_bytes',
    help: 'Bytes of answers before compression.',
    labelNames: ['route'],
    buckets: bytes,
    registers,
  })
  const lookups = new Counter({
    name: 'aiqyn_cache_lookups_total',
    help: 'Answers that were kept (hit), came with an equal request (collapsed), or had to be made (miss).',
    labelNames: ['result'],
    registers,
  })
  const problems = new Counter({
    name: 'aiqyn_problems_total',
    help: 'Errors that were answered with, by code.',
    labelNames: ['code'],
    registers,
  })
  const lost = new Counter({
    name: 'aiqyn_workers_lost_total',
    help: 'Processes that were ended before their time and replaced.',
    labelNames: ['reason'],
    registers,
  })
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  }
  if (pool) {
    gauge('aiqyn_workers', 'Processes that can work.', () => pool().workers)
    gauge('aiqyn_workers_busy', 'Processes that work.', () => pool().busy)
    gauge('aiqyn_queue_length', 'Documents that wait for a process.', () => pool().waiting)
  }
  if (heldBytes) gauge('aiqyn_held_bytes', 'Bytes of bodies and answers that are held.', heldBytes)
  if (cacheBytes) gauge('aiqyn_cache_bytes', 'Memory that kept answers take, in bytes.', cacheBytes)
  if (redis) gauge('aiqyn_redis_up', 'Whether Redis is reached: 1 or 0.', () => Number(redis()))
  const jobDocuments = new Gauge({
    name: 'aiqyn_job_documents',
    help: 'Documents of jobs that wait (waiting) or are worked on (active); with Redis those of all services.',
    labelNames: ['state'],
    registers,
  })
  const jobResults = new Counter({
    name: 'aiqyn_job_documents_total',
    help: 'Documents of jobs that a record was made of (done), or none could be (failed); with Redis those of all workers.',
    labelNames: ['result'],
    registers,
  })
  const countJobs = async (): Promise<void> => {
    const counts = jobs && (await inTime(jobs()))
    jobDocuments.reset()
    jobResults.reset()
    // Where nobody can tell, nothing is told: a nought would be wrong.
    if (!counts) return
    jobDocuments.set({ state: 'waiting' }, counts.waiting)
    jobDocuments.set({ state: 'active' }, counts.active)
    jobResults.inc({ result: 'done' }, counts.done)
    jobResults.inc({ result: 'failed' }, counts.failed)
  }
  return {
    contentType: register.contentType,
    render: async () => {
      await countJobs()
      return await register.metrics()
    },
    request: ({ method, route, status, ms, bytesIn, bytesOut, problem }) => {
      duration.observe({ method: knownMethod(method), route, status }, ms / 1000)
      if (bytesIn > 0) taken.observe({ route }, bytesIn)
      if (bytesOut !== undefined) given.observe({ route }, bytesOut)
      if (problem !== undefined) problems.inc({ code: problem })
    },
    lookup: (result) => lookups.inc({ result }),
    lostWorker: (reason) => lost.inc({ reason }),
    close: () => register.clear(),
  }
}

async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  const late = new AbortController()
  try {
    return await Promise.race([
      asked,
      sleep(patience, undefined, { signal: late.signal, ref: false }),
    ])
  } catch {
    return undefined
  } finally {
    late.abort()
  }
}

/** Methods are the client's to invent; what is counted has to stay few. */
function knownMethod(method: string): string {
  return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].includes(method) ? method : 'other'
}

import type { DocumentTask } from '../work/task.ts'

/** One document of a job. */
export interface JobItem {
  /** What its sender calls it: as in its line, or the name in the archive. */
  readonly id?: string | number | undefined
  readonly task: DocumentTask
}

/** What a sender orders. */
export interface JobOrder {
  readonly items: ReadonlyArray<JobItem>
  /** Address to tell when all of it is done. */
  readonly webhook?: string | undefined
  /** An order with the same key and the same content gives the job that there is. */
  readonly idempotency?: Idempotency | undefined
}

/** How an order is known again when it is sent twice. */
export interface Idempotency {
  readonly key: string
  /** SHA-256 of everything that was ordered, in hexadecimal. */
  readonly fingerprint: string
}

/** How far a job is. */
export interface JobStatus {
  readonly id: string
  readonly status: 'waiting' | 'running' | 'done'
  readonly documents: number
  /** Records made. */
  readonly done: number
  /** Documents that no record could be made of; their results say why. */
  readonly failed: number
  readonly createdAt: string
  readonly finishedAt?: string | undefined
}

/** How much a queue has to do, and did, in documents. */
export interface JobCounts {
  readonly waiting: number
  readonly active: number
  /** Records made since the queue began. */
  readonly done: number
  /** Documents that no record could be made of, since the queue began. */
  readonly failed: number
}

/** Takes jobs, and keeps their results for a while. In this process, or in Redis. */
export interface JobQueue {
  /**
   * Take a job. It is accepted when this resolves.
   *
   * @throws {Problem} `busy` when there is no room, `jobs-unavailable` when Redis is away, `idempotency-conflict` when the
   * key came with another content.
   */
  readonly add: (order: JobOrder) => Promise<JobStatus>
  /** `undefined` for a job that is not known, or no longer. */
  readonly status: (id: string) => Promise<JobStatus | undefined>
  /**
   * Results in the order of the documents, a line of JSON each, as they come; ends early when the job is forgotten.
   *
   * @param from Index of the first.
   */
  readonly results: (id: string, from: number, signal?: AbortSignal) => AsyncIterable<string>
  /** Cancel what is not done, and forget the rest. `false` for a job that is not known. */
  readonly remove: (id: string) => Promise<boolean>
  /** Whether jobs can be taken now. */
  readonly isReady: () => Promise<boolean>
  /** How much there is to do. Fails where Redis does not tell. */
  readonly counts: () => Promise<JobCounts>
  /** Take no more, finish the documents begun. */
  readonly close: () => Promise<void>
  /** Give up what is under way. */
  readonly end: () => Promise<void>
}

/** What a queue may hold. */
export interface JobLimits {
  /** Documents that may wait, of all jobs together. */
  readonly maxWaiting: number
  /** Bytes that the embedded queue may hold, documents and results together. */
  readonly maxHeldBytes: number
  /** How long results are kept once a job is done; in Redis also how long its documents may wait. Milliseconds. */
  readonly retention: number
}

/** What holds where nothing else is said. */
export const defaultJobLimits: JobLimits = {
  maxWaiting: 100_000,
  maxHeldBytes: 512 * 1024 * 1024,
  retention: 24 * 60 * 60 * 1000,
}

/** Where a job stands by its counts. */
export function statusOf(
  counts: Pick<JobStatus, 'documents' | 'done' | 'failed'>,
): JobStatus['status'] {
  const finished = counts.done + counts.failed
  if (finished === counts.documents) return 'done'
  return finished === 0 ? 'waiting' : 'running'
}

import { Worker } from 'node:worker_threads'
import { Problem } from '../errors.ts'
import type { DocumentLimits } from './limits.ts'
import type { Answer, Progress, Task } from './task.ts'
import { type Order, type Report, toError, WorkFault } from './wire.ts'

/** Why a thread was ended before its time. */
export type EndReason = 'timeout' | 'memory' | 'crash' | 'abandoned'

/** How threads are made. */
export interface ThreadOptions {
  /** The program of the thread. */
  readonly entry: URL
  readonly limits: DocumentLimits
  /** Mebibytes for what it makes. */
  readonly memoryMb: number
  /** Milliseconds for one task. */
  readonly timeoutMs: number
  /** Milliseconds that a task goes on for which nobody waits any more: to end a thread costs more than most tasks. */
  readonly abandonMs: number
}

/** A task that waits for its answer. */
export interface Job {
  readonly task: Task
  readonly onProgress: ((progress: Progress) => void) | undefined
  readonly onBegin: (thread: PoolThread) => void
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** A thread that does one task at a time. */
export interface PoolThread {
  readonly begin: (job: Job) => void
  /** Nobody waits for the task any more: it ends soon, or the thread does. */
  readonly abandon: () => void
  readonly end: () => Promise<void>
}

/** What happens in a thread. */
export interface ThreadEvents {
  /** It can take a task. */
  readonly onFree: () => void
  /** It is gone; whatever it worked on was told. No reason where it was to end. */
  readonly onGone: (reason: EndReason | undefined) => void
}

/** Start a thread. */
export function startThread(options: ThreadOptions, { onFree, onGone }: ThreadEvents): PoolThread {
  const worker = new Worker(options.entry, {
    workerData: { limits: options.limits },
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
    // It needs neither the secrets of the process nor its flags; what a library prints may hold a word of a document.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  let job: Job | undefined
  let timer: NodeJS.Timeout | undefined
  let reason: EndReason | undefined
  let isEnding = false

  const take = (): Job | undefined => {
    clearTimeout(timer)
    const taken = job
    job = undefined
    return taken
  }
  const kill = (why: EndReason, error: unknown): void => {
    reason ??= why
    isEnding = true
    take()?.reject(error)
    void worker.terminate()
  }

  worker.on('message', (report: Report) => {
    if (report.type === 'progress') return job?.onProgress?.(report.progress)
    if (isEnding) return
    const done = take()
    if (report.type === 'answer') done?.resolve(report.answer)
    else done?.reject(toError(report))
    onFree()
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    reason ??= isMemory ? 'memory' : 'crash'
    take()?.reject(isMemory ? needsMemory(options.memoryMb) : lost())
  })
  worker.on('exit', () => {
    if (!isEnding) reason ??= 'crash'
    take()?.reject(lost())
    onGone(reason)
  })

  const thread: PoolThread = {
    begin: (next) => {
      job = next
      next.onBegin(thread)
      const order: Order = { task: next.task, wantsProgress: next.onProgress !== undefined }
      timer = setTimeout(() => kill('timeout', tookTooLong(options.timeoutMs)), options.timeoutMs)
      worker.postMessage(order)
    },
    abandon: () => {
      if (job === undefined) return
      clearTimeout(timer)
      timer = setTimeout(() => kill('abandoned', lost()), options.abandonMs)
    },
    end: async () => {
      isEnding = true
      take()?.reject(lost())
      await worker.terminate()
    },
  }
  return thread
}

function tookTooLong(timeoutMs: number): Problem {
  return new Problem(
    'timeout',
    `The document took more than ${timeoutMs} ms. Send its parts one by one, or raise the limit of the service.`,
  )
}

function needsMemory(memoryMb: number): Problem {
  return new Problem(
    'too-large',
    `The document needs more than ${memoryMb} MiB of memory. Send its parts one by one, or raise the limit of the service.`,
  )
}

function lost(): WorkFault {
  return new WorkFault({ name: 'ThreadLost', frames: [] })
}

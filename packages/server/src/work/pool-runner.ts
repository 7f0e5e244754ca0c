import { availableParallelism } from 'node:os'
import { clientGone, Problem } from '../errors.ts'
import type { DocumentLimits } from './limits.ts'
import { type EndReason, type Job, type PoolProcess, startProcess } from './pool-process.ts'
import type { Runner } from './runner.ts'
import type { Answer } from './task.ts'

/** How a pool of processes is set up. */
export interface PoolOptions {
  /** Processes; one a processor unless given. */
  readonly workers?: number | undefined
  /** Tasks that may wait for a process; 64 unless given. */
  readonly queue?: number | undefined
  /** Milliseconds that a process may work on one task, and that a task may wait for a process; 20 seconds unless given. */
  readonly timeoutMs?: number | undefined
  /** Mebibytes that one task may take, beside what a process has without it; 512 unless given. */
  readonly memoryMb?: number | undefined
  /** Milliseconds that a task goes on for which nobody waits; 2 seconds unless given. */
  readonly abandonMs?: number | undefined
  readonly limits?: DocumentLimits | undefined
  /** The program of a process, for tests. */
  readonly entry?: URL | undefined
  /** Is told of each process that was ended before its time. */
  readonly onLost?: ((reason: EndReason) => void) | undefined
}

/** How busy a pool is. */
export interface PoolState {
  /** Processes that can work. */
  readonly workers: number
  readonly busy: number
  readonly waiting: number
}

/** A runner over processes. */
export interface PoolRunner extends Runner {
  readonly state: () => PoolState
  /** End all processes at once; what is under way fails. */
  readonly end: () => Promise<void>
}

/** Milliseconds before another try where a process died before it could work. */
const restartMs = 1000
/** Milliseconds of a task, as long as none was measured. */
const usualMs = 200

/**
 * Does tasks in processes of their own, so that no document can hold up another: each task has a deadline and a bound on memory,
 * at which its process is ended and replaced, and the line of those that wait has an end.
 *
 * Not Piscina or Tinypool: they tell neither when a task began, so that its deadline would run while it waits, nor how far
 * it is; and a client that goes ends the worker, which costs more to start than most tasks to finish.
 */
export function poolRunner(options: PoolOptions = {}): PoolRunner {
  const { workers: size = availableParallelism(), queue = 64, timeoutMs = 20_000 } = options
  const line: Array<Job> = []
  const alive = new Set<PoolProcess>()
  /** Those that have begun; the others load the rules yet. */
  const ready = new Set<PoolProcess>()
  const free: Array<PoolProcess> = []
  const idle: Array<() => void> = []
  let isClosing = false
  let meanMs = usualMs

  const start = (): void => {
    if (isClosing && line.length === 0) return
    const worker = startProcess(
      {
        entry: options.entry ?? workerEntry(import.meta.url),
        limits: options.limits ?? {},
        memoryMb: options.memoryMb ?? 512,
        timeoutMs,
        abandonMs: options.abandonMs ?? 2000,
      },
      {
        onFree: () => {
          ready.add(worker)
          free.push(worker)
          distribute()
        },
        onGone: (reason) => {
          alive.delete(worker)
          remove(free, worker)
          if (reason !== undefined) options.onLost?.(reason)
          if (ready.delete(worker)) start()
          else setTimeout(start, restartMs).unref()
          distribute()
        },
      },
    )
    alive.add(worker)
  }

  const distribute = (): void => {
    while (free.length > 0) {
      const job = line.shift()
      if (job === undefined) break
      free.shift()?.begin(job)
    }
    if (line.length === 0 && free.length === ready.size) for (const tell of idle.splice(0)) tell()
  }

  const busy = (): Problem => {
    const seconds = Math.ceil(((line.length / size) * meanMs) / 1000)
    return new Problem('busy', 'Send the same request again a little later.', Math.max(1, seconds))
  }

  for (let count = 0; count < size; count += 1) start()

  return {
    run: (task, signal, onProgress) =>
      new Promise<Answer>((resolve, reject) => {
        if (signal?.aborted) throw clientGone()
        if (isClosing || (free.length === 0 && line.length >= queue)) throw busy()
        let begun: { readonly worker: PoolProcess; readonly at: number } | undefined
        const settle = <T>(tell: (value: T) => void): ((value: T) => void) => {
          return (value) => {
            clearTimeout(patience)
            signal?.removeEventListener('abort', giveUp)
            tell(value)
          }
        }
        const job: Job = {
          task,
          onProgress,
          onBegin: (worker) => {
            clearTimeout(patience)
            begun = { worker, at: performance.now() }
          },
          resolve: settle((answer) => {
            if (begun) meanMs += (performance.now() - begun.at - meanMs) / 20
            resolve(answer)
          }),
          reject: settle(reject),
        }
        const giveUp = (): void => {
          if (begun) begun.worker.abandon()
          else remove(line, job)
          job.reject(clientGone())
          distribute()
        }
        const patience = setTimeout(() => {
          remove(line, job)
          job.reject(busy())
          distribute()
        }, timeoutMs)
        signal?.addEventListener('abort', giveUp, { once: true })
        if (free.length === 0) onProgress?.({ stage: 'queued', share: 0 })
        line.push(job)
        distribute()
      }),
    isReady: () => !isClosing && ready.size > 0 && line.length < Math.max(1, queue),
    state: () => ({ workers: ready.size, busy: ready.size - free.length, waiting: line.length }),
    close: async () => {
      isClosing = true
      await new Promise<void>((resolve) => {
        idle.push(resolve)
        distribute()
      })
      await endAll()
    },
    end: async () => {
      isClosing = true
      for (const job of line.splice(0)) job.reject(busy())
      await endAll()
    },
  }

  async function endAll(): Promise<void> {
    await Promise.all(Array.from(alive, (worker) => worker.end()))
  }
}

/** The program of a process, beside this file; where tests run this file as source, the one that was built of it. */
function workerEntry(self: string): URL {
  return new URL(self.endsWith('.ts') ? '../../dist/work/worker.js' : './worker.js', self)
}

function remove<T>(from: Array<T>, entry: T): void {
  const at = from.indexOf(entry)
  if (at >= 0) from.splice(at, 1)
}

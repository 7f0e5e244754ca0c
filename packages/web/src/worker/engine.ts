import type { Jobs } from './jobs.ts'
import type { FailureReason, Progress, Request, Response } from './protocol.ts'

type Name = keyof Jobs
type Input<N extends Name> = Parameters<Jobs[N]>[0]
type Output<N extends Name> = Awaited<ReturnType<Jobs[N]>>

/** How a job is watched. */
export interface RunOptions {
  readonly onProgress?: Progress | undefined
  /** Gives the job up: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** Runs jobs in a worker, one after another. */
export interface Engine {
  /**
   * @throws {JobFailed} When the job cannot be done; `reason` is for the page's words.
   */
  readonly run: <N extends Name>(
    name: N,
    input: Input<N>,
    options?: RunOptions,
  ) => Promise<Output<N>>
  /** Load the worker before it is needed. */
  readonly warm: () => void
  /** Stop the worker, and give up what it was doing. */
  readonly close: () => void
}

/** A job that could not be done. */
export class JobFailed extends Error {
  override readonly name = 'JobFailed'
  readonly reason: FailureReason

  constructor(reason: FailureReason, detail: string) {
    super(detail)
    this.reason = reason
  }
}

interface Waiting {
  readonly request: Request
  readonly options: RunOptions
  readonly resolve: (output: never) => void
  readonly reject: (error: unknown) => void
}

/**
 * Make an engine. Its worker starts with the first job. A job that is given up while it runs takes its worker with it,
 * since nothing else stops a computation; the next one starts another.
 *
 * @param start Makes a worker; another one for tests.
 */
export function createEngine(start: () => Worker = startWorker): Engine {
  let worker: Worker | undefined
  let nextId = 1
  const queue: Array<Waiting> = []
  const running = (): Waiting | undefined => queue[0]

  const ready = (): Worker => {
    if (worker) return worker
    const own = start()
    worker = own
    own.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      // What an ended worker still had to say is for nobody.
      if (worker === own) take(data)
    })
    own.addEventListener('error', (event) => {
      // The program itself did not load, or fell over outside of any job.
      event.preventDefault()
      if (worker !== own) return
      stop()
      running()?.reject(new JobFailed('loading', 'worker'))
      next()
    })
    return own
  }
  const stop = (): void => {
    worker?.terminate()
    worker = undefined
  }
  const send = (): void => {
    const current = running()
    if (current) ready().postMessage(current.request)
  }
  const next = (): void => {
    queue.shift()
    send()
  }
  const take = (response: Response): void => {
    const current = running()
    if (!current || current.request.id !== response.id) return
    if (response.type === 'progress') {
      current.options.onProgress?.(response.stage)
      return
    }
    // The worker runs the job of that name, whose output this is.
    if (response.type === 'done') current.resolve(response.output as never)
    else current.reject(new JobFailed(response.reason, response.detail))
    next()
  }
  const giveUp = (waiting: Waiting): void => {
    const at = queue.indexOf(waiting)
    if (at < 0) return
    waiting.reject(waiting.options.signal?.reason)
    if (at > 0) queue.splice(at, 1)
    else {
      stop()
      next()
    }
  }

  return {
    run: (job, input, options = {}) =>
      new Promise((resolve, reject) => {
        const { signal } = options
        if (signal?.aborted) return reject(signal.reason)
        const waiting: Waiting = {
          request: { id: nextId++, job, input },
          options,
          resolve,
          reject,
        }
        signal?.addEventListener('abort', () => giveUp(waiting), { once: true })
        queue.push(waiting)
        if (queue.length === 1) send()
      }),
    warm: () => {
      ready()
    },
    close: () => {
      stop()
      for (const waiting of queue.splice(0)) waiting.reject(new JobFailed('internal', 'closed'))
    },
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'aiqyn' })
}

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Problem } from '../errors.ts'
import type { DocumentLimits } from './limits.ts'
import { residentMb } from './resident-mb.ts'
import type { Answer, Progress, Task } from './task.ts'
import { type Order, type Report, toError, WorkFault } from './wire.ts'

/** Why a process was ended before its time. */
export type EndReason = 'timeout' | 'memory' | 'crash' | 'abandoned'

/** How processes are made. */
export interface ProcessOptions {
  /** The program of the process. */
  readonly entry: URL
  readonly limits: DocumentLimits
  /** Mebibytes that one task may take, beside what the process has without it. */
  readonly memoryMb: number
  /** Milliseconds for one task. */
  readonly timeoutMs: number
  /** Milliseconds that a task goes on for which nobody waits any more: to end a process costs more than most tasks. */
  readonly abandonMs: number
}

/** A task that waits for its answer. */
export interface Job {
  readonly task: Task
  readonly onProgress: ((progress: Progress) => void) | undefined
  readonly onBegin: (process: PoolProcess) => void
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** A process that does one task at a time. */
export interface PoolProcess {
  readonly begin: (job: Job) => void
  /** Nobody waits for the task any more: it ends soon, or the process does. */
  readonly abandon: () => void
  readonly end: () => Promise<void>
}

/** What happens to a process. */
export interface ProcessEvents {
  /** It can take a task. */
  readonly onFree: () => void
  /** It is gone; whatever it worked on was told. No reason where it was to end. */
  readonly onGone: (reason: EndReason | undefined) => void
}

/** How often the memory of a process that works is looked at, in milliseconds. */
const lookMs = 50

/**
 * Start a process.
 *
 * Not a thread: V8 ends the whole process where a thread needs more than it may in one go, and counts no typed arrays, so
 * that one document could take the service with it.
 */
export function startProcess(
  options: ProcessOptions,
  { onFree, onGone }: ProcessEvents,
): PoolProcess {
  const child = fork(fileURLToPath(options.entry), [JSON.stringify(options.limits)], {
    // It needs neither the secrets of the service nor its flags; what a library prints may hold a word of a document.
    env: {},
    execArgv: [`--max-old-space-size=${options.memoryMb}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Keeps bytes bytes.
    serialization: 'advanced',
  })
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    if (child.pid === undefined) child.once('error', () => resolve())
  })
  let job: Job | undefined
  let timer: NodeJS.Timeout | undefined
  let watch: NodeJS.Timeout | undefined
  let reason: EndReason | undefined
  let isEnding = false

  const take = (): Job | undefined => {
    clearTimeout(timer)
    clearInterval(watch)
    const taken = job
    job = undefined
    return taken
  }
  const kill = (why: EndReason, error: unknown): void => {
    reason ??= why
    isEnding = true
    take()?.reject(error)
    child.kill('SIGKILL')
  }
  const gone = (isMemory: boolean): void => {
    if (!isEnding) reason ??= isMemory ? 'memory' : 'crash'
    take()?.reject(isMemory ? needsMemory(options.memoryMb) : lost())
  }

  child.on('message', (report: Report) => {
    if (report.type === 'progress') return job?.onProgress?.(report.progress)
    if (isEnding) return
    const done = take()
    if (report.type === 'answer') done?.resolve(report.answer)
    else done?.reject(toError(report))
    onFree()
  })
  // It could not be started, or not be written to.
  child.on('error', () => {
    gone(false)
    child.kill('SIGKILL')
  })
  child.once('exit', (code, signal) => gone(isOutOfMemory(code, signal)))
  void exited.then(() => onGone(reason))

  const process: PoolProcess = {
    begin: (next) => {
      job = next
      next.onBegin(process)
      timer = setTimeout(() => kill('timeout', tookTooLong(options.timeoutMs)), options.timeoutMs)
      watch = watchMemory(child, options.memoryMb, () =>
        kill('memory', needsMemory(options.memoryMb)),
      )
      const order: Order = { task: next.task, wantsProgress: next.onProgress !== undefined }
      child.send(order)
    },
    abandon: () => {
      if (job === undefined) return
      clearTimeout(timer)
      timer = setTimeout(() => kill('abandoned', lost()), options.abandonMs)
    },
    end: async () => {
      isEnding = true
      take()?.reject(lost())
      child.kill('SIGKILL')
      await exited
    },
  }
  return process
}

/** Look at the memory of a process until it has taken more than it may. Where it cannot be seen, V8's own bound is left. */
function watchMemory(
  { pid }: ChildProcess,
  memoryMb: number,
  onTooMuch: () => void,
): NodeJS.Timeout | undefined {
  const before = pid === undefined ? undefined : residentMb(pid)
  if (pid === undefined || before === undefined) return undefined
  return setInterval(() => {
    const now = residentMb(pid)
    if (now !== undefined && now - before > memoryMb + slackMb) onTooMuch()
  }, lookMs)
}

/** What V8 takes beside the heap that it bounds: the young generation, code, and what is to be given back yet. */
const slackMb = 96

/** V8 aborts a process whose heap is full. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || code === 134
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
  return new WorkFault({ name: 'ProcessLost', frames: [] })
}

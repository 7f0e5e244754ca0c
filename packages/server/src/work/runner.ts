import { perform } from './perform.ts'
import type { Task } from './task.ts'

/** Whatever does the work of the service: this thread, a pool of threads, other machines. */
export interface Runner {
  /**
   * Do a task.
   *
   * @param signal Gives the task up: nobody waits for its answer any more.
   * @returns The body of the answer.
   * @throws {UnreadableDocument | Problem} What to answer instead.
   */
  readonly run: (task: Task, signal?: AbortSignal) => Promise<string>
  /** Finish what is under way, and take no more. */
  readonly close: () => Promise<void>
}

/** Does each task at once in the thread of the service: wherever Hono runs, without a limit on time. */
export const inlineRunner: Runner = {
  run: perform,
  close: async () => undefined,
}

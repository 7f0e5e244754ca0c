import { perform } from './perform.ts'
import type { Answer, Progress, Task } from './task.ts'

/** Whatever does the work of the service: this process, a pool of others, other machines. */
export interface Runner {
  /**
   * Do a task.
   *
   * @param signal Gives the task up: nobody waits for its answer any more.
   * @param onProgress Called as each stage begins; whoever does not ask pays nothing for it.
   * @throws {UnreadableDocument | Problem} What to answer instead; `client-gone` once the signal is given.
   */
  readonly run: (
    task: Task,
    signal?: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ) => Promise<Answer>
  /** Whether a task would be taken now. */
  readonly isReady: () => boolean
  /** Finish what is under way, and take no more. */
  readonly close: () => Promise<void>
}

/** Does each task at once in the process of the service: wherever Hono runs, without a limit on time. */
export const inlineRunner: Runner = {
  run: (task, _signal, onProgress) => perform(task, { onProgress }),
  isReady: () => true,
  close: async () => undefined,
}

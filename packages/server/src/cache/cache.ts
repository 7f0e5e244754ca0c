import type { Answer } from '../work/task.ts'

/** Where answers are kept, in this process or beside it. What it holds is never needed: it may forget at any time. */
export interface Cache {
  /** The answer of a key; `undefined` where it is not kept, or where the place it is kept in does not answer. */
  readonly get: (key: string) => Promise<Answer | undefined>
  /** Keep an answer. Never fails: what cannot be kept is forgotten. */
  readonly set: (key: string, answer: Answer) => Promise<void>
  /** Memory of this process that it takes, in bytes. */
  readonly bytes: () => number
  /** Whether it can be reached; a cache in memory always is. */
  readonly isReady: () => boolean
  readonly close: () => Promise<void>
}

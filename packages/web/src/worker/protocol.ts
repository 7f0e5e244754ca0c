import type { DocumentFormat, UnreadableReason } from '@aiqyn/formats'

/** A document as the page got it. */
export interface SourceFile {
  /** Tells documents apart; another text has another key. */
  readonly key: string
  /** Name for people: of the file, or what stands for it. */
  readonly name: string
  /** Bytes of a file, or text that was typed or pasted. */
  readonly content: string | Uint8Array
  /** Told by the bytes, then by the text, unless given. */
  readonly format?: DocumentFormat | undefined
}

/** What is being done, in order. */
export type Stage = 'loading' | 'reading' | 'thinking'

/** Why a job gave nothing. `loading`: the program itself could not be loaded (offline); `internal`: a fault of ours. */
export type FailureReason = UnreadableReason | 'loading' | 'internal'

/** What the page sends: one job at a time. */
export interface Request {
  readonly id: number
  readonly job: string
  readonly input: unknown
}

/** What the worker answers: any number of `progress`, then one of the others. */
export type Response =
  | { readonly id: number; readonly type: 'progress'; readonly stage: Stage }
  | { readonly id: number; readonly type: 'done'; readonly output: unknown }
  | {
      readonly id: number
      readonly type: 'failed'
      readonly reason: FailureReason
      /** For the console of a developer; never shown, and never text of the document. */
      readonly detail: string
    }

/** Tells what a job is doing. */
export type Progress = (stage: Stage) => void

import { UnreadableDocument, type UnreadableReason } from '@aiqyn/formats'
import { type ErrorCode, Problem } from '../errors.ts'
import type { Answer, Progress, Task } from './task.ts'

/** What a process is told to do. */
export interface Order {
  readonly task: Task
  /** Whether anybody wants to know how far it is. */
  readonly wantsProgress: boolean
}

/** What a process says. */
export type Report =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'unreadable'; readonly reason: UnreadableReason; readonly message: string }
  | { readonly type: 'problem'; readonly code: ErrorCode; readonly detail: string }
  | { readonly type: 'fault'; readonly fault: Fault }

/** What may be told of an error that nobody foresaw: its message may quote the document, so that it stays where it is. */
export interface Fault {
  readonly name: string
  /** Where it happened: functions, files and lines of the program. */
  readonly frames: ReadonlyArray<string>
}

/** An error that nobody foresaw, without what it said. */
export class WorkFault extends Error {
  override readonly name = 'WorkFault'
  readonly fault: Fault

  constructor(fault: Fault) {
    super('The work failed')
    this.fault = fault
  }
}

/** Put an error into a form that crosses processes and tells no word of the document. */
export function toReport(error: unknown): Report {
  if (error instanceof UnreadableDocument)
    return { type: 'unreadable', reason: error.reason, message: error.message }
  if (error instanceof Problem) return { type: 'problem', code: error.code, detail: error.message }
  return { type: 'fault', fault: toFault(error) }
}

/** The error that a process reports; `undefined` where it reports none. */
export function toError(report: Report): Error | undefined {
  switch (report.type) {
    case 'unreadable':
      return new UnreadableDocument(report.reason, report.message)
    case 'problem':
      return new Problem(report.code, report.detail)
    case 'fault':
      return new WorkFault(report.fault)
    default:
      return undefined
  }
}

/** A line of a stack: `    at name (file:///…/x.js:1:2)`. */
const frame =
  /^ {4}at [\w$.<> [\]#]{0,120}\(?(?:file:|node:|\/|[A-Z]:\\)[^()]{1,300}:\d{1,7}:\d{1,7}\)?$/
/** Deeper ones tell nothing more. */
const mostFrames = 12

/** What may be told of an error: its name and where it happened. */
export function toFault(error: unknown): Fault {
  if (error instanceof WorkFault) return error.fault
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const { message, stack = '' } = error
  // The message stands in the stack, and a line of it may look like a frame.
  const at = stack.indexOf(message)
  const below = at < 0 ? '' : stack.slice(at + message.length)
  const frames = below.split('\n').filter((line) => frame.test(line))
  return {
    name: error.constructor.name,
    frames: frames.slice(0, mostFrames).map((line) => line.trim()),
  }
}

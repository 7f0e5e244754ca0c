import { notEmpty } from '@aiqyn/formats'
import { Problem, toProblemDetails } from '../errors.ts'
import type { AnswerFormat } from '../negotiate.ts'
import { compactJson } from '../streams/compact-json.ts'
import { toProblem } from '../take-document.ts'
import type { Runner } from '../work/runner.ts'
import type { Answer } from '../work/task.ts'
import { type Fault, toFault } from '../work/wire.ts'
import type { JobItem } from './job.ts'

/** What came of a document. */
export interface ItemResult {
  /** A line of JSON: the record, or the problem that a request of its own would have been answered with. */
  readonly line: string
  readonly isFailed: boolean
  /** What a log may tell of an error that nobody foresaw. */
  readonly fault?: Fault | undefined
}

/** How long to wait when whoever does the work has no room, in milliseconds: from, to. */
const pauses = [50, 2000] as const

/**
 * Do a document of a job. What is wrong with the document is a result too.
 *
 * @param index Place in the job, from 0.
 * @throws The reason of the signal, when it gives the job up.
 */
export async function doItem(
  index: number,
  { id, task }: JobItem,
  runner: Runner,
  signal?: AbortSignal,
): Promise<ItemResult> {
  for (let pause: number = pauses[0]; ; pause = Math.min(pause * 2, pauses[1])) {
    signal?.throwIfAborted()
    try {
      if (typeof task.source === 'string') notEmpty(task.source)
      const answer = await runner.run(task, signal)
      return { line: recordLine(index, id, task.answer, answer), isFailed: false }
    } catch (error) {
      signal?.throwIfAborted()
      const problem = toProblem(error)
      if (problem instanceof Problem && (problem.code === 'busy' || problem.code === 'not-ready')) {
        await new Promise((resolve) => setTimeout(resolve, pause))
        continue
      }
      return failedItem(index, id, problem)
    }
  }
}

/** The result of a document that no record could be made of. */
export function failedItem(index: number, id: JobItem['id'], error: unknown): ItemResult {
  const problem =
    error instanceof Problem
      ? error
      : new Problem('internal', 'The fault is ours. Send this document alone, and report it.')
  const { type, title, status, detail } = toProblemDetails(problem, '')
  const line = JSON.stringify({ index, id, problem: { type, title, status, detail } })
  const isKnown = error instanceof Problem
  return { line, isFailed: true, ...(!isKnown && { fault: toFault(error) }) }
}

function recordLine(
  index: number,
  id: JobItem['id'],
  form: AnswerFormat,
  { body, language }: Answer,
): string {
  if (form !== 'json') return JSON.stringify({ index, id, language, text: body })
  const record = compactJson(body)
  return `${JSON.stringify({ index, id, language }).slice(0, -1)},"record":${record}}`
}

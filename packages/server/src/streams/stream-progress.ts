import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { problemDetailsOf } from '../problem-of.ts'
import type { Runner } from '../work/runner.ts'
import type { Task } from '../work/task.ts'
import { compactJson } from './compact-json.ts'

/** Type of a stream of events. */
export const eventStreamType = 'text/event-stream'

/** Such a stream in the OpenAPI document. */
export const eventStreamSchema = {
  type: 'string',
  description:
    'Events `progress` with `{"stage": "queued" | "reading" | "analysing" | "writing", "share": 0…1}`, then `result` with the JSON record, or `error` with the problem. Comments keep the connection open.',
} as const

/** nginx keeps an answer back until it has a buffer full, unless it is told not to. */
export const unbuffered = ['X-Accel-Buffering', 'no'] as const

/** Proxies give up on a connection that is silent for a minute; half of that is safe with all of them. */
const keepAliveSeconds = 15

/**
 * Answer with server-sent events: `progress` as each stage of the work begins, then `result` with the record, or `error`
 * with problem details. Comments in between keep the connection open. The work is given up when the client goes.
 *
 * @param keepAlive Seconds between such comments.
 */
export function streamProgress(
  c: Context,
  task: Task,
  runner: Pick<Runner, 'run'>,
  keepAlive: number = keepAliveSeconds,
): Response {
  const gone = new AbortController()
  c.header(...unbuffered)
  const signal = AbortSignal.any([gone.signal, c.req.raw.signal])
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => gone.abort())
    const timer = setInterval(() => void stream.write(': still at work\n\n'), keepAlive * 1000)
    try {
      const { body } = await runner.run(
        task,
        signal,
        (progress) => void stream.writeSSE({ event: 'progress', data: JSON.stringify(progress) }),
      )
      c.get('hold')?.(body.length)
      await stream.writeSSE({ event: 'result', data: compactJson(body) })
    } catch (error) {
      const data = JSON.stringify(problemDetailsOf(error, c.get('requestId')))
      await stream.writeSSE({ event: 'error', data })
    } finally {
      clearInterval(timer)
    }
  })
}

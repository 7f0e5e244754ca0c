import { failureOf } from './failure-of.ts'
import { type Jobs, jobs } from './jobs.ts'
import type { Progress, Request, Response } from './protocol.ts'

// The worker of both pages: nothing that a document says leaves it but to the page that sent it.
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data)
})

async function answer({ id, job, input }: Request): Promise<void> {
  const send = (response: Response): void => postMessage(response)
  const progress: Progress = (stage) => send({ id, type: 'progress', stage })
  try {
    if (!isJob(job)) throw new TypeError(`Expected a job of ${Object.keys(jobs)}, not \`${job}\``)
    // The page's client pairs each job with its input by type; here they meet again.
    const run = jobs[job] as (input: unknown, progress: Progress) => unknown
    send({ id, type: 'done', output: await run(input, progress) })
  } catch (error) {
    send({ id, type: 'failed', ...failureOf(error) })
  }
}

function isJob(name: string): name is keyof Jobs {
  return Object.hasOwn(jobs, name)
}

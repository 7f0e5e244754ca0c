import { formatOfName } from '@aiqyn/formats'
import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { Problem } from '../errors.ts'
import { describeJobs, fromSchema, idSchema, orderSchema } from '../jobs/describe-jobs.ts'
import type { JobItem, JobQueue, JobStatus } from '../jobs/job.ts'
import { type IntakeLimits, readArray, readLines, type SentDocument } from '../jobs/read-lines.ts'
import type { AllowedHosts } from '../jobs/webhook/allowed-hosts.ts'
import { negotiateLanguage } from '../negotiate.ts'
import { readOptions, takeAs } from '../options.ts'
import { readBody } from '../read-body.ts'
import type { DocumentRecord } from '../work/task.ts'

/** What the routes of jobs need. */
export interface JobRouteOptions extends Partial<IntakeLimits> {
  /** Where jobs go; without it they are answered 503. */
  readonly queue?: JobQueue | undefined
  /** Bytes of the body of one job, 64 MiB unless given. */
  readonly maxJobBytes?: number | undefined
  /** Where webhooks may go; nowhere unless given. */
  readonly webhookHosts?: AllowedHosts | undefined
}

type Order = z.infer<typeof orderSchema>
type Reader = (
  bytes: Uint8Array,
  limits: IntakeLimits,
) => ReadonlyArray<SentDocument> | Promise<ReadonlyArray<SentDocument>>

const megabyte = 1024 * 1024
/** Bodies of jobs that are read at the same time: each may be large. */
const mostAtOnce = 4

const records: Readonly<Record<Order['make'], DocumentRecord>> = {
  acts: 'Act',
  checks: 'Check',
  glossaries: 'Glossary',
  readability: 'Readability',
  summaries: 'Summary',
}

const readers: Readonly<Record<string, Reader>> = {
  'application/json': readArray,
  'application/jsonl': readLines,
  'application/ndjson': readLines,
  'application/x-ndjson': readLines,
  'application/zip': async (bytes, limits) => {
    const { readArchive } = await import('../jobs/read-archive.ts')
    return readArchive(bytes, limits)
  },
}

/** Add the routes for many documents at once. */
export function addJobs(app: OpenAPIHono, options: JobRouteOptions): void {
  describeJobs(app)
  const limits: IntakeLimits = {
    maxDocuments: options.maxDocuments ?? 10_000,
    maxBytes: options.maxBytes ?? 4 * megabyte,
    maxInflated: options.maxInflated ?? 256 * megabyte,
  }
  const maxJobBytes = options.maxJobBytes ?? 64 * megabyte
  let reading = 0

  app.post('/v1/jobs', async (c) => {
    const queue = need(options.queue)
    const { webhook, make, answer } = takeAs<Order>(orderSchema.strict(), c.req.query())
    if (answer === 'akn' && make !== 'acts')
      throw new Problem('bad-option', 'answer: only acts are written as akn.')
    if (webhook !== undefined && !options.webhookHosts?.allows(new URL(webhook)))
      throw new Problem('bad-option', 'webhook: the operator of this service allows no such host.')
    const key = readKey(c.req.header('idempotency-key'))
    const read = readerOf(c.req.header('content-type'))
    if (!(await queue.isReady()))
      throw new Problem('jobs-unavailable', 'No jobs can be taken now. Send it again later.', 5)
    if (reading >= mostAtOnce)
      throw new Problem('busy', 'Other jobs are coming in. Send it again in a moment.', 2)
    reading++
    try {
      const bytes = await readBody(c, maxJobBytes)
      const sent = await read(bytes, limits)
      if (sent.length === 0) throw new Problem('empty-document', 'There is no document in the job.')
      const answerLanguage = negotiateLanguage(c.req.header('accept-language'))
      const { make: _make, answer: _answer, webhook: _webhook, ...query } = c.req.query()
      const ofAll = readOptions(query, {})
      const items = sent.map((document): JobItem => {
        const given = { ...ofAll, ...document.options }
        const { id } = document
        return {
          id,
          task: {
            type: 'document',
            record: records[make],
            source: document.source,
            format: typeof document.source === 'string' ? 'auto' : formatOfName(String(id)),
            options: { ...given, answerLanguage: given.answerLanguage ?? answerLanguage },
            answer,
          },
        }
      })
      const asked = [c.req.query(), c.req.header('content-type'), answerLanguage]
      const idempotency =
        key === undefined
          ? undefined
          : {
              key: await sha256(key),
              fingerprint: await sha256(JSON.stringify([asked, await sha256(bytes)])),
            }
      const status = await queue.add({ items, webhook, idempotency })
      c.header('Location', `/v1/jobs/${status.id}`)
      return c.json(status, 202)
    } finally {
      reading--
    }
  })

  app.get('/v1/jobs/:id', async (c) =>
    c.json(await find(need(options.queue), c.req.param('id')), 200),
  )

  app.get('/v1/jobs/:id/results', async (c) => {
    const queue = need(options.queue)
    const { from } = takeAs(fromSchema.strict(), c.req.query())
    const { id } = await find(queue, c.req.param('id'))
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8')
    return stream(c, async (out) => {
      const gone = new AbortController()
      out.onAbort(() => gone.abort())
      for await (const line of queue.results(id, from, gone.signal)) {
        if (gone.signal.aborted) return
        await out.write(`${line}\n`)
      }
    })
  })

  app.delete('/v1/jobs/:id', async (c) => {
    const id = c.req.param('id')
    if (!isId(id) || !(await need(options.queue).remove(id))) throw unknown()
    return c.body(null, 204)
  })
}

function need(queue: JobQueue | undefined): JobQueue {
  if (queue) return queue
  throw new Problem(
    'jobs-unavailable',
    'This service was set up without jobs. Send each document to its own route.',
  )
}

async function find(queue: JobQueue, id: string): Promise<JobStatus> {
  const status = isId(id) ? await queue.status(id) : undefined
  if (status) return status
  throw unknown()
}

function isId(id: string): boolean {
  return idSchema.safeParse({ id }).success
}

function unknown(): Problem {
  return new Problem('not-found', 'There is no such job, or it was forgotten after its time.')
}

function readerOf(contentType: string | undefined): Reader {
  const mediaType = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const reader = Object.hasOwn(readers, mediaType) ? readers[mediaType] : undefined
  if (reader) return reader
  throw new Problem(
    'unsupported-document',
    'Send application/x-ndjson with a line {"text": "…"} a document, application/json with an array of them, or application/zip.',
  )
}

/** The key that a sender chose; its hash is kept, so that it may be of any form. */
function readKey(key: string | undefined): string | undefined {
  if (key === undefined) return undefined
  if (key.length === 0 || key.length > 200)
    throw new Problem('bad-option', 'Idempotency-Key takes 1 to 200 characters.')
  return key
}

async function sha256(of: string | Uint8Array): Promise<string> {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : of
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

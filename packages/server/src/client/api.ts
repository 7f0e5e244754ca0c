import type { z } from '@hono/zod-openapi'
import type { Act, Check, Glossary, Readability, Summary, Verification } from 'aiqyn'
import type { Hono } from 'hono'
import type { ErrorCode, errors, ProblemDetails } from '../errors.ts'
import type { orderSchema } from '../jobs/describe-jobs.ts'
import type { JobStatus } from '../jobs/job.ts'
import type {
  ConfigInfo,
  LanguageToolAnswer,
  LanguageToolLanguages,
  Software,
} from '../languagetool/answer-schema.ts'
import type { LanguageToolCheck } from '../languagetool/check-schema.ts'
import type { bodySchema, querySchema } from '../options.ts'
import type { acts } from '../routes/acts.ts'
import type { checks } from '../routes/checks.ts'
import type { glossaries } from '../routes/glossaries.ts'
import type { readability } from '../routes/readability.ts'
import type { summaries } from '../routes/summaries.ts'
import type { VerificationRequest } from '../routes/verifications.ts'

/**
 * The service as `hc` sees it.
 *
 * Made from the routes' own values and schemas, not inferred from the app: the app takes documents as streams of many media
 * types, with a limit that stops reading, and what Hono infers is what its validators have read whole. A test calls every
 * route of this table, and compares the table with the OpenAPI document.
 */
export type AppType = Hono<object, Api, '/'>

/** Every route of the service with what goes in and comes out, by its path. */
export type Api = DocumentApi & {
  '/v1/verifications': { $post: Endpoint<{ json: VerificationRequest }, Verification> }
  '/v1/languages': { $get: Endpoint<object, Array<{ id: string; name: string }>> }
  '/v1/jobs': { $post: Endpoint<{ query?: JobOrder }, JobTold, ProblemDetails, 202> }
  '/v1/jobs/:id': {
    $get: Endpoint<JobParam, JobTold>
    $delete: Endpoint<JobParam, null, ProblemDetails, 204>
  }
  '/v1/jobs/:id/results': {
    $get: { input: JobParam & { query?: { from?: string } } } & Omit<TextEndpoint, 'input'>
  }
  '/v2/check': {
    $get: Endpoint<{ query: LanguageToolCheck }, LanguageToolAnswer, string>
    $post: Endpoint<{ form: LanguageToolCheck }, LanguageToolAnswer, string>
  }
  '/v2/languages': { $get: Endpoint<object, LanguageToolLanguages, string> }
  '/v2/info': { $get: Endpoint<object, { software: Software }, string> }
  '/v2/configinfo': { $get: Endpoint<{ query: { language: string } }, ConfigInfo, string> }
  '/v2/maxtextlength': { $get: TextEndpoint }
  '/v2/healthcheck': { $get: TextEndpoint }
  '/healthz': { $get: Endpoint<object, { status: 'ok' }> }
  '/readyz': {
    $get: Endpoint<
      { query?: { for?: 'documents' | 'jobs' } },
      { status: 'ok' | 'degraded'; documents: 'ok'; jobs: 'ok' | 'unavailable' | 'none' }
    >
  }
}

/** Routes that take a document. */
type DocumentApi = {
  [Route in DocumentRoute as Route['path']]: {
    $post: Endpoint<DocumentInput, Records[Route['record']]>
  }
}
type DocumentRoute =
  | typeof acts
  | typeof checks
  | typeof glossaries
  | typeof readability
  | typeof summaries

interface Records {
  Act: Act
  Check: Check
  Glossary: Glossary
  Readability: Readability
  Summary: Summary
}

/** A text with options; a file goes by `asDocument` instead. */
export interface DocumentInput {
  json?: z.input<typeof bodySchema>
  query?: DocumentQuery
}

type Query = z.input<typeof querySchema>

/** Options of the address, in which a number is words too. */
export type DocumentQuery = {
  [Name in keyof Query]: unknown extends Query[Name] ? string : Query[Name]
}

/** Status codes of errors. */
export type ProblemStatus = (typeof errors)[ErrorCode]['status']

type Endpoint<Input, Output, Fault = ProblemDetails, Done extends number = 200> =
  | { input: Input; output: Output; outputFormat: 'json'; status: Done }
  | {
      input: Input
      output: Fault
      outputFormat: Fault extends string ? 'text' : 'json'
      status: ProblemStatus
    }

type JobParam = { param: { id: string } }
/** Options of a job, and of its documents; the documents go by `asBatch`. */
type JobOrder = DocumentQuery & { [Name in keyof OwnOrder]?: string }
type OwnOrder = Omit<z.input<typeof orderSchema>, keyof Query>
// Mapped, since Hono's schema has an index, which an interface does not fit.
type JobTold = { [Name in keyof JobStatus]: JobStatus[Name] }

// Not an interface: Hono's schema has an index, which an interface does not fit.
type TextEndpoint = { input: object; output: string; outputFormat: 'text'; status: 200 }

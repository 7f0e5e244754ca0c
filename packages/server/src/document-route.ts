import { readableMediaTypes } from '@aiqyn/formats'
import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { PackedBodies } from './cache/packed-bodies.ts'
import { type AnswerType, answerTypes, negotiateLanguage, negotiateType } from './negotiate.ts'
import {
  answerHeaders,
  answersOf,
  documentProblems,
  documentsOf,
  exampleOf,
  notModified,
} from './openapi.ts'
import { bodySchema, headersSchema, querySchema, readOptions } from './options.ts'
import { respond } from './respond.ts'
import { answerBatch, batchLineSchema, batchType, linesAhead } from './streams/batch.ts'
import {
  eventStreamSchema,
  eventStreamType,
  streamProgress,
  unbuffered,
} from './streams/stream-progress.ts'
import { mediaTypeOf, takeDocument } from './take-document.ts'
import type { Runner } from './work/runner.ts'
import type { DocumentRecord } from './work/task.ts'

/** A route that takes a document and gives a record. */
export interface DocumentRoute {
  readonly path: string
  /** Name of the call in generated clients. */
  readonly operationId: string
  readonly summary: string
  readonly description: string
  /** What it gives; also the name of its schema. */
  readonly record: DocumentRecord
}

/** What every document route shares. */
export interface DocumentRouteOptions {
  readonly maxBytes: number
  /** Lines of a batch. */
  readonly maxLines: number
  readonly runner: Runner
  /** Keeps what was packed of answers that are asked for again. */
  readonly packed?: PackedBodies | undefined
  /** Ends batches with the line that they are at, once it is given. */
  readonly stopping?: AbortSignal | undefined
}

/** Beside those that the message of a refusal names: what clients send where they do not know better. */
const furtherTypes = ['application/xml', 'application/octet-stream']

/** Add a document route to an app, with its OpenAPI description. */
export function addDocumentRoute(
  app: OpenAPIHono,
  route: DocumentRoute,
  options: DocumentRouteOptions,
): void {
  const types = answerTypes(route.record === 'Act')
  app.openAPIRegistry.registerPath(describe(route, types))
  app.post(route.path, (c) =>
    mediaTypeOf(c) === batchType
      ? answerMany(c, route.record, options)
      : answerOne(c, route.record, types, options),
  )
}

async function answerOne(
  c: Context,
  record: DocumentRecord,
  types: ReadonlyArray<AnswerType>,
  { maxBytes, runner, packed }: DocumentRouteOptions,
): Promise<Response> {
  const type = negotiateType(c.req.header('accept'), [...types, eventStreamType])
  const { source, format, options: beside } = await takeDocument(c, maxBytes)
  const options = withLanguage(c, readOptions(c.req.query(), beside))
  const task = { type: 'document', record, source, format, options } as const
  if (type !== eventStreamType) return respond(c, runner, task, type, packed)
  c.header('Vary', 'Accept, Accept-Language', { append: true })
  return streamProgress(c, { ...task, answer: 'json' }, runner)
}

function answerMany(
  c: Context,
  record: DocumentRecord,
  { maxBytes, maxLines, runner, stopping }: DocumentRouteOptions,
): Response {
  negotiateType(c.req.header('accept'), [batchType])
  const options = withLanguage(c, readOptions(c.req.query(), {}))
  // What is read ahead of the work; of a batch nobody knows how long it is.
  c.get('hold')?.(linesAhead * maxBytes)
  const body = answerBatch(c.req.raw.body, {
    record,
    options,
    runner,
    requestId: c.get('requestId'),
    signal: c.req.raw.signal,
    stopping,
    maxBytes,
    maxLines,
  })
  c.header('Vary', 'Accept-Language', { append: true })
  c.header(...unbuffered)
  return c.body(body, 200, { 'Content-Type': `${batchType}; charset=utf-8` })
}

function withLanguage<T extends { readonly answerLanguage?: string | undefined }>(
  c: Context,
  options: T,
): T {
  const { answerLanguage = negotiateLanguage(c.req.header('accept-language')) } = options
  return { ...options, answerLanguage }
}

function describe(
  { path, operationId, summary, description, record }: DocumentRoute,
  types: ReadonlyArray<AnswerType>,
): Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0] {
  return createRoute({
    method: 'post',
    path,
    operationId,
    tags: ['Documents'],
    summary,
    description,
    request: {
      query: querySchema,
      headers: headersSchema,
      body: {
        required: true,
        content: {
          ...documentsOf([...readableMediaTypes, ...furtherTypes]),
          'application/json': {
            schema: bodySchema as z.ZodType,
            examples: exampleOf('application/json'),
          },
          [batchType]: { schema: batchLineSchema as z.ZodType, examples: exampleOf(batchType) },
        },
      },
    },
    responses: {
      200: {
        description: 'The record.',
        headers: answerHeaders,
        content: {
          ...answersOf(types),
          'application/json': { schema: { $ref: `#/components/schemas/${record}` } },
          [eventStreamType]: { schema: eventStreamSchema },
          [batchType]: { schema: { $ref: `#/components/schemas/${record}Line` } },
        },
      },
      ...notModified,
      ...documentProblems,
    },
  })
}

import { readableMediaTypes } from '@aiqyn/formats'
import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import { answerTypes, negotiateLanguage, negotiateType } from './negotiate.ts'
import { problemResponses } from './openapi.ts'
import { bodySchema, querySchema, readOptions } from './options.ts'
import { respond } from './respond.ts'
import { takeDocument } from './take-document.ts'
import type { Runner } from './work/runner.ts'
import type { DocumentRecord } from './work/task.ts'

/** A route that takes a document and gives a record. */
export interface DocumentRoute {
  readonly path: string
  readonly summary: string
  readonly description: string
  /** What it gives; also the name of its schema. */
  readonly record: DocumentRecord
}

/** What every document route shares. */
export interface DocumentRouteOptions {
  readonly maxBytes: number
  readonly runner: Runner
}

const text = { type: 'string' } as const
const binary = { type: 'string', format: 'binary' } as const

/** A body as OpenAPI describes it: text, or a file as it is. */
function bodyOf(mediaType: string): typeof text | typeof binary {
  return mediaType.startsWith('text/') || mediaType.endsWith('xml') ? text : binary
}

/** Add a document route to an app, with its OpenAPI description. */
export function addDocumentRoute(
  app: OpenAPIHono,
  route: DocumentRoute,
  { maxBytes, runner }: DocumentRouteOptions,
): void {
  const types = answerTypes(route.record === 'Act')
  const definition = createRoute({
    method: 'post',
    path: route.path,
    summary: route.summary,
    description: route.description,
    request: {
      query: querySchema,
      body: {
        required: true,
        content: {
          ...Object.fromEntries(readableMediaTypes.map((type) => [type, { schema: bodyOf(type) }])),
          'application/json': { schema: bodySchema as z.ZodType },
        },
      },
    },
    responses: {
      200: {
        description: 'The record.',
        content: {
          ...Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }])),
          'application/json': { schema: { $ref: `#/components/schemas/${route.record}` } },
        },
      },
      ...problemResponses(
        'bad-option',
        'not-acceptable',
        'too-large',
        'unsupported-document',
        'empty-document',
        'unreadable-document',
        'internal',
      ),
    },
  })
  app.openAPIRegistry.registerPath(definition)
  app.post(route.path, async (c) => {
    const type = negotiateType(c.req.header('accept'), types)
    const { source, format, options: beside } = await takeDocument(c, maxBytes)
    const options = readOptions(c.req.query(), beside)
    const answerLanguage =
      options.answerLanguage ?? negotiateLanguage(c.req.header('accept-language'))
    return respond(
      c,
      runner,
      {
        type: 'document',
        record: route.record,
        source,
        format,
        options: { ...options, answerLanguage },
      },
      type,
    )
  })
}

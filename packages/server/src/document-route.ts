import { type ActWithPlaces, readableMediaTypes, readDocument } from '@aiqyn/formats'
import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import {
  type Act,
  type Check,
  type Glossary,
  parse,
  type Readability,
  render,
  type Summary,
} from 'aiqyn'
import { answerFormats, answerTypes, negotiateLanguage, negotiateType } from './negotiate.ts'
import { problemResponses } from './openapi.ts'
import { bodySchema, querySchema, type RequestOptions, readOptions } from './options.ts'
import { takeDocument } from './take-document.ts'

/** A route that takes a document and gives a record. */
export interface DocumentRoute {
  readonly path: string
  readonly summary: string
  readonly description: string
  /** Name of the record's schema. */
  readonly record: 'Act' | 'Summary' | 'Readability' | 'Glossary' | 'Check'
  readonly make: (
    act: Act,
    options: RequestOptions,
    document: ActWithPlaces,
  ) => Act | Summary | Readability | Glossary | Check
}

/** What every document route shares: the limit. */
export interface DocumentRouteOptions {
  readonly maxBytes: number
}

const text = { type: 'string' } as const
const binary = { type: 'string', format: 'binary' } as const

/** A body as OpenAPI describes it: text, or a file as it is. */
function bodyOf(mediaType: string): typeof text | typeof binary {
  return mediaType.startsWith('text/') || mediaType.endsWith('xml') ? text : binary
}

/** Styles are inline; nothing is loaded and nothing runs. */
export const pagePolicy: string =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** Add a document route to an app, with its OpenAPI description. */
export function addDocumentRoute(
  app: OpenAPIHono,
  route: DocumentRoute,
  { maxBytes }: DocumentRouteOptions,
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
    const { source, format, options: beside } = await takeDocument(c.req.raw, maxBytes)
    const options = readOptions(c.req.query(), beside)
    const { language } = options
    const document: ActWithPlaces =
      typeof source === 'string'
        ? {
            act: parse(source, { format: options.format, language }),
            places: [],
            placedBy: 'lines',
          }
        : await readDocument(source, { format: options.format ?? format, language })
    const answerLanguage =
      options.answerLanguage ?? negotiateLanguage(c.req.header('accept-language'))
    const record = route.make(document.act, { ...options, answerLanguage }, document)
    c.header('Vary', 'Accept, Accept-Language')
    if (type === 'text/html') c.header('Content-Security-Policy', pagePolicy)
    const body = render(record, {
      format: answerFormats[type],
      ...(answerLanguage ? { language: answerLanguage } : {}),
    })
    return c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8` })
  })
}

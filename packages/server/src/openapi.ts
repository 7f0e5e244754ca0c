import { recordsSchema } from '@aiqyn/core'
import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import { type ErrorCode, errors, type ProblemDetails } from './errors.ts'
import { requestExamples } from './examples/request-examples.ts'

type ComponentSchema = Parameters<OpenAPIHono['openAPIRegistry']['registerComponent']>[2]
type Content = Record<
  string,
  {
    readonly schema: { readonly type: 'string'; readonly format?: 'binary' }
    readonly examples?: Record<string, object>
  }
>
type Headers = Record<
  string,
  { readonly description: string; readonly schema: { readonly type: 'string' } }
>

const requestIdHeader: Headers = {
  'X-Request-Id': {
    description: 'Identifier of the request; problems name it as their `instance`.',
    schema: { type: 'string' },
  },
  RateLimit: header('What is left of the rate of the client, where one is set.'),
  'RateLimit-Policy': header('Requests of one client, where they are bounded.'),
}

/** Headers of an answer that was negotiated. */
export const answerHeaders: Headers = {
  ...requestIdHeader,
  'Cache-Control': header('May be kept, and has to be asked for again by its entity tag.'),
  'Content-Language': header('BCP 47 tag of the language that the answer speaks; not in streams.'),
  ETag: header('Names the answer: document, rules and options. Not in streams.'),
  Vary: header('Headers of the request that the answer depends on.'),
}

/** Headers of every answer. */
export const plainHeaders: Headers = requestIdHeader

function header(description: string): Headers[string] {
  return { description, schema: { type: 'string' } }
}

/** What `If-None-Match` is answered where it names the answer. */
export const notModified: RouteConfig['responses'] = {
  304: {
    description: 'The answer that `If-None-Match` names still holds; no work was done.',
    headers: { ETag: header('As sent.'), ...requestIdHeader },
  },
}

/** Documents of several media types, each with its example. */
export function documentsOf(types: ReadonlyArray<string>): Content {
  return Object.fromEntries(
    types.map((type) => [type, { schema: schemaOf(type), examples: exampleOf(type) }]),
  )
}

/** Answers of several media types. */
export function answersOf(types: ReadonlyArray<string>): Content {
  return Object.fromEntries(types.map((type) => [type, { schema: schemaOf(type) }]))
}

/** The example of a request of a media type. */
export function exampleOf(type: string): Record<string, object> {
  const example = requestExamples[type]
  return example === undefined ? {} : { act: example }
}

function schemaOf(type: string): Content[string]['schema'] {
  const isText = type.startsWith('text/') || type.endsWith('xml')
  return isText ? { type: 'string' } : { type: 'string', format: 'binary' }
}

/** OpenAPI responses for errors, from the one table. Errors of one status share a response, each with its example. */
export function problemResponses(...codes: ReadonlyArray<ErrorCode>): RouteConfig['responses'] {
  return responsesByStatus(codes, (shared) => ({
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: Object.fromEntries(shared.map((code) => [code, { value: exampleProblem(code) }])),
    },
  }))
}

/**
 * OpenAPI responses for errors in any form.
 *
 * @param contentOf What stands in the response that the errors of one status share.
 */
export function responsesByStatus(
  codes: ReadonlyArray<ErrorCode>,
  contentOf: (shared: ReadonlyArray<ErrorCode>) => Record<string, object>,
): RouteConfig['responses'] {
  const byStatus = new Map<number, Array<ErrorCode>>()
  for (const code of codes) {
    const { status } = errors[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, shared]) => [
      status,
      {
        description: shared.map((code) => errors[code].title).join('. '),
        headers: { ...plainHeaders, ...(repeatable.has(status) ? retryAfter : {}) },
        content: contentOf(shared),
      },
    ]),
  )
}

const repeatable: ReadonlySet<number> = new Set([429, 503])
const retryAfter: Headers = { 'Retry-After': header('Seconds to wait.') }

/** What any route may answer instead. */
export const anyProblems: ReadonlyArray<ErrorCode> = [
  'unauthorized',
  'url-too-long',
  'too-many-requests',
  'internal',
]

/** What a route that takes a document may answer instead. */
export const documentProblems: RouteConfig['responses'] = problemResponses(
  'bad-option',
  'bad-json',
  'invalid-utf-8',
  'incomplete-body',
  'not-acceptable',
  'too-large',
  'unsupported-document',
  'empty-document',
  'unreadable-document',
  ...anyProblems,
  'busy',
  'timeout',
)

/** What a route that takes nothing may answer instead. */
export const plainProblems: RouteConfig['responses'] = problemResponses(...anyProblems)

function exampleProblem(code: ErrorCode): ProblemDetails {
  const { status, title } = errors[code]
  return {
    type: `urn:aiqyn:problem:${code}`,
    title,
    status,
    detail: 'What is wrong here, and what to do.',
    instance: 'urn:aiqyn:request:5f2a3c3e-6e2b-4b0b-9f57-3f6a5f0f5b1c',
  }
}

/** Add how a client says who it is, where the service asks for that. */
export function addSecurity(app: OpenAPIHono): void {
  const add = app.openAPIRegistry.registerComponent.bind(app.openAPIRegistry)
  const description = 'Wanted where the service has keys.'
  add('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer', description })
  add('securitySchemes', 'key', { type: 'apiKey', in: 'header', name: 'X-Api-Key', description })
}

/** Add the schemas of the records, which come from their TypeScript definition, and of problems. */
export function addSchemas(app: OpenAPIHono): void {
  const add = (name: string, schema: ComponentSchema): void => {
    app.openAPIRegistry.registerComponent('schemas', name, schema)
  }
  for (const [name, schema] of Object.entries(recordsSchema.definitions)) {
    const moved: ComponentSchema = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/definitions/', '"#/components/schemas/'),
    )
    add(name, moved)
  }
  for (const name of ['Act', 'Check', 'Glossary', 'Readability', 'Summary'])
    add(`${name}Line`, lineSchema(name))
  add('Problem', {
    type: 'object',
    description: 'Problem details, RFC 9457.',
    required: ['type', 'title', 'status', 'detail', 'instance'],
    properties: {
      type: {
        type: 'string',
        enum: Object.keys(errors).map((code) => `urn:aiqyn:problem:${code}`),
      },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'What is wrong and what to do.' },
      instance: { type: 'string', description: 'Identifier of the request.' },
    },
  })
}

/** A line of the answer to a batch. */
function lineSchema(record: string): ComponentSchema {
  return {
    type: 'object',
    description: 'One line of the answer to a batch: its record, or its problem.',
    required: ['id'],
    properties: {
      id: {
        type: ['string', 'number'],
        description: 'As in the line that is answered; its number where it has none.',
      },
      record: { $ref: `#/components/schemas/${record}` },
      problem: { $ref: '#/components/schemas/Problem' },
    },
    oneOf: [{ required: ['record'] }, { required: ['problem'] }],
    additionalProperties: false,
  }
}

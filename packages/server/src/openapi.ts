import { recordsSchema } from '@aiqyn/core'
import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import { type ErrorCode, errors } from './errors.ts'

/** OpenAPI responses for errors, from the one table. Two errors of one status share a response. */
export function problemResponses(...codes: ReadonlyArray<ErrorCode>): RouteConfig['responses'] {
  const responses: RouteConfig['responses'] = {}
  for (const code of codes) {
    const { status, title } = errors[code]
    responses[status] = {
      description: title,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }
  }
  return responses
}

type ComponentSchema = Parameters<OpenAPIHono['openAPIRegistry']['registerComponent']>[2]

/** Add the schemas of the records, which come from their TypeScript definition, and of problems. */
export function addSchemas(app: OpenAPIHono): void {
  for (const [name, schema] of Object.entries(recordsSchema.definitions)) {
    const moved: ComponentSchema = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/definitions/', '"#/components/schemas/'),
    )
    app.openAPIRegistry.registerComponent('schemas', name, moved)
  }
  app.openAPIRegistry.registerComponent('schemas', 'Problem', {
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

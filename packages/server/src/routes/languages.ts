import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { languages } from 'aiqyn'
import { plainHeaders, plainProblems } from '../openapi.ts'

const listed = z.array(
  z.object({
    id: z.string().openapi({ description: 'BCP 47 tag.', example: 'kk' }),
    name: z.string().openapi({ description: 'In the language itself.', example: 'қазақ тілі' }),
  }),
)

const route = createRoute({
  method: 'get',
  path: '/v1/languages',
  operationId: 'listLanguages',
  tags: ['Information'],
  summary: 'Languages that can be read',
  responses: {
    200: {
      description: 'BCP 47 tags and names.',
      headers: plainHeaders,
      content: { 'application/json': { schema: listed } },
    },
    ...plainProblems,
  },
})

/** Add the route that lists languages. */
export function addLanguages(app: OpenAPIHono): void {
  app.openapi(route, (c) =>
    c.json(
      languages.map(({ id, name }) => ({ id, name })),
      200,
    ),
  )
}

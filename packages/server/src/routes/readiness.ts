import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Problem } from '../errors.ts'
import type { JobQueue } from '../jobs/job.ts'
import { plainHeaders, problemResponses } from '../openapi.ts'
import { takeAs } from '../options.ts'

const querySchema = z.strictObject({
  for: z.enum(['documents', 'jobs']).default('documents').openapi({
    description:
      '`jobs` gives 503 also where jobs cannot be taken, as while Redis is away: for whoever sends nothing else.',
  }),
})

const readinessSchema = z
  .object({
    status: z
      .enum(['ok', 'degraded'])
      .openapi({ description: '`degraded`: documents are taken, jobs are not.' }),
    documents: z.literal('ok'),
    jobs: z.enum(['ok', 'unavailable', 'none']).openapi({
      description:
        '`unavailable`: Redis is away, or there is no room. `none`: set up without them.',
    }),
  })
  .openapi('Readiness')

/**
 * Add the route that load balancers ask. Without jobs the rest is of use, and Redis is the same for all instances: were they all
 * taken out for it, nothing would be left. So its absence is told in the answer, and by the status to those who ask for jobs.
 */
export function addReadiness(
  app: OpenAPIHono,
  isReady: () => boolean,
  jobs: Pick<JobQueue, 'isReady'> | undefined,
): void {
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'get',
      path: '/readyz',
      operationId: 'readyz',
      tags: ['Information'],
      summary: 'Whether the service takes documents, and jobs',
      description:
        'Not while it starts or stops, and not while as many documents wait as may. Where documents are taken and jobs are not, the status is `degraded`.',
      request: { query: querySchema },
      responses: {
        200: {
          description: 'It takes documents.',
          headers: plainHeaders,
          content: {
            'application/json': {
              schema: readinessSchema,
              examples: { ok: { value: { status: 'ok', documents: 'ok', jobs: 'none' } } },
            },
          },
        },
        ...problemResponses('internal', 'bad-option', 'not-ready', 'jobs-unavailable'),
      },
    }),
  )
  app.get('/readyz', async (c) => {
    const { for: wanted } = takeAs(querySchema, c.req.query())
    if (!isReady()) throw new Problem('not-ready', 'Ask another instance, or later.', 1)
    const state = jobs === undefined ? 'none' : (await jobs.isReady()) ? 'ok' : 'unavailable'
    if (wanted === 'jobs' && state !== 'ok')
      throw new Problem(
        'jobs-unavailable',
        'Documents are taken, each by its own route; jobs are not. Ask again later.',
        5,
      )
    const status = state === 'unavailable' ? 'degraded' : 'ok'
    return c.json({ status, documents: 'ok', jobs: state } as const, 200)
  })
}

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { languages, rulesVersion } from 'aiqyn'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { addDocumentRoute, type DocumentRoute } from './document-route.ts'
import { Problem, toProblemDetails } from './errors.ts'
import { addSchemas, problemResponses } from './openapi.ts'
import { acts } from './routes/acts.ts'
import { checks } from './routes/checks.ts'
import { glossaries } from './routes/glossaries.ts'
import { readability } from './routes/readability.ts'
import { summaries } from './routes/summaries.ts'
import { addVerifications } from './routes/verifications.ts'
import { toProblem } from './take-document.ts'
import { inlineRunner, type Runner } from './work/runner.ts'

/** How the service is set up. */
export interface AppOptions {
  /** Largest document in bytes, 4 MiB unless given. */
  readonly maxBytes?: number | undefined
  /** What does the work; this thread unless given. Whoever gives it closes it. */
  readonly runner?: Runner | undefined
}

const documentRoutes: ReadonlyArray<DocumentRoute> = [
  acts,
  summaries,
  readability,
  glossaries,
  checks,
]

/**
 * Make the service, apart from whatever listens. It keeps nothing, logs nothing, and asks nobody.
 *
 * @example
 * const response = await createApp().request('/v1/summaries', { method: 'POST', body: text })
 */
export function createApp({
  maxBytes = 4 * 1024 * 1024,
  runner = inlineRunner,
}: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono()
  app.use(requestId())
  app.use(secureHeaders({ crossOriginResourcePolicy: false, xFrameOptions: false }))
  app.use(async function noStore(c, next) {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  })

  addSchemas(app)
  for (const route of documentRoutes) addDocumentRoute(app, route, { maxBytes, runner })
  addVerifications(app, { maxBytes, runner })
  addInformation(app)
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Aiqyn',
      version: rulesVersion,
      description:
        'Plain language for law: Kazakh, Russian, English. Nothing that is sent is stored or logged.',
      license: { name: 'MIT' },
    },
  })

  app.notFound((c) => {
    const known = app.routes.find(({ path, method }) => path === c.req.path && method !== 'ALL')
    if (!known) throw new Problem('not-found', 'See /openapi.json for what there is.')
    c.header('Allow', known.method)
    throw new Problem('method-not-allowed', `Use ${known.method} here; /openapi.json tells how.`)
  })
  app.onError((error, c) => {
    // What an unknown error says may hold a part of the document: it is not passed on.
    const known = toProblem(error)
    const problem =
      known instanceof Problem
        ? known
        : new Problem('internal', 'The fault is ours. Report it with the instance below.')
    const details = toProblemDetails(problem, c.get('requestId'))
    return c.body(JSON.stringify(details), {
      status: details.status as 400,
      headers: { 'Content-Type': 'application/problem+json' },
    })
  })
  return app
}

function addInformation(app: OpenAPIHono): void {
  const state = z.object({ status: z.literal('ok') })
  for (const [path, summary] of [
    ['/healthz', 'Whether the service runs'],
    ['/readyz', 'Whether the service takes documents'],
  ] as const) {
    const route = createRoute({
      method: 'get',
      path,
      summary,
      responses: {
        200: { description: 'It does.', content: { 'application/json': { schema: state } } },
        ...problemResponses('internal'),
      },
    })
    app.openapi(route, (c) => c.json({ status: 'ok' } as const, 200))
  }
  const listed = z.array(z.object({ id: z.string(), name: z.string() }))
  const route = createRoute({
    method: 'get',
    path: '/v1/languages',
    summary: 'Languages that can be read',
    responses: {
      200: {
        description: 'BCP 47 tags and names.',
        content: { 'application/json': { schema: listed } },
      },
    },
  })
  app.openapi(route, (c) =>
    c.json(
      languages.map(({ id, name }) => ({ id, name })),
      200,
    ),
  )
}

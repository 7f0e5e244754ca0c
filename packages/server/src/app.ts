import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { languages, rulesVersion } from 'aiqyn'
import type { Context } from 'hono'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import type { ApiKey, Rate } from './config/values.ts'
import { addDocumentRoute, type DocumentRoute } from './document-route.ts'
import { Problem, toProblemDetails } from './errors.ts'
import { apiKeys } from './guard/api-keys.ts'
import type { HeldBytes } from './guard/held-bytes.ts'
import { portals } from './guard/portals.ts'
import { rateLimit } from './guard/rate-limit.ts'
import { securityHeaders } from './guard/security-headers.ts'
import { shortUrl } from './guard/short-url.ts'
import type { Metrics } from './observe/metrics.ts'
import { observe, type RequestEntry } from './observe/observe.ts'
import { addSchemas, problemResponses } from './openapi.ts'
import { acts } from './routes/acts.ts'
import { checks } from './routes/checks.ts'
import { glossaries } from './routes/glossaries.ts'
import { readability } from './routes/readability.ts'
import { summaries } from './routes/summaries.ts'
import { addVerifications } from './routes/verifications.ts'
import { toProblem } from './take-document.ts'
import { inlineRunner, type Runner } from './work/runner.ts'
import { toFault } from './work/wire.ts'

/** How the service is set up. */
export interface AppOptions {
  /** Largest document in bytes, 4 MiB unless given. */
  readonly maxBytes?: number | undefined
  /** What does the work; this thread unless given. Whoever gives it closes it. */
  readonly runner?: Runner | undefined
  /** Who may use the API; everybody where nobody is named. */
  readonly apiKeys?: ReadonlyArray<ApiKey> | undefined
  /** Requests of one client; as many as it likes unless given. */
  readonly rateLimit?: Rate | undefined
  /** Origins whose pages may call the API; none unless given. */
  readonly corsOrigins?: ReadonlyArray<string> | undefined
  /** Address of a client, for the rate; all are one unless given. */
  readonly clientOf?: ((c: Context) => string | undefined) | undefined
  /** Bounds what all requests hold together. */
  readonly heldBytes?: HeldBytes | undefined
  /** Whether documents are taken; whether the runner takes them unless given. */
  readonly isReady?: (() => boolean) | undefined
  /** Is told of each request that was answered. */
  readonly onRequest?: ((entry: RequestEntry) => void) | undefined
  /** What `/metrics` tells; no such page unless given. */
  readonly metrics?: Pick<Metrics, 'contentType' | 'render'> | undefined
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
export function createApp(options: AppOptions = {}): OpenAPIHono {
  const { maxBytes = 4 * 1024 * 1024, runner = inlineRunner } = options
  const app = new OpenAPIHono()
  addGuards(app, options)

  addSchemas(app)
  for (const route of documentRoutes) addDocumentRoute(app, route, { maxBytes, runner })
  addVerifications(app, { maxBytes, runner })
  addInformation(app, options.isReady ?? runner.isReady)
  if (options.metrics) addMetrics(app, options.metrics)
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
    if (problem.code === 'internal') c.set('fault', toFault(error))
    c.set('problem', problem.code)
    const details = toProblemDetails(problem, c.get('requestId'))
    // What a route told of its answer does not hold for an error.
    for (const name of ['Cache-Control', 'Content-Language', 'ETag']) c.header(name, undefined)
    if (problem.retryAfter !== undefined) c.header('Retry-After', String(problem.retryAfter))
    const body = new TextEncoder().encode(JSON.stringify(details))
    return c.body(body, {
      status: details.status as 400,
      headers: {
        'Content-Type': 'application/problem+json',
        'Content-Length': String(body.length),
      },
    })
  })
  return app
}

/** What every request passes, in this order. */
function addGuards(app: OpenAPIHono, options: AppOptions): void {
  const { apiKeys: keys = [], clientOf = () => undefined, corsOrigins = [] } = options
  for (const path of ['/v1/*', '/v2/*', '/docs/*', '/openapi.json']) app.use(path, compress())
  app.use(requestId({ limitLength: 64 }))
  if (options.onRequest) app.use(observe(options.onRequest))
  app.use(securityHeaders())
  app.use(async function noStore(c, next) {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  })
  if (corsOrigins.length > 0) app.use(portals(corsOrigins))
  app.use(shortUrl)
  for (const path of ['/v1/*', '/v2/*', '/metrics']) app.use(path, apiKeys(keys))
  for (const path of ['/v1/*', '/v2/*']) {
    app.use(path, rateLimit(options.rateLimit, clientOf))
    if (options.heldBytes) app.use(path, options.heldBytes.middleware)
  }
}

function addMetrics(app: OpenAPIHono, metrics: NonNullable<AppOptions['metrics']>): void {
  app.get('/metrics', async (c) =>
    c.body(await metrics.render(), 200, { 'Content-Type': metrics.contentType }),
  )
}

function addInformation(app: OpenAPIHono, isReady: () => boolean): void {
  const state = z.object({ status: z.literal('ok') })
  const healthz = createRoute({
    method: 'get',
    path: '/healthz',
    summary: 'Whether the service runs',
    responses: {
      200: { description: 'It does.', content: { 'application/json': { schema: state } } },
      ...problemResponses('internal'),
    },
  })
  app.openapi(healthz, (c) => c.json({ status: 'ok' } as const, 200))
  const readyz = createRoute({
    method: 'get',
    path: '/readyz',
    summary: 'Whether the service takes documents',
    description: 'Not while it starts or stops, and not while as many wait as may.',
    responses: {
      200: { description: 'It does.', content: { 'application/json': { schema: state } } },
      ...problemResponses('internal', 'not-ready'),
    },
  })
  app.openapi(readyz, (c) => {
    if (!isReady()) throw new Problem('not-ready', 'Ask another instance, or later.', 1)
    return c.json({ status: 'ok' } as const, 200)
  })
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

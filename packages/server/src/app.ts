import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import { packedBodies } from './cache/packed-bodies.ts'
import type { ApiKey, Rate } from './config/values.ts'
import { addDocs } from './docs/add-docs.ts'
import type { DocumentRouteOptions } from './document-route.ts'
import { Problem, toProblemDetails } from './errors.ts'
import { apiKeys } from './guard/api-keys.ts'
import type { HeldBytes } from './guard/held-bytes.ts'
import { portals } from './guard/portals.ts'
import { rateLimit } from './guard/rate-limit.ts'
import { securityHeaders } from './guard/security-headers.ts'
import { shortUrl } from './guard/short-url.ts'
import { languageToolError, languageToolPath } from './languagetool/errors.ts'
import type { Metrics } from './observe/metrics.ts'
import { observe, type RequestEntry } from './observe/observe.ts'
import { addSchemas, addSecurity, plainHeaders, problemResponses } from './openapi.ts'
import { addOpenApi } from './openapi-document.ts'
import { problemOf } from './problem-of.ts'
import { addRoutes } from './routes/add-routes.ts'
import { addJobs, type JobRouteOptions } from './routes/jobs.ts'
import { addReadiness } from './routes/readiness.ts'
import { inlineRunner, type Runner } from './work/runner.ts'
import { toFault } from './work/wire.ts'

/** How the service is set up. */
export interface AppOptions {
  /** Largest document in bytes, 4 MiB unless given. */
  readonly maxBytes?: number | undefined
  /** Most lines of a batch, 10,000 unless given. */
  readonly maxLines?: number | undefined
  /** What does the work; this process unless given. Whoever gives it closes it. */
  readonly runner?: Runner | undefined
  /** Memory for the packed form of answers that are asked for again, in bytes; none unless given. */
  readonly packedBytes?: number | undefined
  /** Ends batches with the line that they are at, once it is given; see `startServer`. */
  readonly stopping?: AbortSignal | undefined
  /** Where jobs go, and what they may bring; answered 503 unless given. Whoever gives the queue closes it. */
  readonly jobs?: JobRouteOptions | undefined
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
  /** Adds static pages beside the API, from wherever they are; none unless given. */
  readonly addPages?: ((app: OpenAPIHono) => void) | undefined
}

/**
 * Make the service, apart from whatever listens. It keeps nothing, logs nothing, and asks nobody.
 *
 * @example
 * const response = await createApp().request('/v1/summaries', { method: 'POST', body: text })
 */
export function createApp(options: AppOptions = {}): OpenAPIHono {
  const { maxBytes = 4 * 1024 * 1024, maxLines = 10_000, runner = inlineRunner } = options
  const app = new OpenAPIHono()
  addGuards(app, options)

  addSchemas(app)
  addSecurity(app)
  const packed = packedBodies(options.packedBytes ?? 0)
  addRoutes(app, { maxBytes, maxLines, runner, stopping: options.stopping, packed })
  addJobs(app, { maxBytes, ...options.jobs })
  addHealth(app)
  addReadiness(app, options.isReady ?? runner.isReady, options.jobs?.queue)
  if (options.metrics) addMetrics(app, options.metrics)
  addDocs(app)
  addOpenApi(app, exampleApp({ maxBytes, maxLines, runner }))
  options.addPages?.(app)

  app.notFound((c) => {
    const known = app.routes.filter(
      ({ path, method }) => method !== 'ALL' && !path.includes('*') && matches(path, c.req.path),
    )
    if (known.length === 0) throw new Problem('not-found', 'See /openapi.json for what there is.')
    const methods = [...new Set(known.map(({ method }) => method))].sort().join(', ')
    c.header('Allow', methods)
    throw new Problem('method-not-allowed', `Use ${methods} here; /openapi.json tells how.`)
  })
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.code === 'internal') c.set('fault', toFault(error))
    c.set('problem', problem.code)
    const details = toProblemDetails(problem, c.get('requestId'))
    // What a route told of its answer does not hold for an error.
    for (const name of ['Cache-Control', 'Content-Language', 'ETag']) c.header(name, undefined)
    if (problem.retryAfter !== undefined) c.header('Retry-After', String(problem.retryAfter))
    if (c.req.path.startsWith(languageToolPath)) return languageToolError(c, details)
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

/** Whether an address is one of a route: `:id` stands for any part. */
function matches(route: string, address: string): boolean {
  const [parts, given] = [route.split('/'), address.split('/')]
  return (
    parts.length === given.length &&
    parts.every((part, at) => part === given[at] || (part.startsWith(':') && given[at] !== ''))
  )
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

function addHealth(app: OpenAPIHono): void {
  const state = z.object({ status: z.literal('ok') })
  const okExample = { value: { status: 'ok' } }
  const healthz = createRoute({
    method: 'get',
    path: '/healthz',
    operationId: 'healthz',
    tags: ['Information'],
    summary: 'Whether the service runs',
    responses: {
      200: {
        description: 'It does.',
        headers: plainHeaders,
        content: { 'application/json': { schema: state, examples: { ok: okExample } } },
      },
      ...problemResponses('internal'),
    },
  })
  app.openapi(healthz, (c) => c.json({ status: 'ok' } as const, 200))
}

/** What answers the examples of the OpenAPI document: the routes alone, without limits and logs. */
function exampleApp(options: DocumentRouteOptions): OpenAPIHono {
  const app = new OpenAPIHono()
  app.onError((_, c) => c.text('', 500))
  addRoutes(app, options)
  return app
}

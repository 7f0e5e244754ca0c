import type * as Api from '@opentelemetry/api'
import type * as Sdk from '@opentelemetry/sdk-node'
import { ConfigError } from '../config/read-config.ts'
import type { RequestEntry } from './observe.ts'

/** Sends a span for each request to a collector. */
export interface Tracing {
  readonly request: (entry: RequestEntry) => void
  /** Send what is not sent yet. */
  readonly close: () => Promise<void>
}

/** Milliseconds that a collector has at the end. */
const patienceMs = 3000

/**
 * Trace requests by OpenTelemetry. Its SDK is loaded only here, and reads the further `OTEL_…` variables itself.
 *
 * @param endpoint Address of the collector; without one nothing is loaded and nobody is asked.
 * @throws {ConfigError} When an endpoint is given and the SDK is not installed.
 */
export async function startTracing(endpoint: string | undefined): Promise<Tracing | undefined> {
  if (endpoint === undefined) return undefined
  const { api, NodeSDK } = await load()
  const sdk = new NodeSDK({ serviceName: process.env['OTEL_SERVICE_NAME'] ?? 'aiqyn' })
  sdk.start()
  const tracer = api.trace.getTracer('aiqyn')
  return {
    request: (entry) => {
      const { method, route, status, ms, traceparent } = entry
      const end = Date.now()
      const parent = api.propagation.extract(api.ROOT_CONTEXT, { traceparent })
      const span = tracer.startSpan(
        `${method} ${route}`,
        { kind: api.SpanKind.SERVER, startTime: end - ms, attributes: attributesOf(entry) },
        parent,
      )
      if (status >= 500) span.setStatus({ code: api.SpanStatusCode.ERROR })
      span.end(end)
    },
    close: async () => {
      const timeout = new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref())
      await Promise.race([sdk.shutdown(), timeout]).catch(() => undefined)
    },
  }
}

async function load(): Promise<{ api: typeof Api; NodeSDK: typeof Sdk.NodeSDK }> {
  try {
    const [api, { NodeSDK }] = await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-node'),
    ])
    return { api, NodeSDK }
  } catch (cause) {
    throw new ConfigError(
      'OTEL_EXPORTER_OTLP_ENDPOINT needs npm install @opentelemetry/api @opentelemetry/sdk-node',
      { cause },
    )
  }
}

/** What is known of a request, in the words of OpenTelemetry's conventions where there are such. */
function attributesOf(entry: RequestEntry): Api.Attributes {
  return {
    'http.request.method': entry.method,
    'http.route': entry.route,
    'http.response.status_code': entry.status,
    'http.request.body.size': entry.bytesIn,
    'http.response.body.size': entry.bytesOut,
    'error.type': entry.problem,
    'aiqyn.request_id': entry.requestId,
    'aiqyn.cache': entry.cache,
    'aiqyn.language': entry.language,
  }
}

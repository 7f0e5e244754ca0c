import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { usualConfig } from './config/read-config.ts'
import type { Config } from './config/settings.ts'
import { answerClientError } from './node/answer-client-error.ts'
import { createService, type Service } from './node/service.ts'
import { watchBodies } from './node/watch-bodies.ts'
import type { ServiceLog } from './observe/logger.ts'
import { startTracing } from './observe/tracing.ts'

/** What is chosen of the settings; the usual holds for the others. The environment is not read. */
export interface ServerOptions extends Partial<Config> {
  /** Where to log; standard error unless given. */
  readonly log?: ServiceLog | undefined
}

/** A service that listens. */
export interface RunningServer {
  readonly url: string
  /** Take no more requests, finish those under way, within `shutdownMs`. */
  readonly close: () => Promise<void>
}

/** Milliseconds between two looks at connections that became idle. */
const lookMs = 50

/**
 * Listen for requests.
 *
 * @returns Once the port is open.
 * @throws When the port cannot be opened.
 */
export async function startServer({ log, ...chosen }: ServerOptions = {}): Promise<RunningServer> {
  const config: Config = { ...usualConfig, ...chosen }
  const service = createService(config, log, await startTracing(config.otlpEndpoint))
  const [server, { address, port, family }] = await listen(service, config).catch(
    async (error: unknown) => {
      await service.end()
      throw error
    },
  )
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
  service.log.event.info({ url }, 'listening')
  let closed: Promise<void> | undefined
  return { url, close: () => (closed ??= close(server, service, config)) }
}

function listen(service: Service, config: Config): Promise<[Server, AddressInfo]> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: service.app.fetch,
        port: config.port,
        hostname: config.host,
        serverOptions: {
          connectionsCheckingInterval: Math.min(1000, Math.ceil(config.receiveTimeoutMs / 4)),
          headersTimeout: Math.min(10_000, config.receiveTimeoutMs),
          keepAliveTimeout: 10_000,
          maxHeaderSize: 16_384,
          // Bodies have a watch of their own below.
          requestTimeout: 0,
        },
      },
      (info) => resolve([server, info]),
    ) as Server
    watchBodies(server, config.receiveTimeoutMs, () =>
      service.log.event.debug({ problem: 'slow-request' }, 'no request'),
    )
    server.maxConnections = config.maxConnections
    server.setTimeout(config.sendTimeoutMs, (socket) => {
      service.log.event.debug('connection stood still')
      socket.destroy()
    })
    server.on('clientError', (error, socket) => {
      const problem = answerClientError(error, socket)
      service.log.event.debug({ problem }, 'no request')
    })
    server.on('error', reject)
  })
}

async function close(server: Server, service: Service, config: Config): Promise<void> {
  service.log.event.info('stopping')
  service.drain()
  await sleep(config.drainMs)
  // From here on every answer is the last of its connection.
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
  const quiet = new Promise<void>((resolve) => server.close(() => resolve()))
  const looking = setInterval(() => server.closeIdleConnections(), lookMs)
  // A batch may be long: it tells where it ends, in time for that to be told.
  const hurrying = setTimeout(service.cutShort, config.shutdownMs / 2)
  const stopped = new AbortController()
  const inTime = await Promise.race([
    quiet.then(() => service.close()).then(() => true),
    sleep(config.shutdownMs, false, { signal: stopped.signal }).catch(() => false),
  ])
  stopped.abort()
  clearInterval(looking)
  clearTimeout(hurrying)
  if (!inTime) {
    service.log.event.warn('stopped before all was done')
    server.closeAllConnections()
    await service.end()
  }
}

import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type AppOptions, createApp } from './app.ts'

/** Where to listen. */
export interface ServerOptions extends AppOptions {
  /** 8080 unless given; 0 takes a free port. */
  readonly port?: number | undefined
  /** `127.0.0.1` unless given: reachable from this machine only. */
  readonly host?: string | undefined
}

/** A service that listens. */
export interface RunningServer {
  readonly url: string
  /** Stop taking requests, finish those under way. */
  readonly close: () => Promise<void>
}

/**
 * Listen for requests.
 *
 * @returns Once the port is open.
 * @throws When the port cannot be opened.
 */
export function startServer({
  port = 8080,
  host = '127.0.0.1',
  ...options
}: ServerOptions = {}): Promise<RunningServer> {
  const app = createApp(options)
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, port, hostname: host },
      ({ address, port, family }: AddressInfo) => {
        resolve({
          url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
          close: () =>
            new Promise((done, failed) =>
              server.close((error) => (error ? failed(error) : done())),
            ),
        })
      },
    )
    server.on('error', reject)
  })
}

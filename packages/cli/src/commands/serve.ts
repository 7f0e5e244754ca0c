import { Failure } from '../failure.ts'
import type { CommandHelp } from '../help.ts'
import type { Io } from '../io.ts'
import { serveOptions } from '../options.ts'

/** Help of `serve`. */
export const serveHelp: CommandHelp = {
  usage: 'serve [options]',
  about: 'Serve the API on this machine until stopped.',
  options: serveOptions,
}

/** Serve until the user stops it. The service is loaded here, so that other commands start fast. */
export async function runServe(values: Readonly<Record<string, unknown>>, io: Io): Promise<0> {
  const port = values['port'] === undefined ? 8080 : Number(values['port'])
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Failure(`--port takes a number from 0 to 65535, not ${String(values['port'])}`)
  const host = typeof values['host'] === 'string' ? values['host'] : '127.0.0.1'
  const { startServer } = await import('@aiqyn/server')
  const server = await startServer({ host, port }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const reason =
      code === 'EADDRINUSE'
        ? 'the port is taken; choose another with --port'
        : `the system says ${String(code)}`
    throw new Failure(`cannot listen on ${host}:${port}: ${reason}`, { cause: error })
  })
  io.stderr.write(
    `Aiqyn listens on ${server.url} (API: ${server.url}/openapi.json). Stop it with Ctrl-C.\n`,
  )
  await io.stopped()
  await server.close()
  return 0
}

import { Failure } from '../failure.ts'
import type { CommandHelp } from '../help.ts'
import type { Io } from '../io.ts'
import { serveOptions } from '../options.ts'
import { pagesFolder } from '../pages-folder.ts'
import { readSettings } from '../read-settings.ts'

/** Help of `serve`. */
export const serveHelp: CommandHelp = {
  usage: 'serve [options]',
  about:
    'Serve the API and the pages on this machine until stopped.\nEvery setting is a variable of the environment too (AIQYN_PORT …); --print-config lists them.',
  options: serveOptions,
}

/** Serve until the user stops it. The service is loaded here, so that other commands start fast. */
export async function runServe(values: Readonly<Record<string, unknown>>, io: Io): Promise<0> {
  const { ConfigError, lastResort, printConfig, serviceLog, startServer } = await import(
    '@aiqyn/server'
  )
  const config = await readSettings(values, io)
  if (values['print-config'] === true) {
    io.stdout.write(printConfig(config))
    return 0
  }
  const { host, port } = config
  const log = serviceLog(config.logLevel)
  const pages = config.pages ?? pagesFolder()
  const server = await startServer({ ...config, pages, log }).catch((error: unknown) => {
    if (error instanceof ConfigError) throw new Failure(error.message, { cause: error })
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
  const forget = lastResort(log)
  await io.stopped()
  await server.close()
  forget()
  return 0
}

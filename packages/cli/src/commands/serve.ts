import { Failure } from '../failure.ts'
import type { CommandHelp } from '../help.ts'
import type { Io } from '../io.ts'
import { serveOptions } from '../options.ts'
import { pagesFolder } from '../pages-folder.ts'

/** Help of `serve`. */
export const serveHelp: CommandHelp = {
  usage: 'serve [options]',
  about:
    'Serve the API and the pages on this machine until stopped.\nEvery setting is a variable of the environment too (AIQYN_PORT …); --print-config lists them.',
  options: serveOptions,
}

/** Serve until the user stops it. The service is loaded here, so that other commands start fast. */
export async function runServe(values: Readonly<Record<string, unknown>>, io: Io): Promise<0> {
  const {
    ConfigError,
    lastResort,
    printConfig,
    readConfig,
    serviceLog,
    startServer,
    unknownVariables,
  } = await import('@aiqyn/server')
  const config = tryTo(
    () => readConfig(io.env, toSettings(values)),
    (error) => (error instanceof ConfigError ? error.message : undefined),
  )
  for (const name of unknownVariables(io.env))
    io.stderr.write(`aiqyn: there is no setting ${name}; --print-config lists them\n`)
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

/** `--max-bytes 5` sets `maxBytes`. */
function toSettings(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const entries = Object.entries(values).flatMap(([flag, value]) =>
    typeof value === 'string'
      ? [[flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]]
      : [],
  )
  return Object.fromEntries(entries)
}

function tryTo<T>(work: () => T, tell: (error: unknown) => string | undefined): T {
  try {
    return work()
  } catch (error) {
    const reason = tell(error)
    throw reason === undefined ? error : new Failure(reason, { cause: error })
  }
}

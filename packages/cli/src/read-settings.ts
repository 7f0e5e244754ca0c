import type { Config } from '@aiqyn/server'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'

/**
 * What an operator chose by flags and by the environment. The service is loaded here, so that other commands start fast.
 *
 * @throws {Failure} Naming what cannot be followed.
 */
export async function readSettings(
  values: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<Config> {
  const { ConfigError, readConfig, unknownVariables } = await import('@aiqyn/server')
  for (const name of unknownVariables(io.env))
    io.stderr.write(`aiqyn: there is no setting ${name}; --print-config lists them\n`)
  try {
    return readConfig(io.env, toSettings(values))
  } catch (error) {
    throw error instanceof ConfigError ? new Failure(error.message, { cause: error }) : error
  }
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

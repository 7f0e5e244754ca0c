import { dirname, relative, resolve, sep } from 'node:path'
import type { Levels } from 'aiqyn'
import picomatch from 'picomatch'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { findConfig } from './find-config.ts'
import { type CheckConfig, readConfig } from './read-config.ts'

/** What holds for one file. */
export interface Settings {
  readonly language: string | undefined
  readonly failOn: 'info' | 'warning' | 'error'
  readonly rules: Levels
  /** Absolute path of the baseline. */
  readonly baseline: string | undefined
  /** Where it is said that the file is not to be checked; absent where it is. */
  readonly ignoredBy: string | undefined
}

/** What the command line says; it goes before what files say. */
export interface GivenSettings {
  readonly language: string | undefined
  readonly failOn: Settings['failOn'] | undefined
  readonly rules: Levels
  readonly baseline: string | undefined
  readonly config: string | undefined
  readonly hasNoConfig: boolean
}

interface Found {
  readonly config: CheckConfig
  /** Absolute path; absent without settings. */
  readonly path: string | undefined
}

/**
 * Tell what holds for each file.
 *
 * @returns A function from the name of a file, `-` for standard input.
 * @throws {Failure} For settings that cannot be read.
 */
export function settingsFor(given: GivenSettings, io: Io): (name: string) => Promise<Settings> {
  if (given.config !== undefined && given.hasNoConfig)
    throw new Failure('--config and --no-config cannot both be; leave one out')
  const read = new Map<string, Promise<CheckConfig>>()

  return async (name) => {
    const { config, path } = await find(name)
    const baseline =
      given.baseline !== undefined
        ? resolve(io.cwd, given.baseline)
        : path !== undefined && config.baseline !== undefined
          ? resolve(dirname(path), config.baseline)
          : undefined
    return {
      language: given.language ?? config.language,
      failOn: given.failOn ?? config.failOn ?? 'error',
      rules: { ...config.rules, ...given.rules },
      baseline,
      ignoredBy: isIgnored(name, config, path) ? path : undefined,
    }
  }

  async function find(name: string): Promise<Found> {
    if (given.hasNoConfig) return { config: {}, path: undefined }
    const path =
      given.config !== undefined
        ? resolve(io.cwd, given.config)
        : findConfig(
            name === '-' ? io.cwd : dirname(resolve(io.cwd, name)),
            io.env['HOME'] ?? io.env['USERPROFILE'],
          )
    if (path === undefined) return { config: {}, path }
    const reading = read.get(path) ?? readConfig(shorten(path), io.cwd)
    read.set(path, reading)
    return { config: await reading, path }
  }

  function isIgnored(name: string, config: CheckConfig, path: string | undefined): boolean {
    const globs = config.ignoreFiles ?? []
    if (name === '-' || path === undefined || globs.length === 0) return false
    const file = relative(dirname(path), resolve(io.cwd, name)).split(sep).join('/')
    // A pattern without a slash is about the name alone, wherever the file is, as in .gitignore.
    return globs.some((glob) => picomatch(glob, { dot: true, basename: !glob.includes('/') })(file))
  }

  /** As the user would write it: relative where that is shorter. */
  function shorten(path: string): string {
    const fromHere = relative(io.cwd, path)
    return fromHere !== '' && fromHere.length < path.length ? fromHere : path
  }
}

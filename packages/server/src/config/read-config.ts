import type { Config, SettingName } from './settings.ts'
import { settings } from './settings.ts'

/** Words of an operator that cannot be followed; the message names the variable and what it takes, never a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const names = Object.keys(settings).filter((name): name is SettingName => name in settings)

/**
 * Read what an operator chose.
 *
 * @param env Environment of the process. A variable that is empty is not given.
 * @param flags Values of flags, by name of the setting; they win over the environment.
 * @throws {ConfigError} Naming every variable or flag that holds what it does not take.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Partial<Record<SettingName, string | undefined>>> = {},
): Config {
  const faults: Array<string> = []
  const entries = names.map((name) => {
    const { variable, schema, usual, isSecret } = settings[name]
    const flag = flags[name]
    const words = flag ?? (env[variable] || usual)
    if (words === undefined) return [name, undefined]
    const result = schema.safeParse(words)
    if (result.success) return [name, result.data]
    const expected = [...new Set(result.error.issues.map(({ message }) => message))].join('; ')
    const given = isSecret ? '' : `, not ${words.slice(0, 100)}`
    faults.push(`${flag === undefined ? variable : flagOf(name)} takes ${expected}${given}`)
    return [name, undefined]
  })
  if (!isEnough(Object.fromEntries(entries)))
    faults.push(
      `${settings.maxHeldBytes.variable} takes at least twice ${settings.maxBytes.variable}, for a batch reads that far ahead`,
    )
  const [, hosts] = entries.find(([name]) => name === 'webhookHosts') ?? []
  const [, key] = entries.find(([name]) => name === 'webhookSecret') ?? []
  if (Array.isArray(hosts) && hosts.length > 0 && key === undefined)
    faults.push(`${settings.webhookHosts.variable} needs ${settings.webhookSecret.variable} too`)
  if (faults.length > 0) throw new ConfigError(faults.join('\n'))
  return Object.fromEntries(entries) as Config
}

function isEnough({ maxBytes, maxHeldBytes }: Partial<Config>): boolean {
  return maxBytes === undefined || maxHeldBytes === undefined || maxHeldBytes >= 2 * maxBytes
}

/** What holds where an operator chooses nothing. */
export const usualConfig: Config = readConfig({})

/**
 * Variables that look like settings and are none, for a warning: a slip of the hand, or what Kubernetes sets for a service
 * named `aiqyn`.
 */
export function unknownVariables(
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyArray<string> {
  const known = new Set<string>(names.map((name) => settings[name].variable))
  return Object.keys(env).filter((name) => name.startsWith('AIQYN_') && !known.has(name))
}

/** Flag of a setting: `maxBytes` is `--max-bytes`. */
export function flagOf(name: SettingName): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

import { type Config, type SettingName, settings } from './settings.ts'

/** Write a configuration as JSON, by names of variables; of a secret only whether it is set. */
export function printConfig(config: Config): string {
  const entries = Object.entries(settings).map(([name, { variable, isSecret }]) => {
    const value = config[name as SettingName]
    const isSet = value !== undefined && !(Array.isArray(value) && value.length === 0)
    return [variable, isSecret ? (isSet ? '(hidden)' : null) : (value ?? null)]
  })
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

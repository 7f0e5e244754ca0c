import { decodeText, UnreadableDocument } from '@aiqyn/formats'
import { type Levels, languages, nearestRule, rules } from 'aiqyn'
import leven from 'leven'
import { parse } from 'yaml'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { readBytes } from '../read-bytes.ts'

const tags = ['auto', ...languages.map(({ id }) => id)]
const severities = ['info', 'warning', 'error'] as const
const levels = ['off', ...severities] as const

const schema = z.strictObject({
  language: z.enum(tags).optional(),
  failOn: z.enum(severities).optional(),
  rules: z.record(z.string(), z.enum(levels)).optional(),
  ignoreFiles: z.array(z.string().min(1)).optional(),
  baseline: z.string().min(1).optional(),
})

/** What each key takes, as it is told to the user. */
const takes: Readonly<Record<keyof CheckConfig, string>> = {
  language: tags.join(', '),
  failOn: severities.join(', '),
  rules: `rules with their levels (${levels.join(', ')})`,
  ignoreFiles: 'a list of patterns like drafts/old/**',
  baseline: 'the name of a file',
}

/** Settings of `check`. */
export interface CheckConfig {
  readonly language?: string | undefined
  readonly failOn?: (typeof severities)[number] | undefined
  readonly rules?: Levels | undefined
  /** Globs, relative to the folder of the settings. */
  readonly ignoreFiles?: ReadonlyArray<string> | undefined
  /** Relative to the folder of the settings. */
  readonly baseline?: string | undefined
}

/**
 * Read settings.
 *
 * @param path Relative to `cwd`, or absolute.
 * @throws {Failure} Naming the file, the key and what it takes.
 */
export async function readConfig(path: string, cwd: string): Promise<CheckConfig> {
  const bytes = await readBytes(path, cwd, 'the settings')
  // Nothing at all is settings too.
  const text = bytes.length === 0 ? '' : decode(bytes, path)
  const value = parseConfig(text, path) ?? {}
  const result = schema.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Failure(`${path}: ${describe(issue, value)}`)
  }
  for (const id of Object.keys(result.data.rules ?? {})) {
    if (rules.some((rule) => rule.id === id)) continue
    throw new Failure(`${path}: rules.${id}: there is no such rule${didYouMean(nearestRule(id))}`)
  }
  return result.data
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return decodeText(bytes).replace(/^\ufeff/, '')
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    if (error.reason === 'empty') return ''
    throw new Failure(`${path}: it is no text in UTF-8`, { cause: error })
  }
}

function parseConfig(text: string, path: string): unknown {
  try {
    // JSON is YAML, but for tabs; `.json` promises JSON.
    if (path.endsWith('.json')) return text.trim() === '' ? undefined : JSON.parse(text)
    return parse(text, { logLevel: 'error' })
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const form = path.endsWith('.json') ? 'JSON' : 'JSON or YAML'
    throw new Failure(`${path}: it is no ${form}: ${reason.replace(/:$/, '')}`, { cause: error })
  }
}

function describe(issue: z.core.$ZodIssue | undefined, value: unknown): string {
  if (!issue) return 'the settings are wrong'
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const [key = ''] = issue.keys
    const known = Object.keys(takes)
    const nearest = known.find((name) => leven(name.toLowerCase(), key.toLowerCase()) < 3)
    return `there is no key ${key}${didYouMean(nearest)} (keys are ${known.join(', ')})`
  }
  const [key] = issue.path
  if (key === undefined) return `expected keys with values, as failOn: warning, not ${show(value)}`
  const found = issue.path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined,
    value,
  )
  const isLevel = key === 'rules' && issue.path.length > 1
  const expected = isLevel ? levels.join(', ') : isKey(key) ? takes[key] : 'another value'
  return `${issue.path.map(String).join('.')} takes ${expected}, not ${show(found)}`
}

function isKey(key: PropertyKey): key is keyof CheckConfig {
  return Object.hasOwn(takes, key)
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60)
}

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; did you mean ${nearest}?`
}

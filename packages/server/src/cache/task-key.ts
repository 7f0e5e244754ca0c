import { rulesVersion } from 'aiqyn'
import type { Task } from '../work/task.ts'

/** Names of a task that hold for every machine with the same rules. */
export interface TaskKey {
  /** SHA-256 of everything that the answer depends on: source, rules, record, options, form. */
  readonly key: string
  /** SHA-256 of the source alone, for logs: the same document in another form has the same. */
  readonly source: string
}

const known = new WeakMap<Task, Promise<TaskKey>>()

/**
 * The key of a task: equal tasks have equal keys, and an answer is a function of its task alone, so that the key names the
 * answer too.
 */
export function taskKey(task: Task): Promise<TaskKey> {
  const found = known.get(task)
  if (found) return found
  const made = make(task)
  known.set(task, made)
  return made
}

async function make(task: Task): Promise<TaskKey> {
  const { source, options, ...rest } = task
  const isText = typeof source === 'string'
  const hash = await sha256(isText ? new TextEncoder().encode(source) : source)
  // A text is read otherwise than the bytes of the same text: those tell their format themselves.
  const parts = [rulesVersion, isText, hash, sorted(rest), sorted(options)]
  return { key: await sha256(new TextEncoder().encode(JSON.stringify(parts))), source: hash }
}

/** Fields by name, without those that are not given: `{a, b: undefined}` asks for the same as `{a}`. */
function sorted(fields: object): ReadonlyArray<readonly [string, unknown]> {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

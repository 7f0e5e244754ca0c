import { type Level, type Levels, nearestRule, rules } from 'aiqyn'
import { Failure } from '../failure.ts'

const levels: ReadonlyArray<Level> = ['off', 'info', 'warning', 'error']

/**
 * Read `--rule ID=LEVEL`; the last of several for one rule counts.
 *
 * @throws {Failure} For a rule that does not exist, naming the nearest, and for a level that is none.
 */
export function readRuleOptions(given: unknown): Levels {
  const wanted: Record<string, Level> = {}
  for (const option of Array.isArray(given) ? given.map(String) : []) {
    const [id = '', value, ...rest] = option.split('=')
    const level = levels.find((known) => known === value)
    if (level === undefined || rest.length > 0)
      throw new Failure(`--rule takes ID=LEVEL with ${levels.join(', ')} for LEVEL, not ${option}`)
    if (!rules.some((rule) => rule.id === id)) {
      const nearest = nearestRule(id)
      const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
      throw new Failure(`--rule: there is no rule ${id}${hint}`)
    }
    wanted[id] = level
  }
  return wanted
}

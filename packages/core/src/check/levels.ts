import type { Finding } from '../act/types.ts'
import { isRuleId, nearestRule } from './nearest-rule.ts'

/** How grave the findings of a rule are to be, or that there are to be none. */
export type Level = 'off' | Finding['severity']

/** Levels by the identifier of a rule. */
export type Levels = Readonly<Record<string, Level>>

const levels: ReadonlyArray<string> = ['off', 'info', 'warning', 'error']

/**
 * Check levels that a caller gave.
 *
 * @throws {TypeError} For a rule that does not exist, naming the nearest that does, and for a level that is none.
 */
export function checkLevels(rules: Levels): void {
  for (const [id, level] of Object.entries(rules)) {
    if (!isRuleId(id)) {
      const nearest = nearestRule(id)
      const hint = nearest === undefined ? '' : `; did you mean \`${nearest}\`?`
      throw new TypeError(`Expected the identifier of a rule, not \`${id}\`${hint}`)
    }
    if (!levels.includes(level)) {
      throw new TypeError(
        `Expected level \`${levels.join('`, `')}\` for \`${id}\`, not \`${String(level)}\``,
      )
    }
  }
}

/** Give findings the severities that their rules are set to; those of rules that are off are left out. */
export function applyLevels<F extends Finding>(
  findings: ReadonlyArray<F>,
  rules: Levels,
): Array<F> {
  return findings.flatMap((finding) => {
    const level = Object.hasOwn(rules, finding.ruleId) ? rules[finding.ruleId] : undefined
    if (level === 'off') return []
    return level === undefined ? [finding] : [{ ...finding, severity: level }]
  })
}

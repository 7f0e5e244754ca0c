import type { Finding } from '../act/types.ts'
import type { RuleInfo } from './rule-index.ts'
import { nearestRule } from './rules-of.ts'

/** How grave the findings of a rule are to be, or that there are to be none. */
export type Level = 'off' | Finding['severity']

/** Levels by the identifier of a rule, or by a category; a rule's own level goes before that of its category. */
export type Levels = Readonly<Record<string, Level>>

const levels: ReadonlyArray<string> = ['off', 'info', 'warning', 'error']

/**
 * Check levels that a caller gave.
 *
 * @param rules Rules that exist.
 * @throws {TypeError} For a rule that does not exist, naming the nearest that does, and for a level that is none.
 */
export function checkLevels(wanted: Levels, rules: ReadonlyArray<RuleInfo>): void {
  for (const [id, level] of Object.entries(wanted)) {
    if (!rules.some((rule) => rule.id === id)) {
      const nearest = nearestRule(id, rules)
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
  wanted: Levels,
): Array<F> {
  const levelOf = new Map(Object.entries(wanted))
  return findings.flatMap((finding) => {
    const level = levelOf.get(finding.ruleId) ?? levelOf.get(finding.category ?? '')
    if (level === 'off') return []
    return level === undefined ? [finding] : [{ ...finding, severity: level }]
  })
}

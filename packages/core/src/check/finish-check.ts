import type { Act, Finding } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Check } from '../records/records.ts'
import { gatherRepeats } from './gather-repeats.ts'
import { applyIgnores } from './ignores.ts'
import { applyLevels, checkLevels, type Levels } from './levels.ts'
import { rulesOf } from './rules-of.ts'

/** How to tell findings. */
export interface LevelOptions {
  /** How grave the findings of rules are, by identifier or category; `off` leaves them out. */
  rules?: Levels | undefined
}

/**
 * Make the record of a check: put aside what comments in the text ignore, then give each rule its level.
 *
 * In this order, a comment is not called unused where its rule is off.
 *
 * @param found Findings in source order.
 * @param languages Packs whose rules may be named.
 * @throws {TypeError} For levels of rules that do not exist.
 */
export function finishCheck(
  act: Act,
  found: ReadonlyArray<Finding>,
  { messages }: Language,
  languages: ReadonlyArray<Language>,
  { rules = {} }: LevelOptions = {},
): Check {
  const known = rulesOf(languages)
  checkLevels(rules, known)
  const ignores = applyIgnores(act, found, messages.findings, known)
  const gathered = gatherRepeats(ignores.findings, act.source, messages.findings)
  const findings = applyLevels(gathered, rules)
  return {
    findings,
    counts: countSeverities(findings),
    ignored: applyLevels(ignores.ignored, rules),
  }
}

/** How many findings there are of each severity. */
export function countSeverities(findings: ReadonlyArray<Finding>): Check['counts'] {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

import type { Finding } from '../act/types.ts'

/** What a driver finds by the form of words, and a rule of the same name as its category finds word for word. */
const alsoByPhrase: ReadonlySet<string> = new Set(['double-negation', 'light-verb'])

/**
 * Tell one place once: where a phrase has a rule, its note says more than the driver that sees the same words.
 *
 * @param findings In source order.
 */
export function toldOnce(findings: ReadonlyArray<Finding>): Array<Finding> {
  const phrases = findings.filter(({ category }) => category && alsoByPhrase.has(category))
  if (phrases.length === 0) return [...findings]
  let at = 0
  return findings.filter(({ ruleId, start, end }) => {
    if (!alsoByPhrase.has(ruleId)) return true
    while (at < phrases.length && (phrases[at]?.end ?? 0) <= start) at++
    const next = phrases[at]
    return next === undefined || next.start >= end
  })
}

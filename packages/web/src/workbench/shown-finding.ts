import type { Finding } from '@aiqyn/core'
import type { Mark } from './editor/finding-marks.ts'

/** A finding as the list shows it. */
export interface ShownFinding {
  /** The same while the words and what is around them stay. */
  readonly id: string
  readonly finding: Finding
  /** The words that it is about. */
  readonly words: string
}

/**
 * Give findings identities that outlast edits elsewhere.
 *
 * @param text That they were found in.
 */
export function showFindings(findings: ReadonlyArray<Finding>, text: string): Array<ShownFinding> {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const words = text.slice(finding.start, finding.end)
    const key = `${finding.ruleId} ${finding.eId ?? ''} ${words}`
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return { id: `${key} ${count}`, finding, words }
  })
}

/** Every place that a finding is told of, for marking it in the text. */
export function marksOf({ id, finding }: ShownFinding): Array<Mark> {
  const { start, end, severity, replacements: [own] = [], others = [] } = finding
  return [{ start, end, replacement: own?.value }, ...others].map((place) => ({
    id,
    from: place.start,
    // What is said of a place without words is shown at the next character.
    to: Math.max(place.end, place.start + 1),
    severity,
    replacement: place.replacement,
  }))
}

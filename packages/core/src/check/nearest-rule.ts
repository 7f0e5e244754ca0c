import leven from 'leven'
import { ruleIndex } from './rule-index.ts'

const ids: ReadonlySet<string> = new Set(ruleIndex.map(({ id }) => id))
/** Longer than this is no identifier, and would cost its length times theirs to compare. */
const longest = 60

/** Whether a rule has this identifier. */
export function isRuleId(id: string): boolean {
  return ids.has(id)
}

/** The identifier that a mistyped one is nearest to; `undefined` where none is near. */
export function nearestRule(id: string): string | undefined {
  if (id.length > longest) return undefined
  const word = id.toLowerCase()
  let nearest: string | undefined
  // A third of the letters wrong is another word.
  let least = Math.floor(word.length / 3) + 1
  for (const known of ids) {
    const distance = leven(word, known)
    if (distance < least) {
      least = distance
      nearest = known
    }
  }
  return nearest
}

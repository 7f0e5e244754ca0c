import leven from 'leven'
import type { RuleCategory } from '../language/difficulty.ts'
import type { Language } from '../language/language.ts'
import { type RuleInfo, ruleIndex } from './rule-index.ts'

/** Longer than this is no identifier, and would cost its length times theirs to compare. */
const longest = 60

/** Every rule there is: those of the index, and those that language packs hold; sorted by identifier. */
export function rulesOf(languages: ReadonlyArray<Language>): ReadonlyArray<RuleInfo> {
  const own = languages.flatMap(
    ({ phrases, mixes = [], lintRules = [] }): Array<RuleInfo> => [
      ...phrases.map(
        ({ id, category, note }): RuleInfo => ({
          id,
          severity: severityOf(category),
          category,
          note,
        }),
      ),
      ...mixes.map(
        ({ id, note }): RuleInfo => ({
          id,
          severity: 'info',
          category: 'inconsistent-words',
          note,
        }),
      ),
      ...lintRules,
    ],
  )
  return [...ruleIndex, ...own].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** A slip is a fault of the text; all other phrases are a matter of style. */
export function severityOf(category: RuleCategory): 'warning' | 'info' {
  return category === 'language-slip' ? 'warning' : 'info'
}

/**
 * The identifier that a mistyped one is nearest to; `undefined` where none is near.
 *
 * @param rules Rules that exist.
 */
export function nearestRule(id: string, rules: ReadonlyArray<RuleInfo>): string | undefined {
  if (id.length > longest) return undefined
  const word = id.toLowerCase()
  let nearest: string | undefined
  // A third of the letters wrong is another word.
  let least = Math.floor(word.length / 3) + 1
  for (const { id: known } of rules) {
    const distance = leven(word, known)
    if (distance < least) {
      least = distance
      nearest = known
    }
  }
  return nearest
}

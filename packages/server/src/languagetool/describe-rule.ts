import { type Language, type RuleFamily, type RuleInfo, rules } from 'aiqyn'
import { type Category, categories, familyOfRule } from './rule-families.ts'

/** A rule as LanguageTool tells of it. */
export interface DescribedRule {
  readonly id: string
  /** Its kind of advice; rules of wording only. */
  readonly kind: string | undefined
  readonly category: Category
  readonly categoryName: string
  /** What it is about, short. */
  readonly title: string
  readonly description: string
}

const known: ReadonlyMap<string, RuleInfo> = new Map(rules.map((rule) => [rule.id, rule]))

/** Tell of a rule in a language. A rule that no table has is a matter of style. */
export function describeRule(id: string, { messages }: Language): DescribedRule {
  const { category: kind, note } = known.get(id) ?? {}
  const family: RuleFamily = familyOfRule[id] ?? familyOfRule[kind ?? ''] ?? 'style'
  const category = categories[family]
  const categoryName = messages.ruleFamilies[family]
  const own = messages.rules[id]
  const title = own ?? messages.rules[kind ?? ''] ?? categoryName
  return { id, kind, category, categoryName, title, description: own ?? note ?? title }
}

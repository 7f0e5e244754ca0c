import type { RuleLanguages, RuleText } from '../rule-texts.ts'

/** What the rules say, by identifier. */
export async function describeRules(languages: RuleLanguages): Promise<Record<string, RuleText>> {
  const { ruleTexts } = await import('../rule-texts.ts')
  return ruleTexts(languages)
}

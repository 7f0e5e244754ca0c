import type { RuleText } from '../rule-texts.ts'

/** What the rules say in a language, by identifier. */
export async function describeRules(language: string): Promise<Record<string, RuleText>> {
  const { ruleTexts } = await import('../rule-texts.ts')
  return ruleTexts(language)
}

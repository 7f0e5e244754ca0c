import type { LanguageToolOptions } from './call.ts'
import type { DescribedRule } from './describe-rule.ts'

/**
 * Which rules a call wants, as LanguageTool takes it: a rule that is named goes before its category, and `enabledOnly`
 * leaves nothing that is not named. A kind of advice (`officialese`) can be named in place of its rules.
 *
 * @param isWholeText False for a paragraph by itself, as editors send it while somebody types: what only the whole text
 * can tell is then left out, unless it is named.
 */
export function chooseRules(
  options: Omit<LanguageToolOptions, 'language' | 'preferredVariants'>,
  isWholeText: boolean,
): (rule: DescribedRule) => boolean {
  const enabledRules = new Set(options.enabledRules)
  const disabledRules = new Set(options.disabledRules)
  const enabledCategories = new Set(options.enabledCategories)
  const disabledCategories = new Set(options.disabledCategories)
  const { enabledOnly, isPicky, mode } = options
  return ({ id, kind = '', category }) => {
    const isOfWholeText = category.isOfWholeText === true
    if (mode === 'textLevelOnly' && !isOfWholeText) return false
    if (mode === 'allButTextLevelOnly' && isOfWholeText) return false
    if (enabledRules.has(id)) return true
    if (disabledRules.has(id)) return false
    if (enabledRules.has(kind) || enabledCategories.has(category.id)) return true
    if (enabledOnly || disabledRules.has(kind) || disabledCategories.has(category.id)) return false
    if (category.isPicky === true && !isPicky) return false
    return isWholeText || !isOfWholeText || mode === 'textLevelOnly'
  }
}

import { languages, rules } from 'aiqyn'
import type { ConfigInfo } from './answer-schema.ts'
import { describeRule } from './describe-rule.ts'
import { findCode } from './language-codes.ts'
import { software } from './software.ts'

/** The rules of a language, for the settings of an editor. @param code As `readLanguage` gives it; not `auto`. */
export function configInfo(code: string, maxTextLength: number): ConfigInfo {
  const id = findCode(code)?.id
  const language = languages.find((one) => one.id === id)
  if (!language) throw new TypeError(`Expected the code of a language, not \`${code}\``)
  // Rules of wording are those of one language, which their identifier begins with.
  const others = languages.filter((one) => one.id !== id).map((one) => `${one.id}-`)
  return {
    software,
    parameter: { maxTextLength },
    rules: rules
      .filter((rule) => !others.some((prefix) => rule.id.startsWith(prefix)))
      .map((rule) => describeRule(rule.id, language))
      .map(({ id: ruleId, description, category, categoryName }) => ({
        ruleId,
        description,
        ...(category.isPicky ? { isDefaultOff: 'yes' as const } : {}),
        ...(category.isOfWholeText
          ? { isTextLevelRule: 'yes' as const, minToCheckParagraph: '-1' }
          : {}),
        categoryId: category.id,
        categoryName,
        locQualityIssueType: category.issueType,
      })),
  }
}

import { check, languages, rules } from 'aiqyn'
import { describe, expect, test } from 'vitest'

const article: Readonly<Record<string, string>> = {
  kk: '1-бап. Мысал',
  ru: 'Статья 1. Пример',
  en: 'SECTION 1. EXAMPLE.',
}

const examples = languages.flatMap(({ id: language, ruleExamples = {} }) =>
  Object.entries(ruleExamples).map(([rule, example]) => ({ language, rule, ...example })),
)

describe('an example of a rule', () => {
  const found = (text: string, language: string): ReadonlyArray<string> =>
    check(`${article[language]}\n\n${text}\n`, { language, format: 'markdown' }).findings.map(
      ({ ruleId }) => ruleId,
    )

  test.each(examples)(
    '$language $rule: the bad text is told of, the good one has nothing',
    (one) => {
      expect(found(one.bad, one.language)).toContain(one.rule)
      expect(found(one.good, one.language)).toEqual([])
    },
  )

  test('is of a rule that exists, and every language has two dozen', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(examples.filter(({ rule }) => !known.has(rule))).toEqual([])
    for (const { id, ruleExamples = {} } of languages)
      expect(Object.keys(ruleExamples).length, id).toBeGreaterThanOrEqual(25)
  })
})

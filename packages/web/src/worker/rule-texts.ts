import { languages } from 'aiqyn'

/** A rule in words. */
export interface RuleText {
  /** What it is about, in a few words. */
  readonly title: string
  /** Why, in a sentence; empty where the title says all. */
  readonly note: string
  /** Guide or standard that says so; empty where none is named. */
  readonly source: string
  /** A sentence that the rule finds something in, and one that it does not. */
  readonly example?: { readonly bad: string; readonly good: string }
}

/**
 * Every rule of a language in words.
 *
 * @param tag Language of the draft: rules speak of its words.
 */
export function ruleTexts(tag: string): Record<string, RuleText> {
  const language = languages.find(({ id }) => id === tag)
  if (!language) return {}
  const { messages, phrases, mixes = [], lintRules = [], ruleExamples = {} } = language
  const texts: Record<string, RuleText> = {}
  for (const [id, title] of Object.entries(messages.rules)) {
    const example = ruleExamples[id]
    texts[id] = { title, note: '', source: '', ...(example ? { example } : {}) }
  }
  const titleOf = (category: string | undefined): string => messages.rules[category ?? ''] ?? ''
  for (const { id, category, note, source, examples } of phrases)
    texts[id] = { title: titleOf(category), note, source, ...exampleOf(examples) }
  for (const { id, note, source, examples } of mixes)
    texts[id] = { title: titleOf('inconsistent-words'), note, source, ...exampleOf(examples) }
  for (const { id, category, note } of lintRules)
    texts[id] = { title: titleOf(category) || note, note: category ? note : '', source: '' }
  return texts
}

function exampleOf({
  bad: [bad],
  good: [good],
}: {
  readonly bad: ReadonlyArray<string>
  readonly good: ReadonlyArray<string>
}): Pick<RuleText, 'example'> {
  return bad === undefined || good === undefined ? {} : { example: { bad, good } }
}

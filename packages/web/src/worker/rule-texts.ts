import { languages } from 'aiqyn'

/** A rule in words. */
export interface RuleText {
  /** What it is about, in a few words of the language of the interface. */
  readonly title: string
  /** Why, in a sentence in the language of the draft; empty where the title says all. */
  readonly note: string
  /** Guide or standard that says so; empty where none is named. */
  readonly source: string
  /** A sentence that the rule finds something in, and one that it does not. */
  readonly example?: { readonly bad: string; readonly good: string }
}

/** Whose words are looked at, and who reads what is said of them. */
export interface RuleLanguages {
  /** BCP 47 tag of the draft: rules of wording, their reasons and examples are about its words, and in them. */
  readonly draft: string
  /** That of the interface: what a rule is about is said in it. */
  readonly reader: string
}

/** Every rule that a draft can be told by, in words. */
export function ruleTexts({ draft, reader }: RuleLanguages): Record<string, RuleText> {
  const language = languages.find(({ id }) => id === draft)
  if (!language) return {}
  const { phrases, mixes = [], lintRules = [], ruleExamples = {} } = language
  const { messages } = languages.find(({ id }) => id === reader) ?? language
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
    texts[id] = { title: titleOf(category ?? 'language-slip'), note, source: '' }
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

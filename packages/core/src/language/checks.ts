import type { RuleCategory } from './difficulty.ts'

/** One way of saying what an act says in several. */
export interface MixedWay {
  /** As it is named to the editor. */
  readonly words: string
  /** Finds its uses in a sentence. Global, bounded. */
  readonly pattern: RegExp
  /** Fewer uses than so many may only speak of something, and are no way of the act; 1 unless given. */
  readonly fewest?: number
}

/** Two ways of saying one thing, of which an act should choose one. */
export interface MixRule {
  /** Stable, kebab-case, begins with the language. */
  readonly id: string
  /** The way that guides prefer first: where both are as common, the other is told. */
  readonly ways: readonly [MixedWay, MixedWay]
  /** What the rule is about, as one sentence to the editor. */
  readonly note: string
  /** What to tell at a use of the rarer way, as one or two sentences. */
  readonly message: (rare: string, rareCount: number, common: string, commonCount: number) => string
  /** Guide or standard that says so. */
  readonly source: string
  /** Texts of acts that the rule finds something in, and that it does not. */
  readonly examples: { readonly bad: ReadonlyArray<string>; readonly good: ReadonlyArray<string> }
}

/** A rule of a language's own checks, so that settings can name it. */
export interface LintRule {
  /** Stable, kebab-case, begins with the language. */
  readonly id: string
  readonly severity: 'info' | 'warning'
  readonly category?: RuleCategory
  /** What it tells an editor, as one sentence. */
  readonly note: string
}

/** A word of a text that a language's own checks may be run on. */
export interface LintWord {
  readonly text: string
  readonly lower: string
}

/** What a language's own checks found. */
export interface LintFinding {
  /** That of one of the language's `lintRules`. */
  readonly ruleId: string
  /** One sentence to the editor, in the language. */
  readonly message: string
  /** Offsets into the text that was given, half open. */
  readonly start: number
  readonly end: number
  /** `warning` for what is wrong in any text; wording is `info`, the default, and never told of a defined term. */
  readonly severity?: 'info' | 'warning'
  readonly category?: RuleCategory
  readonly replacements?: ReadonlyArray<{ readonly value: string; readonly why?: string }>
}

/** A sentence, or a few, that a rule finds something in, and the same as it should be. */
export interface RuleExample {
  readonly bad: string
  readonly good: string
}

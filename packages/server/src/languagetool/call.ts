import type { Markup } from './annotated-text.ts'

/** A call of `/v2/check`, as a value. */
export interface LanguageToolTask {
  readonly type: 'languagetool'
  /** The text with its markup. */
  readonly source: string
  /** What of it is markup, in the order of the text. */
  readonly markup: ReadonlyArray<Markup>
  readonly options: LanguageToolOptions
}

/** What a call asks for. */
export interface LanguageToolOptions {
  /** Canonical code; `auto` is told by the text. */
  readonly language: string
  /** Variants to tell when the language is told by the text. */
  readonly preferredVariants: ReadonlyArray<string>
  readonly enabledRules: ReadonlyArray<string>
  readonly disabledRules: ReadonlyArray<string>
  readonly enabledCategories: ReadonlyArray<string>
  readonly disabledCategories: ReadonlyArray<string>
  readonly enabledOnly: boolean
  readonly isPicky: boolean
  /** Which rules: all, those that need the whole text, or all but those. */
  readonly mode: 'all' | 'textLevelOnly' | 'allButTextLevelOnly'
}

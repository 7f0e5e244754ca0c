import type { Finding } from '../act/types.ts'

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** Stable kebab-case identifier; the `ruleId` of its findings. */
  readonly id: string
  /** How grave its findings are unless told otherwise; the mildest, where they differ. */
  readonly severity: Finding['severity']
  /** Kind of advice, for rules of wording: settings and comments may name it and mean all of its rules. */
  readonly category?: string
  /** What it tells an editor, for rules of wording; all others are described in the messages of each language. */
  readonly note?: string
}

/**
 * Every rule but those of phrases, and the categories of those, sorted by identifier.
 *
 * To add one: a line here, a line in `rule-descriptions.ts` of each language pack, and, for the readers of DOCX and PDF,
 * the messages in `@aiqyn/formats`. A phrase, a mix and a rule of `lint` need neither: their language pack holds them, and
 * `rulesOf` finds them there; a new category of phrases is a line here. Tests name what is missing: an identifier or a category that a finding bears
 * and nothing lists, a description that a language lacks.
 */
export const ruleIndex: ReadonlyArray<RuleInfo> = [
  { id: 'act-repealed', severity: 'warning' },
  { id: 'ambiguous-term', severity: 'warning' },
  { id: 'broken-reference', severity: 'error' },
  { id: 'comment-left-out', severity: 'info' },
  { id: 'contents-left-out', severity: 'info' },
  { id: 'damaged-xml', severity: 'warning' },
  { id: 'defined-twice', severity: 'warning' },
  { id: 'double-negation', severity: 'warning' },
  { id: 'dropped-character', severity: 'info' },
  { id: 'duplicate-number', severity: 'error' },
  { id: 'embedded-document', severity: 'warning' },
  { id: 'font-hack-letter', severity: 'warning' },
  { id: 'formula-as-text', severity: 'info' },
  { id: 'hidden-text', severity: 'warning' },
  { id: 'hyphen-for-dash', severity: 'info' },
  { id: 'ignore-without-reason', severity: 'warning' },
  { id: 'inconsistent-words', severity: 'info' },
  { id: 'invisible-character', severity: 'info' },
  { id: 'language-slip', severity: 'warning' },
  { id: 'language-unsure', severity: 'info' },
  { id: 'late-abbreviation', severity: 'warning' },
  { id: 'late-name', severity: 'warning' },
  { id: 'latin-kazakh', severity: 'warning' },
  { id: 'light-verb', severity: 'info' },
  { id: 'long-lead-in', severity: 'info' },
  { id: 'long-sentence', severity: 'info' },
  { id: 'look-alike-letter', severity: 'warning' },
  { id: 'many-nominalisations', severity: 'info' },
  { id: 'many-references', severity: 'info' },
  { id: 'missing-actor', severity: 'info' },
  { id: 'nested-clauses', severity: 'info' },
  { id: 'no-units', severity: 'info' },
  { id: 'note-at-end', severity: 'info' },
  { id: 'noun-chain', severity: 'info' },
  { id: 'number-gap', severity: 'info' },
  { id: 'number-sign', severity: 'info' },
  { id: 'officialese', severity: 'info' },
  { id: 'other-language', severity: 'info' },
  { id: 'participial-clauses', severity: 'info' },
  { id: 'pdf-damaged', severity: 'warning' },
  { id: 'pdf-line-numbers-dropped', severity: 'info' },
  { id: 'pdf-pages-without-text', severity: 'warning' },
  { id: 'pdf-rotated-text-dropped', severity: 'warning' },
  { id: 'pdf-running-heads-dropped', severity: 'info' },
  { id: 'pdf-table-guessed', severity: 'info' },
  { id: 'pdf-unreadable-characters', severity: 'error' },
  { id: 'pdf-words-joined', severity: 'info' },
  { id: 'picture-left-out', severity: 'info' },
  { id: 'redundancy', severity: 'info' },
  { id: 'tracked-changes', severity: 'warning' },
  { id: 'two-names', severity: 'warning' },
  { id: 'unclosed-quotation', severity: 'warning' },
  { id: 'undefined-abbreviation', severity: 'warning' },
  { id: 'unknown-comment', severity: 'warning' },
  { id: 'unknown-rule', severity: 'warning' },
  { id: 'unknown-symbol', severity: 'info' },
  { id: 'unused-ignore', severity: 'info' },
  { id: 'unused-term', severity: 'info' },
  { id: 'vague-words', severity: 'info' },
  { id: 'wordy-phrase', severity: 'info' },
]

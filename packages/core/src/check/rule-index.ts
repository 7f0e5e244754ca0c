import type { Finding } from '../act/types.ts'

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** Stable kebab-case identifier; the `ruleId` of its findings. */
  readonly id: string
  /** How grave its findings are unless told otherwise; the mildest, where they differ. */
  readonly severity: Finding['severity']
}

/**
 * Every rule there is, sorted by identifier.
 *
 * To add one: a line here, a line in `rule-descriptions.ts` of each language pack, and, for the readers of DOCX and PDF,
 * the messages in `@aiqyn/formats`. Tests name what is missing: an identifier that a finding bears and this list does not,
 * a description that a language lacks.
 */
export const ruleIndex: ReadonlyArray<RuleInfo> = [
  { id: 'act-repealed', severity: 'warning' },
  { id: 'comment-left-out', severity: 'info' },
  { id: 'contents-left-out', severity: 'info' },
  { id: 'damaged-xml', severity: 'warning' },
  { id: 'defined-twice', severity: 'warning' },
  { id: 'dropped-character', severity: 'info' },
  { id: 'duplicate-number', severity: 'error' },
  { id: 'embedded-document', severity: 'warning' },
  { id: 'font-hack-letter', severity: 'warning' },
  { id: 'formula-as-text', severity: 'info' },
  { id: 'hidden-text', severity: 'warning' },
  { id: 'hyphen-for-dash', severity: 'info' },
  { id: 'ignore-without-reason', severity: 'warning' },
  { id: 'invisible-character', severity: 'info' },
  { id: 'language-unsure', severity: 'info' },
  { id: 'latin-kazakh', severity: 'warning' },
  { id: 'long-lead-in', severity: 'info' },
  { id: 'long-sentence', severity: 'info' },
  { id: 'look-alike-letter', severity: 'warning' },
  { id: 'no-units', severity: 'info' },
  { id: 'note-at-end', severity: 'info' },
  { id: 'number-gap', severity: 'info' },
  { id: 'number-sign', severity: 'info' },
  { id: 'other-language', severity: 'info' },
  { id: 'pdf-damaged', severity: 'warning' },
  { id: 'pdf-line-numbers-dropped', severity: 'info' },
  { id: 'pdf-pages-without-text', severity: 'warning' },
  { id: 'pdf-rotated-text-dropped', severity: 'warning' },
  { id: 'pdf-running-heads-dropped', severity: 'info' },
  { id: 'pdf-table-guessed', severity: 'info' },
  { id: 'pdf-unreadable-characters', severity: 'error' },
  { id: 'pdf-words-joined', severity: 'info' },
  { id: 'picture-left-out', severity: 'info' },
  { id: 'tracked-changes', severity: 'warning' },
  { id: 'unclosed-quotation', severity: 'warning' },
  { id: 'unknown-comment', severity: 'warning' },
  { id: 'unknown-rule', severity: 'warning' },
  { id: 'unknown-symbol', severity: 'info' },
  { id: 'unused-ignore', severity: 'info' },
  { id: 'unused-term', severity: 'info' },
]

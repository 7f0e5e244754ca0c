import type { RuleFamily } from 'aiqyn'

/** What a family of rules is in LanguageTool's words. */
export interface Category {
  /** Where LanguageTool has such a category, its identifier: editors know the colour of it. */
  readonly id: string
  /** Value of ITS 2.0's localization quality issue type. */
  readonly issueType: string
  /** Needs the whole text: a paragraph by itself cannot be judged. */
  readonly isOfWholeText?: true
  /** Told only when asked for by its rule, its category, or `level=picky`. */
  readonly isPicky?: true
}

/** Categories, by family. */
export const categories: Readonly<Record<RuleFamily, Category>> = {
  grammar: { id: 'GRAMMAR', issueType: 'grammar' },
  letters: { id: 'TYPOS', issueType: 'misspelling' },
  readability: { id: 'READABILITY', issueType: 'style' },
  reading: { id: 'READING', issueType: 'other', isOfWholeText: true, isPicky: true },
  redundancy: { id: 'REDUNDANCY', issueType: 'style' },
  structure: { id: 'STRUCTURE', issueType: 'other', isOfWholeText: true },
  style: { id: 'STYLE', issueType: 'style' },
  terms: { id: 'TERMS', issueType: 'terminology', isOfWholeText: true },
  typography: { id: 'TYPOGRAPHY', issueType: 'typographical' },
}

/** Family of each rule, by its identifier or by its kind of advice; the identifier goes first. */
export const familyOfRule: Readonly<Record<string, RuleFamily>> = {
  'act-repealed': 'reading',
  'ambiguous-term': 'terms',
  'broken-reference': 'structure',
  'comment-left-out': 'reading',
  'contents-left-out': 'reading',
  'damaged-xml': 'reading',
  'defined-twice': 'terms',
  'double-negation': 'readability',
  'dropped-character': 'typography',
  'duplicate-number': 'structure',
  'embedded-document': 'reading',
  'en-retext-repeated-words': 'grammar',
  'font-hack-letter': 'letters',
  'formula-as-text': 'reading',
  'hidden-text': 'reading',
  'hyphen-for-dash': 'typography',
  'ignore-without-reason': 'reading',
  'inconsistent-words': 'terms',
  'invisible-character': 'typography',
  'language-slip': 'grammar',
  'language-unsure': 'reading',
  'late-abbreviation': 'terms',
  'late-name': 'terms',
  'latin-kazakh': 'letters',
  'light-verb': 'style',
  'long-lead-in': 'readability',
  'long-sentence': 'readability',
  'look-alike-letter': 'letters',
  'many-nominalisations': 'readability',
  'many-references': 'readability',
  'missing-actor': 'readability',
  'nested-clauses': 'readability',
  'no-units': 'reading',
  'note-at-end': 'reading',
  'noun-chain': 'readability',
  'number-gap': 'structure',
  'number-sign': 'typography',
  officialese: 'style',
  'other-language': 'reading',
  'participial-clauses': 'readability',
  'pdf-damaged': 'reading',
  'pdf-line-numbers-dropped': 'reading',
  'pdf-pages-without-text': 'reading',
  'pdf-rotated-text-dropped': 'reading',
  'pdf-running-heads-dropped': 'reading',
  'pdf-table-guessed': 'reading',
  'pdf-unreadable-characters': 'reading',
  'pdf-words-joined': 'reading',
  'picture-left-out': 'reading',
  redundancy: 'redundancy',
  'tracked-changes': 'reading',
  'two-names': 'terms',
  'unclosed-quotation': 'typography',
  'undefined-abbreviation': 'terms',
  'unknown-comment': 'reading',
  'unknown-rule': 'reading',
  'unknown-symbol': 'letters',
  'unused-ignore': 'reading',
  'unused-term': 'terms',
  'vague-words': 'style',
  'wordy-phrase': 'style',
}

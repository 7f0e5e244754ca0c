import type { Span } from '../segment/words.ts'
import type { SourcePassage } from './source-index.ts'

/** What can be wrong with a sentence of a summary. */
export type VerificationRule =
  | 'actor-differs'
  | 'actor-not-found'
  | 'edits-differ'
  | 'exception-added'
  | 'exception-dropped'
  | 'figure-differs'
  | 'figure-not-found'
  | 'limit-differs'
  | 'modality-differs'
  | 'modality-not-found'
  | 'name-not-found'
  | 'negation-differs'
  | 'negation-not-found'
  | 'no-evidence'
  | 'only-added'
  | 'only-dropped'
  | 'opposite-word'
  | 'other-language'
  | 'other-source'
  | 'quote-differs'
  | 'reference-differs'
  | 'reference-not-found'

/** Something that speaks against a sentence. */
export interface Issue extends Span {
  readonly rule: VerificationRule
  /** `conflict`: the source says otherwise; `missing`: it was not found there. */
  readonly kind: 'conflict' | 'missing'
  /** What the sentence says, and what the source says instead, in their own words; empty where nothing can be shown. */
  readonly stated: string
  readonly source: string
  readonly passage?: SourcePassage | undefined
}

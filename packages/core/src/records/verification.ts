import type { Finding } from '../act/types.ts'
import type { Evidence } from './statement.ts'

/**
 * What the source says to a sentence. `supported`: the same; `contradicted`: otherwise; `notFound`: nothing that decides;
 * `notChecked`: the sentence is in another language than the source, and of it only figures and references were compared.
 */
export type Verdict = 'supported' | 'contradicted' | 'notFound' | 'notChecked'

/** One sentence of a summary, and what the source says to it. */
export interface VerifiedSentence {
  /** UTF-16 offsets into the text of the summary, half open. */
  start: number
  end: number
  text: string
  /** BCP 47 tag. */
  language: string
  verdict: Verdict
  /** Where the source speaks of it; empty where nothing was found. */
  evidence: Array<Evidence>
  /** Why it is not supported; places are in the text of the summary. */
  findings: Array<Finding>
}

/** Result of `verify`. */
export interface Verification {
  source: { sha256: string; language: string; length: number }
  rules: { version: string }
  /** Language of the findings. */
  answerLanguage: string
  summary: {
    /** `record`: a summary of ours, whose statements stand in `text` line by line; else a text as it was given. */
    kind: 'text' | 'record'
    text: string
  }
  sentences: Array<VerifiedSentence>
  /** Of the sentences, by verdict. */
  counts: Record<Verdict, number>
  /** Those of all sentences, and what concerns the summary as a whole, in the order of its text. */
  findings: Array<Finding>
}

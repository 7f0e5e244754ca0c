import type { QuestionId } from '../language/messages.ts'

/** The words of the source that bear out a statement: `source.slice(start, end) === quote`. */
export interface Evidence {
  /** Unit the words stand in. */
  eId: string
  /** UTF-16 offsets into the source, half open. */
  start: number
  end: number
  quote: string
}

/** One change that turned quoted words into a statement. */
export interface StatementEdit {
  /** Offsets into the quotes of the evidence joined by one line feed, half open. */
  from: number
  to: number
  /** What stands there in the statement. */
  insert: string
  /** Stable identifier of the rule that made the change. */
  rule: string
}

/** One sentence of a summary. */
export interface Statement {
  text: string
  /** BCP 47 tag of the language of `text`. */
  language: string
  /**
   * `quoted`: the words of the act; `rewritten`: the quotes changed by `edits`; `computed`: assembled from typed facts
   * by a template of the language pack.
   */
  kind: 'rewritten' | 'quoted' | 'computed'
  /** Never empty. */
  evidence: Array<Evidence>
  /** Sorted, not overlapping; empty when quoted or computed. */
  edits: Array<StatementEdit>
}

/** A question of a citizen with what the act says to it. */
export interface Answer {
  id: QuestionId
  question: string
  /** Whether the act says anything; if not, there are no statements. */
  stated: boolean
  statements: Array<Statement>
  /** Number of further statements that the chosen length leaves out. */
  more: number
  /**
   * Where a statement stands that answers this question too: each is told once, under the question that has fewest others.
   * Absent where the question has all that answers it.
   */
  see?: Array<QuestionId | 'overview'>
}

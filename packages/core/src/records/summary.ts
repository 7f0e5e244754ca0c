import type { ActData, Finding, UnitKind } from '../act/types.ts'
import type { ReaderId } from '../language/readers.ts'
import type { Amendment, UnresolvedAmendment } from './amendments.ts'
import type { BudgetTotal, IndexSum, TimelineEntry, Topic } from './facts.ts'
import type { Glossary } from './glossary.ts'
import type { Provision } from './provisions.ts'
import type { Readability } from './readability.ts'
import type { Answer, Statement } from './statement.ts'

/** A unit of the act, for citing and for a table of contents. */
export interface OutlineEntry {
  eId: string
  kind: UnitKind | 'attachment' | 'preamble' | 'preface' | 'conclusions'
  num: string
  heading?: string
  /** Number of the line it starts on, from 1. */
  line: number
  /** Kinds and numbers of the units around it and its own, outermost first: what a citation is made of. */
  path: Array<{
    kind: UnitKind | 'attachment' | 'preamble' | 'preface' | 'conclusions'
    num: string
  }>
}

/** Result of `summarize`: one language-neutral record, rendered in any of the languages. */
export interface Summary {
  act: ActData
  source: { sha256: string; language: string; length: number }
  rules: { version: string }
  /** Language of questions and computed statements. */
  answerLanguage: string
  length: 'brief' | 'standard' | 'full'
  /** How plain: `easy` has shorter sentences and fewer statements. */
  level: 'plain' | 'easy'
  /** For whom the statements were chosen. */
  reader: ReaderId
  overview: Array<Statement>
  /** Fields of life that the act touches, the strongest first; empty where none stands out. */
  topics: Array<Topic>
  answers: Array<Answer>
  provisions: Array<Provision>
  /** Whether the act is made to change others, changes others beside what it says itself, or stands alone. */
  amends: 'only' | 'also' | 'none'
  amendments: Array<Amendment>
  /** Instructions that were not understood: never guessed, always listed. */
  unresolvedAmendments: Array<UnresolvedAmendment>
  timeline: Array<TimelineEntry>
  /** Sums in multiples of the monthly calculation index (МРП, АЕК). */
  indexSums: Array<IndexSum>
  /** Sums of the budgets that the act approves, and of appropriations, in the order of the act; exact. */
  budget: Array<BudgetTotal>
  /** What the record would say more of, if the caller gave it. */
  asks: Array<'mci' | 'publicationDate'>
  glossary: Glossary
  readability: { source: Readability; summary: Readability }
  /** Units that no statement of the summary rests on. */
  leftOut: Array<{ eId: string; heading?: string }>
  /** Units named by evidence, by identifier. */
  outline: Array<OutlineEntry>
  findings: Array<Finding>
}

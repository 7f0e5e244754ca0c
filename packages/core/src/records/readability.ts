import type { Finding } from '../act/types.ts'
import type { Counts } from '../readability/formula.ts'
import type { Evidence } from './statement.ts'

/** One readability value. */
export interface Measure {
  id: string
  name: string
  value: number
  /** School years the value stands for, where the scale is one of years. */
  schoolYears?: number
  status: 'validated' | 'adapted' | 'experimental'
  formula: string
  source: string
  /** How its author counts, where that is not how the counts here were made. */
  countingRule?: string
  /** Calibrated range of the value. */
  range?: [number, number]
  /** False outside the calibrated range; true where no range was published. */
  inRange: boolean
}

/** What can make a text hard, by kind. */
export type DriverId =
  | 'long-sentences'
  | 'long-lead-ins'
  | 'nested-clauses'
  | 'references'
  | 'nominalisations'
  | 'light-verbs'
  | 'noun-chains'
  | 'participial-clauses'
  | 'missing-actor'
  | 'negations'
  | 'double-negations'
  | 'undefined-abbreviations'
  | 'hard-words'
  | 'ambiguous-terms'

/** How far one thing makes a text hard. */
export interface Driver {
  id: DriverId
  /**
   * Share of the sentences (of the words for `hard-words`, of the lists for
   * `long-lead-ins`, of the terms for `ambiguous-terms`) concerned, 0 to 1.
   */
  share: number
  /** Mean share over enacted acts, where acts of the language were measured. */
  typical?: number
  /** The first places; the share counts all. */
  spans: Array<Evidence>
}

/** Readability of one unit. */
export interface UnitReadability {
  eId: string
  counts: Counts
  measures: Array<Measure>
  drivers: Array<Driver>
  /** What would help most: the driver that is furthest above what is typical. Absent where nothing stands out. */
  helpsMost?: DriverId
}

/** Counts of a text, or of a part of it, with what formulas make of them. */
export interface Measured {
  counts: Counts
  measures: Array<Measure>
  /** School years, from the validated formulas that are in range; null where there is none. */
  band: { low: number; high: number } | null
}

/** Result of `readability`. */
export interface Readability extends Measured {
  language: string
  /** The same text as a tool counts it that knows no lists: a list is one sentence, headings and numbers are text. */
  classic: Measured
  /** WCAG 3.1.5: the text without its proper names and the titles that it quotes. */
  withoutNames: Measured
  /** Place among enacted acts of the language; null where none were measured, or the text is too short. */
  rank: { measure: 'lix'; harderThan: number; acts: number; date: string } | null
  /** Each language of a text in several, with its share of the words; one entry where there is one. */
  languages: Array<Measured & { language: string; share: number }>
  drivers: Array<Driver>
  units: Array<UnitReadability>
  /** What was not counted. */
  excluded: { headings: number; numbers: number; tables: number; notes: number; quotations: number }
  findings: Array<Finding>
}

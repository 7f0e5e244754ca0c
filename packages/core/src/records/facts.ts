import type { ActKind } from '../act/types.ts'
import type { BudgetKind } from '../language/budget.ts'
import type { StartRule } from '../language/messages.ts'
import type { TopicId } from '../language/topics.ts'
import type { Evidence, Statement } from './statement.ts'

/** A unit or an act that the text cites. */
export interface Reference {
  /** `internal`: to units of this act; `external`: to another act or document, or to a unit of it. */
  kind: 'internal' | 'external'
  /** Place of the whole citation. */
  evidence: Evidence
  /** Identifiers of the cited units of this act, lists and ranges one by one; empty for another act. */
  targets: Array<string>
  /** The other act, as far as the citation names it; `kind` is one of `ActKind` where its noun tells. */
  act?: { title?: string; kind?: ActKind; date?: string; number?: string }
  /** The unit of the other act, as cited. */
  unit?: string
  /** This act has no such unit, or has taken it out. */
  isDangling?: boolean
}

/** A point on the act's time line. */
export interface TimelineEntry {
  event:
    | 'signature'
    | 'publication'
    | 'entryIntoForce'
    | 'application'
    | 'retroactivity'
    | 'suspension'
    | 'sunset'
    | 'repeal'
  /** ISO date; null where the text gives none and none could be computed. */
  date: string | null
  /** Until when, as an ISO date, where something ends or is suspended. */
  until?: string
  /** Whether the date was computed: from a date of publication that the caller gave, or from the act's own date. */
  computed: boolean
  /** The rule as read; null where it was not understood and only the quotation speaks. */
  rule: StartRule | null
  /** Identifiers of the parts of the act that it is about; empty where it is about all, or the part was not found. */
  units: Array<string>
  /** Acts that are repealed or suspended, as far as they are named; `kind` is one of `ActKind` where its noun tells. */
  acts?: Array<{ title?: string; kind?: ActKind; date?: string; number?: string }>
  /**
   * Why a rule gives no date: nobody said when the act is published, the act does not say its own date or from when it
   * applies, the period is in working days, or the event is not one that can be known from the text.
   */
  missing?: {
    day: 'publicationDate' | 'actDate' | 'startDate' | 'workingDays' | 'event'
    note: Statement
  }
  statement: Statement
  /** Parts of the act with a rule of their own, in the words of the act. */
  exceptions: Array<Evidence>
}

/** A sum that the act gives as a multiple of an index. */
export interface IndexSum {
  index: 'monthlyCalculationIndex'
  multiple: number
  /** Lower end of a range. */
  from?: number
  /** In whole units of the currency; null where the caller did not say what the index is worth. */
  value: number | null
  fromValue?: number
  /** ISO 4217. */
  currency: 'KZT'
  evidence: Array<Evidence>
}

/** A sum of a budget that the act approves, or of an appropriation. */
export interface BudgetTotal {
  kind: BudgetKind
  /** Name of the budget in the words of the act; absent where money is appropriated outside of one. */
  budget?: string
  /** The years it is for, the sum being for each of them; null where the act does not say. */
  years: { from: number; to: number } | null
  /** In whole units of the currency; a deficit is below nought. */
  amount: number
  /** ISO 4217. */
  currency: string
  /** As the act writes it, and what it counts by: 1000 for thousands. */
  stated: { value: number; unit: number }
  /** What leads to it, and the row itself. */
  evidence: Array<Evidence>
}

/** A field of life that an act touches. */
export interface Topic {
  id: TopicId
  /** Its part, 0 to 1, in all that speaks for any field. */
  share: number
  /** The words that tell most, in source order. */
  evidence: Array<Evidence>
}

import type { ActData, ActKind, Finding, UnitKind } from '../act/types.ts'
import type { BudgetKind } from '../language/budget.ts'
import type { QuestionId, StartRule } from '../language/messages.ts'
import type { CueType } from '../language/modality.ts'
import type { ReaderId } from '../language/readers.ts'
import type { TopicId } from '../language/topics.ts'
import type { Counts } from '../readability/formula.ts'

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

/**
 * What a provision does. `decision`: the act itself approves, sets or changes something; `delegation`: a rule is left to
 * another act; `condition`: something holds only so.
 */
export type ProvisionType = CueType | 'amendment' | 'repeal' | 'entryIntoForce'

/** A part of a provision's words that a page can mark. */
export interface ProvisionDetail {
  /**
   * `party`: who; `condition`: what it depends on; `exception`: when it does not hold; `deadline`: by when, with the event
   * that it is counted from; `amount`: a sum; `delegation`: a rule that is still to be made, or made elsewhere; `payer`:
   * whose money it is; `payee`: who gets it.
   */
  kind:
    | 'party'
    | 'condition'
    | 'exception'
    | 'deadline'
    | 'amount'
    | 'delegation'
    | 'payer'
    | 'payee'
  /** Who is named: the party, or who is to make the rule. */
  party?: string
  evidence: Evidence
}

/** One rule of the act: who must, may or must not do what. An item of a list is one, with what its lead-in says. */
export interface Provision {
  /** Identifier within the record: the unit's, with a suffix where a unit holds several. */
  id: string
  type: ProvisionType
  /** Who, by the full name that the act gives; absent where it does not name anybody. */
  party?: string
  /** Somebody must, may or must not do it, and the act does not say who. */
  actorNotNamed?: true
  /** What, in the words of the act. */
  action: string
  /** On what it depends, in the words of the act; several are parted by `; `, as in the fields below. */
  condition?: string
  /** When it does not hold, in the words of the act. */
  exception?: string
  /** Time limit, in the words of the act, with the event that it is counted from. */
  deadline?: string
  /** Sums, in the words of the act. */
  amount?: string
  /** Whose money it is, in the words of the act. */
  payer?: string
  /** Who is paid, in the words of the act. */
  payee?: string
  /** Its place in the procedure that its article sets out, from 1. */
  step?: number
  /** Where the act says these things, in the order of the text. */
  details: Array<ProvisionDetail>
  /** Lead-ins, its own words, and what closes its list. */
  evidence: Array<Evidence>
}

/** A part of an act that an amendment names. */
export interface AmendedUnit {
  /**
   * A kind of unit, or `annex`, `column`, `heading`, `note`, `preamble`, `row`, `rule`, `sentence`, `table`; `other` for
   * what is only named by its words.
   */
  kind: string
  /** As cited, without signs; empty where it has none. */
  num: string
  /** Its name without quotation marks, where it is cited by name. */
  name?: string
}

/** One change that the act makes in another: one operation on one unit, or on words in it. */
export interface Amendment {
  /** What is done. Words or a unit that go next to others, before or behind them, are `insertAfter`. */
  type:
    | 'replaceWords'
    | 'replaceEverywhere'
    | 'restate'
    | 'add'
    | 'insertAfter'
    | 'delete'
    | 'renumber'
    | 'repeal'
  /** The act that is changed, as cited; empty where the text does not name it nearby. */
  target: string
  /** What the citation says of that act: title as quoted, number as written, ISO date. */
  targetAct?: { title?: string; number?: string; date?: string }
  /** Identifier that the changed unit has by the naming convention, where all of its path is numbered. */
  unit?: string
  /** The changed unit, outermost first: the new one of `add`, the one before it of `insertAfter`; empty for a whole act. */
  unitPath: Array<AmendedUnit>
  /** Words that go, without quotation marks; the words that tell them where none are quoted. */
  old?: string
  /** Words or text that come, without quotation marks; the new number of `renumber`. */
  new?: string
  /** Where the new text stands, in the words of the act, when it does not follow. */
  newIn?: string
  /** What new words or a new unit are put behind, or in front of. */
  after?: string
  before?: string
  /** Which of equal words are meant, or in what grammatical form, in the words of the act. */
  note?: string
  /** Lines above that say where it works, outermost first, without the act. */
  within: Array<string>
  /** The instruction, in the words of the act. */
  instruction: string
  evidence: Array<Evidence>
}

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

/** An instruction that changes another act in a way that was not understood. */
export interface UnresolvedAmendment {
  /** Its wording is unknown, its new text was not found, or old and new words do not answer each other. */
  reason: 'form' | 'text' | 'words'
  /** As in `Amendment`. */
  target: string
  instruction: string
  evidence: Array<Evidence>
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

/** A word that the act, or the language pack, explains. */
export interface Term {
  term: string
  definition?: string
  /** What a short name is short for as a dictionary has it, where `definition` has it in the case of its sentence. */
  longName?: string
  /** Where the meaning stands, in the words of the act, when the definition only points there (`section 4(2)`). */
  definedIn?: string
  /** `explained` comes from the language pack: it is no law. */
  kind: 'defined' | 'alias' | 'abbreviation' | 'explained'
  /** Where the meaning holds: `act`, or the identifier of a unit or annex. */
  scope: string
  evidence: Array<Evidence>
  /** How often the term occurs outside its definition, in any case form. */
  uses: number
  explanation?: string
  /** Where the meaning of an explanation comes from: an act, or general usage. */
  explanationSource?: string
}

/** Result of `glossary`. */
export interface Glossary {
  terms: Array<Term>
  findings: Array<Finding>
}

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

/** A finding that a comment in the text puts aside. */
export interface IgnoredFinding extends Finding {
  /** Why, in the words of the comment; empty where it says nothing. */
  reason: string
}

/** Result of `check`. */
export interface Check {
  findings: Array<Finding>
  /** Of `findings`, by severity. */
  counts: { error: number; warning: number; info: number }
  /** What comments in the text (`<!-- aiqyn ignore … -->`) put aside; counted nowhere else. */
  ignored: Array<IgnoredFinding>
}

/** A field of life that an act touches. */
export interface Topic {
  id: TopicId
  /** Its part, 0 to 1, in all that speaks for any field. */
  share: number
  /** The words that tell most, in source order. */
  evidence: Array<Evidence>
}

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

export type { ActKind }

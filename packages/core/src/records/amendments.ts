import type { Evidence } from './statement.ts'

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

/** An instruction that changes another act in a way that was not understood. */
export interface UnresolvedAmendment {
  /** Its wording is unknown, its new text was not found, or old and new words do not answer each other. */
  reason: 'form' | 'text' | 'words'
  /** As in `Amendment`. */
  target: string
  instruction: string
  evidence: Array<Evidence>
}

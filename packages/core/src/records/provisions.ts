import type { CueType } from '../language/modality.ts'
import type { Evidence } from './statement.ts'

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

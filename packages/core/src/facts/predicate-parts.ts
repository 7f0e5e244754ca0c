/** Where the predicate of a clause stands that was read. */
export interface Predicate {
  /** Index of its first word; -1 where it stands in the lead-in. */
  readonly at: number
  /** A word of modality, which rules the verbs behind or in front of it. */
  readonly isModal: boolean
}

/** A part by its words, half open: a word that joins it to the next is none of it. */
export interface Words {
  readonly from: number
  readonly to: number
  readonly isRuled: boolean
  readonly sharesSubject: boolean
}

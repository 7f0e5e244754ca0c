/** What a clause makes of an action: a duty, a permission, a prohibition, or that there is no duty. */
export type ModalClass = 'must' | 'may' | 'mustNot' | 'needNot'

/** How a language says what may not be changed in a summary, in the words of acts and in plain ones. */
export interface VerificationPatterns {
  /**
   * Plain wordings of modality, lower case, beside the cues of acts, which count as well. A space stands for any white
   * space, `*` for any letters.
   */
  readonly modality: Readonly<Record<ModalClass, ReadonlyArray<string>>>
  /** Where the word stands that a negation denies: behind it (`не вправе`), or it is that word (`бермейді`). */
  readonly negated: 'behind' | 'own'
  /** Phrases with a negation that deny nothing: limits (`не более`), `whether or not`. Global. */
  readonly notNegation: RegExp
  /** Those of these phrases that a modal may stand before (`shall not later than`). Global. */
  readonly limits?: RegExp
  /** What a denied verb denies, for a language that puts the negation into the verb: its beginning. */
  readonly denied?: (word: string) => string | undefined
  /** Beginnings of words that say no by what they mean (`отказ`, `refus`): they may stand for a negation. */
  readonly refusing: ReadonlyArray<string>
  /** A clause that refuses something (`отказывается`); tested on a passage. */
  readonly rejecting: RegExp
  /** Words that narrow what a sentence says. Global. */
  readonly scope: { readonly only: RegExp; readonly exception: RegExp; readonly some: RegExp }
  /** Phrases of an exception that say nothing of their own (`если иное не предусмотрено`). Global. */
  readonly emptyException: RegExp
  /** Words of opposite meaning: beginnings, lower case; a form that ends with `$` is a whole word. */
  readonly antonyms: ReadonlyArray<readonly [ReadonlyArray<string>, ReadonlyArray<string>]>
  /** Words that say what comes first: beside them stands the event or time that they count from. Global. */
  readonly order: { readonly before: RegExp; readonly after: RegExp }
  /** Beginnings of verbs of giving, and of those of taking, by which the same may be told of the other party. */
  readonly converses: readonly [ReadonlyArray<string>, ReadonlyArray<string>]
  /** Beginnings of words for bodies and officials, beside those of acts; with `$` a whole word. */
  readonly bodies: ReadonlyArray<string>
  /** Beginnings of words for anyone: they name no party. */
  readonly anyone: ReadonlyArray<string>
  /** Letters of a stem that are compared: forms that a stemmer tells apart meet in their beginnings. */
  readonly rootLength: number
  /** Words of summaries and of acts that tell nothing of what is said (`закон`, `this`), beside the stop words. */
  readonly fillers: ReadonlyArray<string>
  /** Tested on a sentence: its subject may be one to whom something is done. */
  readonly passive: RegExp
  /** Whether a party's word, lower case, has the form of a subject. @param name Its word in the dictionary form. */
  readonly isSubjectForm: (word: string, name: string) => boolean
}

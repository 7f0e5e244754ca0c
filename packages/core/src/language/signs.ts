/** What a text may be about, as a word shows. */
export type SignOf = 'amends' | 'announcesTerms' | 'ownTime'

/**
 * Words without which a text says nothing of a kind, so that none of the expressions for it need be tried: tested on one
 * word in lower case, once for each distinct word. Whatever those expressions find has such a word in it.
 */
export interface TextSigns extends Readonly<Record<SignOf, RegExp>> {
  /** Of `amending.cue` and `amendments.operation`. */
  readonly amends: RegExp
  /** Of `definitions.announces`. */
  readonly announcesTerms: RegExp
  /** Of `cue`, `application`, `retroactive`, `sunset`, `suspension` and `repeal` of `entryIntoForce`. */
  readonly ownTime: RegExp
}

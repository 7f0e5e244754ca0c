/** How lists are written. */
export interface EnumerationPatterns {
  /** Words that join the last items of an enumeration (`и`, `или`), stripped from an item's end. */
  readonly joiners: ReadonlyArray<string>
  /** Words before a list that are a clause of their own, without a main one (`If the owner agrees`); tested on all of them. */
  readonly opensClause?: RegExp
  /** An item that is a main clause, which stands behind such words and a comma. */
  readonly clauseItem?: RegExp
  /** A lead-in that ends so announces a list, and does not govern its items (`… следующие требования`). */
  readonly announcesList: RegExp
  /** A lead-in which says nothing but that items follow (`Мыналарға:`); tested on it without its colon. */
  readonly placeholder: RegExp
  /** A lead-in whose items say something only together (`the lesser of`, `if`); tested on it without its sign. */
  readonly inseparable: RegExp
  /** Ends a lead-in that says by itself what its items only divide (`в том числе`); tested on it without its sign. */
  readonly divides: RegExp
  /** Ends a clause that has its verb; for languages in which an item may lack it. */
  readonly finiteVerb?: RegExp
  /**
   * Where the words begin that close a whole enumeration, as Kazakh puts its verb behind the last item.
   *
   * @param items Texts of all items without closing signs, at least two.
   * @param leadIn Text of the lead-in without its colon.
   * @returns Offset into the last item, or `undefined` where nothing follows its own words.
   */
  readonly closingWords?: (items: ReadonlyArray<string>, leadIn: string) => number | undefined
}

import type { Amendment } from '../records/records.ts'

/** What an amendment looks like. */
export interface AmendmentPatterns {
  /** The act amends others (title, enacting words). */
  readonly amendingAct: RegExp
  /** An instruction to amend; also tells that a quotation before it has ended. */
  readonly instruction: RegExp
  /** The words of an operation itself: replace, restate, add, delete, repeal. */
  readonly operation: RegExp
  /**
   * Words for what an amendment works inside of, outermost first: act, annex, chapter, article, paragraph. A scope line
   * (`в пункте 15:`) ends those of its rank and below.
   */
  readonly scopes: ReadonlyArray<RegExp>
  /** Ends a line after which quoted text follows (`следующего содержания:`). */
  readonly quoteFollows: RegExp
  /** The same where the quoted text may have lost its marks: all up to the next article or instruction is quoted then. */
  readonly unmarkedFollows?: RegExp
  /** Ends an instruction that leads to new text, where no form of `amending` says so (`and inserting the following:`). */
  readonly newTextFollows?: RegExp
  /** Opens the amendments of one act (`В постановлении … от … № …:`); group `act`. */
  readonly targetAct: RegExp
}

/**
 * One wording of an operation. It is read over an instruction in which every quotation is one sign, written `¤` here.
 *
 * Groups of the pattern, all optional: `old`, `new` (quotations, or words that name them: `the period at the end`), `after`
 * and `before` (quoted words, or units, next to which new text goes), `unit` (what is changed), `added` (units that
 * are new), `to` (numbers that units get), `newIn` (where the new text stands, when it stands elsewhere), `note` (which of equal words
 * are meant, or in what grammatical form).
 */
export interface AmendmentForm {
  readonly type: Amendment['type']
  /** A word of it, or the start of one, lower case: the pattern is tried only where it stands. */
  readonly needs: string
  /** Flags `iu`; no nested quantifiers, every repetition bounded. */
  readonly pattern: RegExp
  /** The new text follows as a quotation: without one the operation is not understood. */
  readonly textFollows?: boolean
}

/** A word for a kind of unit. */
export interface AmendedUnitWord {
  readonly kind: string
  /** The whole word, lower case. */
  readonly word: RegExp
  /** Kinds of the numbers that go on behind the first, in parentheses (`section 5(2)(a)`). */
  readonly below?: ReadonlyArray<string>
}

/** How amendments name the units that they change. */
export interface AmendedUnitPatterns {
  readonly words: ReadonlyArray<AmendedUnitWord>
  /** Numbers stand before their word (`2-тармақ`), or behind it (`пункт 2`). */
  readonly numbersBefore: boolean
  /** Beginnings of the words that count, lower case, with what they count; tens stand before ones. */
  readonly ordinals: ReadonlyArray<readonly [start: string, value: number]>
  /** Joins the last number of a list. */
  readonly and: RegExp
  /** Joins the ends of a range. */
  readonly to: RegExp
  /** A word in the plural: one number with a dash behind it is a range. */
  readonly plural: RegExp
  /** May stand between a word and its number (`строку, порядковый номер 12`), or between a quoted name and its word. */
  readonly filler: RegExp
  /** Tells by its form that a unit holds the one named right before it (`подпункт 2) пункта 5`). */
  readonly holds?: RegExp
  /** What stands between such units (`paragraph (b) of subsection (2)`). */
  readonly between: RegExp
  /** Tells what is known by its words alone, though they name units (`the item relating to section 5`). */
  readonly byName?: RegExp
  /** Kinds that are named without a number. */
  readonly unnumbered: ReadonlyArray<string>
}

/** One way to name the act that an instruction changes. */
export interface NamedActPattern {
  /** What stands in every match, quickly found: most texts have none. */
  readonly needs: RegExp
  /** Group `act`: the act as it is named, over the text in which quotations stand as they are. */
  readonly pattern: RegExp
}

/** How an instruction names the act that it changes. The match that begins first is taken, and of those the longest. */
export interface AmendedActPatterns {
  readonly named: ReadonlyArray<NamedActPattern>
  /** The act that was named last (`such Act`); group `noun` is what it was named by. */
  readonly same: RegExp
  /** Group `number`. */
  readonly number: RegExp
  /** Group `title`, where no quotation gives it. */
  readonly title?: RegExp
}

/** How a language words operations. */
export interface AmendingForms {
  /** Every operation has one of these words; what has none is not read any further. */
  readonly cue: RegExp
  /** In order of preference where two begin at one place. */
  readonly forms: ReadonlyArray<AmendmentForm>
  readonly units: AmendedUnitPatterns
  readonly acts: AmendedActPatterns
  /** Everywhere in what is named. */
  readonly everywhere: RegExp
  /** Says that other acts are changed by what follows. */
  readonly announces: RegExp
  /** Words by which a body decides; what stands before them in a sentence is its grounds, and is not changed. */
  readonly enacting: RegExp
  /**
   * A document that an act approved, or a part of one that has a name: what a scope line names without a number. Group
   * `word` tells its sort.
   */
  readonly documents: RegExp
  /** How such a document was approved; left out of its name. */
  readonly approved: RegExp
  /** Says how the changed unit came about (`, as added by section 2,`): names nothing that is changed. */
  readonly aside?: RegExp
  /** A line that leads to others says where operations work only where it reads so. */
  readonly scope: RegExp
  /** Words at the end of an instruction whose new text could not be read. */
  readonly opensText?: RegExp
  /** An instruction that is no sentence without the line above it (`by striking …`). */
  readonly goesOn?: RegExp
  /** A line that ends with it says where the operations that follow work. */
  readonly leads: RegExp
  /** Such a line whose operations stand in the units beside its own, not below it (`… is amended as follows.`). */
  readonly leadsBeside?: RegExp
  /** A quotation whose mark at its end is missing, in front of the word that goes on. Global; groups `quote` and `next`. */
  readonly unclosed?: RegExp
  /** Says once which act all amendments of an act change that name none; group `act` holds the words that name it. */
  readonly generally?: RegExp
  /** A unit that was named last, by the word for its kind (`of that section`). Group `word`. */
  readonly sameUnit?: RegExp
  /** Words that only set off or join (`the period at the end`, `; and`): that they change says nothing; with these, neither does a new number. */
  readonly trivial?: RegExp
}

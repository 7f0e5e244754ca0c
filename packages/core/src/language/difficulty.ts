/**
 * What a word, seen alone, shows of how hard its sentence is. A language pack tells it by form, so that each distinct
 * word is asked once. A mark that a language does not have is left out.
 */
export type WordMark =
  /** An action told as a noun: `обеспечение`, `бақылау`, `implementation`. */
  | 'nominalisation'
  /** A verb that only carries such a noun: `осуществляет`, `жүзеге`, `conduct`. */
  | 'lightVerb'
  /** A link of a chain of nouns: a genitive, the word `of`. */
  | 'link'
  /** A participle, or what else opens a clause in the middle of another. */
  | 'participle'
  /** Opens a subordinate clause: `если`, `который`, `егер`, `where`. */
  | 'subordinator'
  /** Says no: `не`, `емес`, `unless`. */
  | 'negation'
  /** A negation that undoes one before it (`may not … unless`), in a language where not every second one does. */
  | 'counterNegation'
  /** A duty or an act that leaves out who acts: `подлежит`, `осуществляется`. */
  | 'impersonal'
  /** Who acts, in the form that a passive sentence gives it: `органом`, `тарапынан`, `by`. */
  | 'agent'
  /** Names a unit of an act, as references do: `статьи`, `бабының`, `section`. */
  | 'unitName'
  /** Known to every reader, however long. */
  | 'common'

/** What a chain of nouns that hang on each other looks like. */
export interface ChainPatterns {
  /** A chain is hard from so many links on. */
  readonly links: number
  /** Between two links at most so many words stand. */
  readonly between: number
  /** The first noun of a sentence, its subject, may have the form of a link: a chain that begins there is not told. */
  readonly subjectLooksAlike?: boolean
  /** The link is a word between two nouns (`of`), so that a chain begins before the first and ends behind the last. */
  readonly isJoint?: boolean
  /**
   * A word between two links that parts them, since it belongs to a name or a reference (`of section 5 of`). A joint
   * behind such a word is none.
   */
  readonly parts?: (word: ChainWord) => boolean
  /**
   * Stretches of a chain that are one name or one term (`органов государственных доходов`, `срока действия`): an editor
   * counts them as one noun. Global.
   */
  readonly names?: RegExp
  /** Whether a later link can hang on the one before it; words that only stand side by side are no chain to an editor. */
  readonly follows?: (word: string) => boolean
}

/** What is told of a word that may part a chain. */
export interface ChainWord {
  readonly lower: string
  readonly isCapitalised: boolean
  readonly isNumber: boolean
}

/** What makes a text hard to read in one language. */
export interface DifficultyPatterns {
  /** Tests of single words in lower case; anchored or bounded, since they see every word of a text. */
  readonly marks: Readonly<Partial<Record<WordMark, (word: string) => boolean>>>
  /** A word of so many syllables that is not `common` is hard. */
  readonly hardWordSyllables: number
  readonly chain: ChainPatterns
  /** A sentence is hard from so many participles on: 2, unless the language has no other relative clause. */
  readonly participles?: number
  /** A sentence has many references from so many on: 3, unless the language cites units more. */
  readonly references?: number
  /**
   * Items of a list are mostly nouns without a verb, so that counting actions, references and clauses in them says
   * nothing: those are told of sentences alone.
   */
  readonly sparesItems?: boolean
  /** A light verb stands before or behind its noun, with at most so many words between. */
  readonly lightVerb: {
    readonly side: 'before' | 'behind'
    readonly between: number
    /** Beginning of the second word of a light verb of two (`жүзеге асыру`): it is shown with the first. */
    readonly second?: string
    /** A word between the two that parts them (`осуществляется с учётом`). */
    readonly parts?: (word: string) => boolean
    /** Ends the words before a noun which is a term with them (`мемлекеттік бақылау`): no verb says the same. */
    readonly termBefore?: RegExp
    /** Beginnings of the nouns for which there is one plain verb; an editor is told of no other. Absent where every noun has one. */
    readonly plainVerbs?: ReadonlyArray<string>
    /** Whether a noun before this word stands free; else it describes another (`make a deferment order`). */
    readonly isFreeBefore?: (word: string) => boolean
  }
  /**
   * Words of a duty without an actor, for a language that needs several to tell one (`must be submitted`). Global,
   * bounded; tried where a word with the mark `impersonal` stands. Without it such a word is told by itself.
   */
  readonly impersonalPhrase?: RegExp
  /**
   * A sentence without these words only describes what is done, and its passive leaves out nobody whom a reader looks
   * for: a duty, or the time by which something must be done. Absent where `impersonalPhrase` is of duties alone.
   */
  readonly dutySign?: RegExp
  /** Where a long sentence can be cut: at its signs, but for those `inSeries`, and at a `joint`. */
  readonly seams?: {
    /** Ends the text before a comma between nouns that hang on the same one (`облыстың, қаланың, астананың әкімдігі`). */
    readonly inSeries?: RegExp
    /** A verb that closes a clause, and the word that joins the next (`келіседі және`). Global. */
    readonly joint?: RegExp
  }
  /** Opens or is a sentence whose words are fixed (`Утвердить прилагаемые …`): nobody may divide it, or put it otherwise. */
  readonly formula?: RegExp
  /**
   * The language has no relative clause but the participle before its noun: one that closes the sentence is its verb,
   * and several that are joined (`бағынатын және есеп беретін орган`) are one clause.
   */
  readonly relativeParticiples?: {
    readonly joiners: ReadonlyArray<string>
    /** Words behind a participle that make it a verb: `қабылданатын болады`. */
    readonly auxiliaries: ReadonlyArray<string>
  }
  /** Signs one of which stands before a participle that opens a clause; without them, every participle opens one. */
  readonly participleSigns?: string
  /** Words behind which a conjunction that a phrase proposes needs no comma (`или если`). */
  readonly noCommaBehind?: ReadonlyArray<string>
  /** Two negations so close, with at most so many words between, undo each other (`не может не`). */
  readonly doubleNegation: {
    readonly between: number
    /** A word between two that are told one beside the other (`берілмейді немесе қабылданбайды`). */
    readonly parts?: (word: string) => boolean
  }
  /**
   * An abbreviation that is not explained is told if the act uses it so often, at least; else at its first use. With it,
   * words in capitals that the act also writes in small letters are none, and neither are codes: two letters, points
   * between them, a figure in them or behind them.
   */
  readonly abbreviationUses?: number
  /** Says what an abbreviation means, where the glossary needs more to see a definition (`The term X means`). Global. */
  readonly abbreviationMeaning?: RegExp
  /** Abbreviations that need no explanation in this language, as written. */
  readonly knownAbbreviations: ReadonlyArray<string>
}

/** What kind of advice a rule gives; levels can be set for a whole category. */
export type RuleCategory =
  | 'wordy-phrase'
  | 'light-verb'
  | 'double-negation'
  | 'officialese'
  | 'redundancy'
  | 'vague-words'
  | 'inconsistent-words'
  | 'language-slip'

/** A phrase that has a plainer form. Data that a linguist can review, with examples that are tests. */
export interface PhraseRule {
  /** Stable, kebab-case, begins with the language: `ru-in-order-to`. */
  readonly id: string
  readonly category: RuleCategory
  /**
   * Words in lower case as they follow each other; `*` at the end of a word stands for any further letters, or none,
   * and a `*` that is not the first word for any word.
   */
  readonly find: ReadonlyArray<string>
  /**
   * What to write instead, in the right form: one proposal for each entry of `find`, or one for all. Empty for `drop
   * it`; an empty list where only the writer can tell. A comma at its start is set where the place asks for one.
   */
  readonly suggest: ReadonlyArray<string>
  /** Longer phrases in which the words are right: terms of art, set formulas. Written as those of `find`. */
  readonly except?: ReadonlyArray<string>
  /** Words, in lower case, or signs that come next where the phrase is right or its suggestion is not: `и`, `,`. */
  readonly notBefore?: ReadonlyArray<string>
  /** Ends the text before words that are right there: `қол жеткізуге қажетті шаралар` says which measures. Bounded. */
  readonly notBehind?: RegExp
  /** Opens the text behind words that are right there, or whose suggestion is not: `мақсатында … үшін`. Bounded. */
  readonly notAhead?: RegExp
  /** Ends the text before a phrase that can be told, but not replaced alone: it shares an ending with words before. */
  readonly sharesWith?: RegExp
  /** Items are spared: their lead-in says who acts, or what it is that the item goes on with. */
  readonly notInItem?: boolean
  /** Told at its first place only: a habit of the whole act, which one remark mends. */
  readonly once?: boolean
  /** Why, as one sentence to the editor, in the language. */
  readonly note: string
  /** Guide or standard that says so. */
  readonly source: string
  /** Sentences that the rule finds something in, and that it does not. */
  readonly examples: { readonly bad: ReadonlyArray<string>; readonly good: ReadonlyArray<string> }
}

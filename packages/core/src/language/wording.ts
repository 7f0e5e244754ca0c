import type { ProvisionType } from '../records/records.ts'

/** What a sentence says besides its subject matter, and what no rewriting may lose. */
export type Mark = 'number' | 'negation' | 'exception' | 'condition' | 'limit' | 'duty' | 'right'

/** A rewriting of a sentence that is certain to keep it true and grammatical. */
export interface WordingRule {
  /** Stable, kebab-case: the name under which its edits are recorded. */
  readonly id: string
  /**
   * What is rewritten. Of `drops` global, and looked for anywhere; of `breaks` anchored at both ends of a sentence.
   * Named groups stand in `put`. Flag `d`, no nested quantifiers, bounded repetition.
   */
  readonly pattern: RegExp
  /**
   * What it becomes: words, and named groups in braces, in any order (`{main}. This applies if {condition}.`). `{name^}` has a
   * capital, `{name_}` a small letter; `||` begins another statement.
   */
  readonly put: string
  /** Marks that go with what is left out, because they are none of the sentence's own: numbers of a citation. */
  readonly loses?: ReadonlyArray<Mark>
  /** Tested on the whole text of the statement: it is left as it is. */
  readonly unless?: RegExp
  /** What it sets apart is not broken again. */
  readonly closes?: boolean
  /** Only statements of such provisions; any unless given. */
  readonly types?: ReadonlyArray<ProvisionType>
  /** A group whose words must stand in the title of the act as well: it is told what the document is. */
  readonly inTitle?: string
  /** Only statements which name who acts. */
  readonly needsParty?: boolean
  /** Why nothing is lost, in the language. */
  readonly why: string
  readonly examples: {
    readonly before: string
    readonly after: string
    /** A sentence that it leaves as it is. */
    readonly kept: string
    /** Title of their act, where the rule asks for it. */
    readonly title?: string
  }
}

/** Words with plain ones that stand in the same form, whatever is around them. */
export interface WordForms {
  /** Stable, kebab-case: the name under which the edits are recorded. */
  readonly id: string
  /** Each form, as written inside a sentence, with what is written instead; a capital at its start is kept. */
  readonly forms: Readonly<Record<string, string>>
  /** Why it means the same, in the language. */
  readonly why: string
}

/** Things of one kind that a sentence says of one subject, side by side; they become the items of a list. */
export interface RunRule {
  /** Stable, kebab-case: the name under which its edits are recorded. */
  readonly id: string
  /** The words before the first of them, from the start of a sentence, which may be said again before each. */
  readonly lead: RegExp
  /** How each of them begins; sticky. */
  readonly item: RegExp
  /** What stands between two of them, with a space before the next; a group `or` where one of them is enough; global. */
  readonly between: RegExp
  /** Words that the first of them begins with, and that each of the others is told with. */
  readonly again?: string
  /** Tested on all but the last of them: what follows may be a part of it. */
  readonly goesOn: RegExp
  /** Tested on the whole text of the statement: it is left as it is. */
  readonly unless?: RegExp
  /** Why nothing is lost, in the language. */
  readonly why: string
  readonly examples: WordingRule['examples']
}

/** How a language tells a passage in plain words. */
export interface Wording {
  /** What shows a mark; global. Numbers are known without. */
  readonly marks: Readonly<Record<Exclude<Mark, 'number'>, RegExp>>
  /** Words around a citation that go with it: what stands before (anchored at its end) and behind it (at its start). */
  readonly citing: {
    readonly before: RegExp
    readonly after: RegExp
    /** A comma behind it does not go on with a list of citations; anchored at the comma. */
    readonly goesOn: RegExp
    /** A citation of which a word is none: what is annexed, where only the annex is cited (`қағидалары қосымшаға`). */
    readonly holdsMore?: RegExp
  }
  /** A citation stays behind words that it belongs to (`установленный в соответствии с …`), or before them; tested as `citing`. */
  readonly citedFor: { readonly before: RegExp; readonly after: RegExp }
  /** What is left out, in this order. Sorted by use. */
  readonly drops: ReadonlyArray<WordingRule>
  /** Plain words for those of the office. */
  readonly words: ReadonlyArray<WordForms>
  /** Words that close a list and can be said before its items, if all of these end so, with a word that announces them. */
  readonly closingVerbs?: ReadonlyArray<{
    /** How the words before the list end; in whatever way unless given. */
    readonly lead?: RegExp
    readonly tail: RegExp
    readonly item: RegExp
    readonly put: string
  }>
  /** Long sentences that become two, in this order. */
  readonly breaks: ReadonlyArray<WordingRule>
  /** What a long sentence says side by side, in the order in which it is tried. */
  readonly runs?: ReadonlyArray<RunRule>
  /**
   * A unit of the act pointed to from where it stands, which a statement names from the outermost on; global. Group `self`:
   * the word for it alone (`this section`); or `word` and `numbers`, as they stand behind the name (`subsection (b)`).
   */
  readonly unitPointers?: RegExp
  /** Marks of quotations as typewriters had them, with those that are shown instead; global, group `opens` of one that opens. */
  readonly typedQuotes?: { readonly pattern: RegExp; readonly open: string; readonly close: string }
  /** Names of offices that a statement gives in full once (group `short`: as it may say after that); global. */
  readonly offices?: RegExp
  /** The first words of such names where the rest does not follow, in a place where it could (`the Secretary`); global. */
  readonly shortOffices?: RegExp
}

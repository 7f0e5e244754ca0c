import type { Legislation } from './legislation.ts'

/**
 * What a record looks like on a page, whatever the page is made of. Each kind of record becomes such a page once; each
 * format writes any page. Nothing here is escaped: that is the writers' work.
 */
export interface Page {
  /** BCP 47 tag of the language of the labels. */
  readonly language: string
  /** What kind of page it is; stands above the title. */
  readonly kicker: string
  readonly title: Phrase
  /** Short facts under the title. */
  readonly facts: ReadonlyArray<Phrase>
  readonly sections: ReadonlyArray<Section>
  readonly footer?: string | undefined
  /** The act for programs that read the page. */
  readonly legislation?: Legislation | undefined
  /** Words of the page's own furniture. */
  readonly furniture: {
    readonly contents: string
    readonly skip: string
    readonly where: string
    /** Leads from an explained word back to where it is used. */
    readonly back: string
  }
}

/** Words in one language. Without a tag they are in the page's. */
export interface Phrase {
  readonly text: string
  readonly language?: string | undefined
  /** Words that lead elsewhere on the page, in order; formats without pages leave the words as they are. */
  readonly links?: ReadonlyArray<PhraseLink>
}

/** Words of a phrase that lead elsewhere on the page. */
export interface PhraseLink {
  /** Offsets into the text of the phrase, half open. */
  readonly from: number
  readonly to: number
  /** Identifier of what they lead to. */
  readonly target: string
  /** Identifier of the words themselves, for the way back. */
  readonly id?: string
}

/** A heading (empty: none) with what stands under it. A section with `isLead` is the one to read if only one is read. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly isLead?: boolean
  readonly blocks: ReadonlyArray<Block>
  readonly sections?: ReadonlyArray<Section>
}

/** One piece of a section. */
export type Block = Paragraph | List | Run | Definitions | Table | Bars | Outline | Fold

/** A few sentences. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly phrase: Phrase
  readonly isQuiet?: boolean
}

/** Statements, findings or points in time. */
export interface List {
  readonly type: 'list'
  readonly isOrdered?: boolean
  readonly items: ReadonlyArray<Item>
}

/** Many short citations, as compact as the format allows. */
export interface Run {
  readonly type: 'run'
  readonly items: ReadonlyArray<{ readonly label: string; readonly detail?: Phrase }>
}

/** Terms and what they mean. */
export interface Definitions {
  readonly type: 'definitions'
  readonly entries: ReadonlyArray<{
    readonly id: string
    readonly term: Phrase
    readonly details: ReadonlyArray<Phrase>
    /** Identifier of where the page uses it first. */
    readonly usedAt?: string
    readonly citations: ReadonlyArray<Citation>
  }>
}

/** Figures; the head names the column of row labels first. */
export interface Table {
  readonly type: 'table'
  readonly caption: string
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<Row>
}

/**
 * A row with a bar for each part of an act. The table says in words and figures what the bars show; formats that draw
 * nothing leave it out.
 */
export interface Bars {
  readonly type: 'bars'
  readonly caption: string
  /** Names of the columns: the part, the figure, what it means. */
  readonly head: readonly [string, string, string]
  readonly rows: ReadonlyArray<{
    readonly label: string
    readonly figure: string
    /** Of the longest bar, from 0 to 1. */
    readonly share: number
    readonly tone: 'easy' | 'middle' | 'hard'
    readonly meaning: string
  }>
}

/** One row of figures; a note says what to mind about a figure. */
export interface Row {
  readonly label: string
  readonly cells: ReadonlyArray<{ readonly text: string; readonly note?: string }>
}

/** Units of an act; `depth` from 0 rises by one at most. */
export interface Outline {
  readonly type: 'outline'
  readonly entries: ReadonlyArray<{
    readonly depth: number
    readonly eId: string
    readonly label: string
    readonly heading: Phrase
    readonly opening: Phrase
  }>
}

/** Details for those who want them; formats that cannot fold show them. */
export interface Fold {
  readonly type: 'fold'
  readonly summary: string
  readonly blocks: ReadonlyArray<Block>
}

/** One statement with what bears it out. */
export interface Item {
  /** A date, said before the statement. */
  readonly time?: { readonly iso: string | null; readonly text: string }
  /** How long after the item before, from 0 to 1 of the longest time between two: for drawing. */
  readonly gap?: number
  /** A word or two before the statement: an event, a severity. */
  readonly label?: string
  readonly tone?: 'error' | 'warning' | 'info'
  readonly phrase: Phrase
  /** Further short remarks in the language of the labels. */
  readonly remarks?: ReadonlyArray<Phrase>
  readonly citations: ReadonlyArray<Citation>
  readonly items?: ReadonlyArray<Item>
}

/** Where something is said. */
export interface Citation {
  /** As messages of the language put it: `статья 7, пункт 2`. Empty where a more exact one follows. */
  readonly label: string
  readonly eId: string
  /** The words of the source, where they are to be shown. */
  readonly quote?: Phrase
}

import type { Point, Position } from 'unist'

/** Kinds of hierarchical unit, in the words of Akoma Ntoso 1.0. */
export type UnitKind =
  | 'part'
  | 'title'
  | 'section'
  | 'subsection'
  | 'chapter'
  | 'subchapter'
  | 'article'
  | 'paragraph'
  | 'subparagraph'
  | 'clause'
  | 'subclause'
  | 'point'
  | 'indent'
  | 'alinea'

/** Kind of legal act. `unknown` where neither title nor wording tells. */
export type ActKind =
  | 'constitution'
  | 'code'
  | 'law'
  | 'bill'
  | 'decree'
  | 'resolution'
  | 'order'
  | 'decision'
  | 'rules'
  | 'regulation'
  | 'directive'
  | 'unknown'

/** A unist node with its place in the source; lines and columns from 1, offsets from 0, UTF-16 units, half open. */
export interface Located {
  position: Position
}

/** Text as it reads: `value` is as long as the source at `position`; only look-alike characters differ. */
export interface Text extends Located {
  type: 'text'
  value: string
}

/** One paragraph of running text. Several `text` children where markup interrupts it. */
export interface Content extends Located {
  type: 'content'
  children: Array<Text>
}

/** The words that title a unit or an attachment, without its number. */
export interface Heading extends Located {
  type: 'heading'
  children: Array<Text>
}

/** An editorial note. Never law. */
export interface Note extends Located {
  type: 'note'
  children: Array<Text>
}

/** One cell of a table. */
export interface TableCell extends Located {
  type: 'tableCell'
  colSpan: number
  rowSpan: number
  children: Array<Text>
}

/** One row of a table. */
export interface TableRow extends Located {
  type: 'tableRow'
  children: Array<TableCell>
}

/** A table with its cells in source order. */
export interface Table extends Located {
  type: 'table'
  children: Array<TableRow>
}

/** Text that an amendment quotes: law of another act. Its units have identifiers of their own and are none of this act. */
export interface QuotedStructure extends Located {
  type: 'quotedStructure'
  /** Identifier within the unit that quotes: `art_1__para_2__qstr_1`. */
  eId: string
  /** Units where the quotation holds any; else paragraphs and tables as they stand. */
  children: Array<UnitChild>
}

/** What may stand inside a unit. */
export type UnitChild = Heading | Content | Unit | Table | Note | QuotedStructure

/** A numbered (or, for `alinea`, counted) part of an act. */
export interface Unit extends Located {
  type: 'unit'
  kind: UnitKind
  /** The number as the act's citations write it: `15-1`, `a`, `IV`. */
  num: string
  /** Identifier by the Akoma Ntoso naming convention: `art_7__para_2`. */
  eId: string
  /** Text of the heading child, for convenience. */
  heading?: string
  /** Set where the unit is in another language than the whole. */
  data?: PartData
  children: Array<UnitChild>
}

/** Everything before the enacting text: form, title, date, number, stamps. */
export interface Preface extends Located {
  type: 'preface'
  eId: string
  children: Array<Heading | Content | Note | Table>
}

/** Unnumbered text between the title and the first unit. */
export interface Preamble extends Located {
  type: 'preamble'
  eId: string
  children: Array<Content | Unit | Note | Table | QuotedStructure>
}

/** The units. */
export interface Body extends Located {
  type: 'body'
  children: Array<UnitChild>
}

/** The signature block. */
export interface Conclusions extends Located {
  type: 'conclusions'
  eId: string
  children: Array<Content | Note | Table>
}

/** An annex with a title block and a body of its own; its numbering starts again. */
export interface Attachment extends Located {
  type: 'attachment'
  /** Its number as written; empty where the act has one annex and does not number it. */
  num: string
  eId: string
  heading?: string
  /** Set where the annex is in another language than the whole. */
  data?: PartData
  children: Array<Preface | Preamble | Body | Conclusions>
}

/** What is known of a part of an act apart from the whole. */
export interface PartData {
  /** BCP 47 tag. */
  language: string
}

/** What is known of the act as a whole. */
export interface ActData {
  /** BCP 47 tag of the language of the whole. */
  language: string
  kind: ActKind
  title: string
  /** Registration number, as written. */
  number: string | null
  /** Date of adoption, ISO 8601, when the title block gives one. */
  date: string | null
  /** The body that adopts, as written. */
  body: string | null
  status: 'draft' | 'adopted' | null
}

/** The root of the tree. */
export interface Act extends Located {
  type: 'act'
  data: ActData
  /** The text that was parsed; every position slices into it. */
  source: string
  /** What the reader found and did; see `Finding`. */
  findings: Array<Finding>
  children: Array<Preface | Preamble | Body | Conclusions | Attachment>
}

/** Any node of an act tree. */
export type ActNode =
  | Act
  | Preface
  | Preamble
  | Body
  | Unit
  | Heading
  | Content
  | Table
  | TableRow
  | TableCell
  | Note
  | QuotedStructure
  | Conclusions
  | Attachment
  | Text

/** One word for everything we tell an editor or a caller about a text. */
export interface Finding {
  /** Stable kebab-case identifier of the rule. */
  ruleId: string
  severity: 'info' | 'warning' | 'error'
  message: string
  /** What kind of advice it is, for rules of wording; levels can be set for all of a kind. */
  category?: string
  /** The unit concerned. */
  eId?: string
  /** UTF-16 offsets into the source, half open. */
  start: number
  end: number
  /** Place of `start`, from 1. */
  line: number
  column: number
  /**
   * Number of the paragraph in the document, where it is made of paragraphs and not of lines (DOCX); `line` is the same
   * number then, and `column` counts the characters of the paragraph.
   */
  paragraph?: number
  /** Number of the page, where the document has pages and tells them (PDF, some DOCX). */
  page?: number
  replacements?: Array<{ value: string; why?: string }>
  /**
   * Further places where the same rule finds the same: an editor who knows of one looks for the others. Their words are
   * replaced by `replacement`, if any.
   */
  others?: Array<{
    eId?: string
    start: number
    end: number
    line: number
    column: number
    replacement?: string
  }>
  url?: string
}

export type { Point, Position }

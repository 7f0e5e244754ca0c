import type { ActKind, UnitKind } from '../act/types.ts'

/** How a unit's number is written. */
export type NumeralStyle = 'arabic' | 'letter' | 'LETTER' | 'roman' | 'ROMAN'

/** One level of units in a drafting tradition, and the marker that opens such a unit. */
export interface UnitLevel {
  readonly kind: UnitKind
  /**
   * Opens a unit when it matches at the start of a paragraph. Named groups: `num` (required), `heading` (when the
   * heading stands on the same line). Anchored with `^`, no nested quantifiers.
   */
  readonly marker: RegExp
  readonly numeral: NumeralStyle
  /** Numbered through the whole act, so that its identifier does not name the units around it. */
  readonly throughout?: boolean
  /** An item of a list: what follows its closed sentence belongs to what the list is part of. */
  readonly item?: boolean
  /** The words after the marker are a heading, not a provision, when they end without closing punctuation. */
  readonly headed?: boolean
  /** Numbers in words, lower case, with their place: `общая` 1. */
  readonly words?: Readonly<Record<string, number>>
  /** The same marker where the paragraph reads like a title: numbers without a full stop (`Статья 1 Определения`). */
  readonly titleMarker?: RegExp
  /** A number that nothing sets apart: taken only as the next of its series, or as the first in an article. */
  readonly bare?: boolean
  /** The level is tried only in an act that has units of this kind known by their word. */
  readonly onlyWith?: UnitKind
  /** The level is not tried in such an act. */
  readonly notWith?: UnitKind
}

/** One way of dividing acts, levels from the outermost in. */
export interface Tradition {
  readonly id: string
  /** Recognises the tradition in the text; the first that matches is taken, the last needs none. */
  readonly detect?: RegExp
  readonly levels: ReadonlyArray<UnitLevel>
}

/** How a language marks the parts of an act that are not units. */
export interface FrameMarkers {
  /** A line that names the form of the act: `ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН`. Group `kind` is looked up in `actKinds`. */
  readonly form: RegExp
  /** A line that says the text is a draft. */
  readonly draft: RegExp
  /** Opens an annex (`Приложение 2 к …`); optional group `num`. */
  readonly attachment: RegExp
  /** A stamp of approval that opens what is approved (`Утверждены постановлением …`). */
  readonly approval: RegExp
  /** An office whose holder signs; opens the signature block when it is a short line of its own. */
  readonly signature: RegExp
  /** An editorial note (`Сноска.`), never law. */
  readonly note: RegExp
  /** A note under the title which says that the act is repealed. */
  readonly repealedNote: RegExp
  /** What editors write of changes to an act that is in force (`Исключен Законом РК от …`); looked for anywhere. */
  readonly amendedNote?: RegExp
  /** A stamp of approval with blanks for day and number: a signature alone does not show that the act is adopted; looked for anywhere. */
  readonly blankApproval?: RegExp
  /** What a consolidated text leaves in the place of a unit that was taken out (`исключен Законом РК от …`). */
  readonly removedUnit?: RegExp
  /** Place, date or number line of the title block; groups `date`, `number`. */
  readonly dateLine: RegExp
  /** A title that is not complete yet, so that the next line belongs to it; tested on what was read of it. */
  readonly titleGoesOn?: RegExp
  /** Title of a list of contents (`Содержание`). */
  readonly contents?: RegExp
  /** The act's own name, where its text gives one; group `title`. */
  readonly shortTitle?: RegExp
  /**
   * Headings of units that nearly every act has and that tell nothing of what it does (`Definitions`); with these, a
   * summary tells by the other headings what its sections are about.
   */
  readonly commonHeading?: RegExp
  /** Opens the title in full, which says what an act is for in one sentence (`An Act to make provision about`). */
  readonly longTitle?: RegExp
  /** Ends the enacting formula (`ПОСТАНОВЛЯЕТ:`); group `body` may name who enacts. */
  readonly enacting: RegExp
}

/**
 * Words in the text that tell the kind of act. The first entry that matches is taken. All are searched as one, by letter
 * case and line by line, so no pattern has flags of its own or captures anything.
 */
export interface ActKindPattern {
  readonly kind: ActKind
  readonly pattern: RegExp
}

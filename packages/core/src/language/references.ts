import type { ActKind, UnitKind } from '../act/types.ts'

/** A word for units of an act, as citations use it. */
export interface CitedUnit {
  /** Tested on the group `word` of a mention. */
  readonly word: RegExp
  /** What it may stand for, likeliest first. */
  readonly kinds: ReadonlyArray<UnitKind | 'attachment'>
  /** What it may stand for in an annex, behind those (paragraphs of a schedule are numbered as its sections). */
  readonly annexKinds?: ReadonlyArray<UnitKind>
  /**
   * It bears no number in the text and is counted: `parts` begin with a capital letter (часть), `paragraphs` are all
   * paragraphs (абзац).
   */
  readonly counted?: 'parts' | 'paragraphs'
}

/** A form in which other acts are named. */
export interface CitedActForm {
  /** Without this, nothing in a text has the form: a quick test. */
  readonly needs: RegExp
  /** Global. */
  readonly pattern: RegExp
}

/** How an act cites units of its own and of other acts. */
export interface ReferencePatterns {
  /** In a text without any of these words no unit is looked for: a quick test. */
  readonly trigger: RegExp
  /**
   * A unit with its numbers, or with a word that points to where it stands. Global; groups `word`; `self` (`настоящей`);
   * `numbers`, or `before` where ordinal words stand in front of the unit; `annex` for the only annex, cited without
   * number (`прилагаемые`).
   */
  readonly mention: RegExp
  /** Words for units, outermost first. */
  readonly units: ReadonlyArray<CitedUnit>
  /** One number of a list. Global; groups `num`, or `ordinal` with `tens` before it. */
  readonly number: RegExp
  /** What stands between two numbers when all between them are meant too. */
  readonly range: RegExp
  /** Ordinal words, or their stems as the group `ordinal` or `tens` gives them, lower case. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Whether a citation goes from the inner unit out (`пункт 2 статьи 5`), or from the act in (`5-баптың 2-тармағы`). */
  readonly order: 'innerFirst' | 'outerFirst'
  /** What may stand between a unit and the unit or act around it. */
  readonly within: RegExp
  /** Tested on an outer unit: its form says that what follows is within it (genitive). */
  readonly holds?: RegExp
  /**
   * The inner unit follows the outer one against the order of the language (`Article 6(1), point (b)`). Tested on the
   * text from the outermost unit up to the inner one.
   */
  readonly follows?: RegExp
  /** What may stand between two citations that share the unit or act around them. */
  readonly joins: RegExp
  /** The act itself, or the rules it approves (`настоящего Закона`). Global; group `noun`. */
  readonly thisAct: RegExp
  /** Tested on the noun of `thisAct`: it is a statute, so an order that says so means another act. */
  readonly statute: RegExp
  /** Tested on the noun of `thisAct`: it is the whole act, not something that is annexed to it. */
  readonly wholeAct: RegExp
  /** Tested on the noun of `thisAct`: it is the annex in which it stands. */
  readonly annex: RegExp
  /**
   * Forms of other acts that are named by title, date or number. Groups `noun` (what the act calls itself), `title`, or
   * `titles` (one or more, quoted), `date`, `number`; `moreTitles`, `onlyTitles`, `laterDate`, `laterNumber` where the form has
   * several places for them.
   */
  readonly acts: ReadonlyArray<CitedActForm>
  /** A title in quotation marks. Global. */
  readonly quotedTitle: RegExp
  /** A bracket that only says where another act is published or registered (`(42 U.S.C. 1395)`), with the space before it. Global. */
  readonly publication: RegExp
  /** Tells the kind of an act from its noun; the first that matches. */
  readonly actNouns: ReadonlyArray<{ readonly kind: ActKind; readonly pattern: RegExp }>
  /**
   * Beside a citation: the unit is one of another document, named without title (`договора`, `указанного Закона`).
   * Tested on the text behind the citation, or before it where citations go from the act in; group `noun`.
   */
  readonly otherDocument: RegExp
  /** Before a citation: it is none (`№ 25, ст. 311`). Tested on the text before it. */
  readonly notBefore?: RegExp
  /** Kinds of unit that are numbered through an act and hold the others (article); the first that the act has. */
  readonly basicUnits: ReadonlyArray<UnitKind>
}

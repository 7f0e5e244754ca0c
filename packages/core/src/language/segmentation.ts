/** How sentences and words are told apart. */
export interface SegmentationData {
  /** Letters of the language beyond the basic ones of its script; for telling languages apart. */
  readonly ownLetters: RegExp
  /** Abbreviations that never end a sentence, without the full stop, lower case unless case matters (`No`). */
  readonly abbreviations: ReadonlyArray<string>
  /** Abbreviations that may end a sentence when a capital letter follows (`г.`, `ж.`, `т.б.`). */
  readonly finalAbbreviations: ReadonlyArray<string>
  /** Words and abbreviations that do not end a sentence when a number follows (`no. 5`, `Dec. 31`). */
  readonly beforeNumber: ReadonlyArray<string>
  /** Abbreviations that are final behind a number, and never end a sentence elsewhere (`2023 г.`, `г. Алматы`). */
  readonly afterNumber: ReadonlyArray<string>
  /** Abbreviations that end a sentence only when one of `starters` follows (`обл.`, `art.`). */
  readonly weakAbbreviations: ReadonlyArray<string>
  /** Words that begin a sentence even behind an initial or single letters (`in the U.S. The …`), lower case. */
  readonly starters: ReadonlyArray<string>
  /** Words that go on with a sentence in spite of their capital (`5 p.m. Eastern time`, `10 млн. USD`), lower case. */
  readonly continuers: ReadonlyArray<string>
  /** A word, in lower case, that a single capital names one of: `Schedule A`; such a letter is no initial. */
  readonly labelled: RegExp
  /** What families are called, for initials behind their name (`Смаилов А. Б.`); with its capital. */
  readonly surname: RegExp
  /** What may stand between the semicolon of an item and the number of the next: `; and (b)`. */
  readonly itemConjunctions: ReadonlyArray<string>
}

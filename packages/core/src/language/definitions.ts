import type { UnitKind } from '../act/types.ts'

/** A form of words in which a sentence defines a term (`под … понимается …`). */
export interface DefinitionForm {
  /** Tested on a sentence. Groups `term`, `also` (more terms of the same meaning) and `meaning`; flag `d`. */
  readonly pattern: RegExp
  /** It puts the term into another case than the nominative. */
  readonly isOblique?: boolean
  /**
   * Whether the words found define; for forms that serve other ends too (`Срок – 10 дней`).
   *
   * @param heading Of the unit.
   */
  readonly isLikely?: (term: string, meaning: string, heading: string) => boolean
}

/** How terms are defined and names abbreviated. */
export interface DefinitionPatterns {
  /** Words of a heading or lead-in which announce definitions. */
  readonly announces: RegExp
  /** Separates term and definition in a list of definitions; matches from the start of the item, group `term`. */
  readonly separator: RegExp
  /** A list of definitions has no numbers: each begins with its quoted term (English). */
  readonly quotedTerm?: boolean
  /** Without this no sentence outside of a list has one of the forms: a quick test. */
  readonly cue: RegExp
  /** Forms in which a sentence defines, wherever it stands, in the order in which they are tried. */
  readonly forms: ReadonlyArray<DefinitionForm>
  /** A sentence that goes on with the definition before it (`The term does not include …`). */
  readonly goesOn: RegExp
  /** A sentence behind the last definition of a list, about all other words (`Иные понятия применяются …`). */
  readonly otherTerms: RegExp
  /** Words which say that a meaning holds in one unit only (`for the purposes of this section`), smallest unit first. */
  readonly scopes: ReadonlyArray<{ readonly kind: UnitKind; readonly pattern: RegExp }>
  /** Begins a definition that only points to another one, or adds to it. */
  readonly elsewhere: RegExp
  /** A definition that points to where its meaning stands (`has the meaning given by section 4`); group `place`. */
  readonly pointsTo: RegExp
  /** `(далее – …)`: group `alias`. Global. */
  readonly alias: RegExp
  /** The same in running text (`and is in this Act referred to as “the Fund”`): group `alias`. Global. */
  readonly namedAs?: RegExp
  /**
   * The short names that one bracket gives (`далее – Фонд, Совет`).
   *
   * @param words All that stands in the bracket.
   */
  readonly aliasParts: (alias: string, words: string) => ReadonlyArray<string>
  /** A term as a dictionary has it: without an article, and in the nominative if a sentence puts it into another case. */
  readonly termName: (words: string, isOblique: boolean) => string
  /** Which word of a name is its head, to which a short name comes down. */
  readonly aliasHead: 'first' | 'last'
  /** Signs and words that are no part of a name: it begins behind the last of them in front of its head. Global. */
  readonly nameStart: RegExp
  /** Words of a clause: what has them is no name alone. Tested on what was taken for one. */
  readonly noName?: RegExp
  /** Tested on what stands behind a name: it is the beginning of a longer one (`of the Treasury`). */
  readonly nameGoesOn?: RegExp
  /** What stands before the dash of a list item and is no term: it says where, when or for whom (`на базе клиники – договор`). */
  readonly noTerm?: RegExp
  /** A participle behind a name, which has the name's case or that of another word: no ending tells which. */
  readonly agreesWithName?: RegExp
  /** Adjectives in front of a name, in any case form. */
  readonly nameModifier: RegExp
  /** What may stand behind the head of a name, where heads stand last: `мен шарттары`. Tested on all behind it. */
  readonly secondHead?: RegExp
  /** Words of a name that have no letter in its abbreviation. */
  readonly unabbreviated: RegExp
}

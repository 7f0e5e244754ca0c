import type { ActKind, UnitKind } from '../act/types.ts'
import type { MissingDay } from '../facts/start-rule.ts'
import type { DriverId } from '../records/records.ts'
import type { TimeEvent } from './entry-into-force.ts'
import type { TimeUnit } from './quantities.ts'
import type { TopicId } from './topics.ts'
import type { VerificationMessages } from './verification-messages.ts'

/** The fixed questions of a citizen, in the order in which they are asked. */
export type QuestionId =
  | 'what'
  | 'who'
  | 'changes'
  | 'must'
  | 'may'
  | 'mustNot'
  | 'deadlines'
  | 'money'
  | 'sanctions'
  | 'start'
  | 'comment'

/** When an act, or a part of it, begins to apply. */
export interface StartRule {
  /** ISO date where the text gives one, or one could be computed. */
  readonly date: string | null
  readonly event: TimeEvent | null
  /** Time that must pass after the event; null where the act applies from the event itself. */
  readonly offset: {
    readonly amount: number
    readonly timeUnit: TimeUnit
    readonly calendar: 'working' | 'calendar' | null
    /** It applies on the last of these days itself, not on the day behind them. */
    readonly onDay?: boolean
    /** The day of the event is the first of the period. */
    readonly including?: boolean
  } | null
}

/** A part of an act, for citing it. */
export interface CitedPart {
  readonly kind: UnitKind | 'attachment' | 'preamble' | 'preface' | 'conclusions' | 'heading'
  /** Empty where it has none. */
  readonly num: string
}

/** One change in another act, for telling it. Words stand without quotation marks. */
export interface Change {
  readonly type:
    | 'add'
    | 'delete'
    | 'deleteWords'
    | 'insertWords'
    | 'renumber'
    | 'repeal'
    | 'replaceEverywhere'
    | 'replaceWords'
    | 'restate'
  /** Title of the act that is changed. */
  readonly act: string
  /** What is changed in it, outermost first; empty for the whole act. */
  readonly path: ReadonlyArray<CitedPart>
  /** Words that go. */
  readonly old?: string
  /** What comes; absent where it is too long to show. */
  readonly new?: string
  /** Heading of a new text that is too long to show. */
  readonly heading?: string
  /** Words that new ones go next to, and on which side of them. */
  readonly beside?: string
  readonly side?: 'after' | 'before'
}

/** Headings and labels of a rendered summary. */
export interface Labels {
  readonly summary: string
  readonly overview: string
  /** Before the fields of life that an act touches. */
  readonly touches: string
  readonly questions: string
  readonly timeline: string
  readonly glossary: string
  readonly readability: string
  readonly findings: string
  readonly leftOut: string
  readonly contents: string
  readonly source: string
  readonly notStated: string
  readonly disclaimer: string
  readonly where: string
  readonly words: string
  readonly sentences: string
  readonly wordsPerSentence: string
  readonly longestSentence: string
  readonly schoolYears: string
  readonly noBand: string
  readonly original: string
  readonly thisSummary: string
  readonly term: string
  readonly meaning: string
  readonly date: string
  readonly event: string
  readonly outOfRange: string
  readonly measure: string
  readonly value: string
  readonly formula: string
  readonly status: Readonly<Record<'validated' | 'adapted' | 'experimental', string>>
  readonly shortFor: string
  /** Heading of the questions that the text does not answer. */
  readonly unanswered: string
  /** What is said of them in an act that puts new text into others: one sentence. */
  readonly unansweredAmending: string
  /** Link from an explained word back to where it is used first. */
  readonly back: string
  /** Link past the page's head. */
  readonly skip: string
  readonly actStatus: Readonly<Record<'draft' | 'adopted', string>>
  readonly events: Readonly<
    Record<
      | 'signature'
      | 'publication'
      | 'entryIntoForce'
      | 'application'
      | 'retroactivity'
      | 'suspension'
      | 'sunset'
      | 'repeal',
      string
    >
  >
  /** Said of an explanation that comes from a language pack; lower case, stands in brackets. */
  readonly explained: string
  /** How often a term occurs; a figure follows. */
  readonly uses: string
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
  /** Names of counts; a figure follows. */
  readonly findingCounts: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly noFindings: string
  /** Lower case; the number of a line follows. */
  readonly line: string
  /** Lower case; the number of a paragraph, and of a character in it, follow. */
  readonly paragraph: string
  /** Lower case; the number of a page follows. */
  readonly page: string
  /** What comments in the text put aside; a figure follows. */
  readonly ignored: string
  /** What a baseline knows; a figure follows. */
  readonly known: string
  /** What to write instead; the proposal follows. */
  readonly instead: string
  readonly formulas: string
  /** Lower case; the calibrated range of a formula follows. */
  readonly range: string
  readonly driversHeading: string
  /** Shares; a percentage follows. */
  readonly drivers: Readonly<Record<DriverId, string>>
  /** What to do about a driver, as an advice; lower case, no full stop. */
  readonly advice: Readonly<Record<DriverId, string>>
  /** Heading of the advice. */
  readonly helpsMost: string
  /** Lower case; the share of a driver in enacted acts follows. */
  readonly typical: string
  /** Names of the ways of counting, heads of columns. */
  readonly counting: Readonly<Record<'listAware' | 'classic' | 'withoutNames', string>>
  readonly languageShares: string
  /** Heading of the units that measure hardest. */
  readonly hardestUnits: string
  /** Heading of the parts of an act with how hard each is, and name of the column of parts. */
  readonly unitDifficulty: string
  readonly unit: string
  /** Name of the column that says how hard a part is, and what it says; capital first. */
  readonly unitLevel: string
  readonly unitLevels: Readonly<Record<'easy' | 'middle' | 'hard', string>>
  /** Heading of counts and values. */
  readonly figures: string
  readonly excluded: string
  /** Between the whole part of a figure and its decimals. */
  readonly decimalSign: ',' | '.'
  /** What was not counted, by kind; a figure follows. */
  readonly excludedKinds: Readonly<
    Record<'headings' | 'numbers' | 'tables' | 'notes' | 'quotations', string>
  >
}

/** Texts of findings. */
export interface FindingMessages {
  readonly lookAlikeLetter: (word: string, mended: string) => string
  readonly invisibleCharacters: (count: number) => string
  /** More words with look-alike letters than are listed one by one. */
  readonly lookAlikeWords: (count: number) => string
  /** Behind a message: the same is found at so many other places. */
  readonly otherPlaces: (count: number) => string
  readonly droppedCharacters: (count: number) => string
  readonly fontHackLetters: (count: number) => string
  readonly numberSigns: (count: number) => string
  readonly hyphensForDashes: (count: number) => string
  readonly latinKazakh: () => string
  readonly otherLanguage: (language: string) => string
  readonly duplicateNumber: (unit: string) => string
  readonly numberGap: (expected: string, found: string) => string
  readonly noUnits: () => string
  readonly languageUnsure: (language: string) => string
  readonly longSentence: (words: number, limit: number) => string
  readonly longLeadIn: (words: number, limit: number) => string
  readonly nestedClauses: () => string
  readonly manyReferences: (count: number) => string
  readonly manyNominalisations: (count: number) => string
  readonly lightVerb: (words: string) => string
  readonly nounChain: (words: string) => string
  readonly participialClauses: (count: number) => string
  /** The sentence does not say who acts. @param word That of the act. */
  readonly missingActor: (word: string) => string
  readonly doubleNegation: (words: string) => string
  /**
   * A rule of wording found something, told to one who reads another language than the draft's.
   *
   * @param rule What the rule is about, as `rules` says it.
   * @param words Those of the draft.
   * @param plainer What to write instead; empty to drop them, absent where only the writer can tell.
   */
  readonly wording: (rule: string, words: string, plainer: string | undefined) => string
  readonly undefinedAbbreviation: (abbreviation: string) => string
  readonly unusedTerm: (term: string) => string
  readonly definedTwice: (term: string) => string
  /** One term with two meanings. */
  readonly ambiguousTerm: (term: string) => string
  readonly twoNames: (name: string, other: string) => string
  readonly lateAbbreviation: (abbreviation: string) => string
  readonly lateName: (name: string) => string
  readonly unclosedQuotation: () => string
  /** A note under the title says that the act has been repealed. */
  readonly repealedNote: () => string
  /** A comment that puts findings aside does not say why. */
  readonly ignoreWithoutReason: () => string
  /** A comment names a rule that does not exist. @param nearest One that does, where the name is nearly its own. */
  readonly unknownRule: (ruleId: string, nearest: string | undefined) => string
  /** A comment puts nothing aside. @param ruleId The rule that it names; absent where it names none. */
  readonly unusedIgnore: (ruleId: string | undefined) => string
  /** A comment for us says nothing that we know. @param known What can be said. */
  readonly unknownComment: (word: string, known: ReadonlyArray<string>) => string
  /** The document is no well-formed XML, or no Akoma Ntoso, and was read as the text between its tags. */
  readonly damagedXml: () => string
  /** A citation leads nowhere. @param nearest The last number there is, where that helps. */
  readonly brokenReference: (cited: string, nearest?: string) => string
  /** A citation leads to a unit that was taken out. */
  readonly removedReference: (cited: string) => string
}

/**
 * What rules look after, coarsely. `letters`: those of a wrong alphabet or encoding; `reading`: what was made of the
 * document, not what its words say.
 */
export type RuleFamily =
  | 'grammar'
  | 'letters'
  | 'readability'
  | 'reading'
  | 'redundancy'
  | 'structure'
  | 'style'
  | 'terms'
  | 'typography'

/** Everything Aiqyn says in one language. Functions are total and give whole sentences unless said otherwise. */
export interface Messages {
  readonly questions: Readonly<Record<QuestionId, string>>
  readonly labels: Labels
  readonly findings: FindingMessages
  /** What verifying a summary found. */
  readonly verification: VerificationMessages
  /** What each rule of `ruleIndex` is about, by its identifier. Not a sentence: no full stop, capital first. */
  readonly rules: Readonly<Record<string, string>>
  /** Name of a family of rules, for tools that group findings. Not a sentence: no full stop, capital first. */
  readonly ruleFamilies: Readonly<Record<RuleFamily, string>>
  /** Name of a kind of act, as in running text, lower case. */
  readonly actKinds: Readonly<Record<ActKind, string>>
  /** Name of a field of life, as in a list, lower case. */
  readonly topics: Readonly<Record<TopicId, string>>
  /** What the document is: its kind and title. @param status Where the text does not tell whether it is adopted, nor must this. */
  readonly whatIs: (kind: ActKind, title: string, status: 'draft' | 'adopted' | null) => string
  /** How long it is: counts of units by kind, outermost first. */
  readonly extent: (
    counts: ReadonlyArray<{ readonly kind: UnitKind; readonly count: number }>,
    attachments: number,
    kind: ActKind,
  ) => string
  /** Whom it speaks of. */
  readonly concerns: (parties: ReadonlyArray<string>, kind: ActKind) => string
  /** From when the act applies. */
  readonly starts: (rule: StartRule, kind: ActKind) => string
  /** The same when the date was computed from a date of publication that the caller gave. */
  readonly startsComputed: (date: string, publicationDate: string, kind: ActKind) => string
  /** A part of the act follows another rule, in the words that follow this sentence. */
  readonly startsExcept: () => string
  /** From when a part applies. @param words Those by which the act names the part. */
  readonly startsPart: (date: string, words: string) => string
  /** The same where the parts are known. @param cited Each as `cite` says it. */
  readonly partStarts: (cited: ReadonlyArray<string>, rule: StartRule) => string
  /** Until when the act applies. */
  readonly ends: (date: string, kind: ActKind) => string
  /** Parts of the act do not apply until a day. @param cited Each as `cite` says it. */
  readonly suspended: (cited: ReadonlyArray<string>, until: string) => string
  /** From when the act is applied, where that is not when it comes into force. */
  readonly appliesFrom: (date: string, kind: ActKind) => string
  /** The act holds for what happened from a day on, too. */
  readonly appliesSince: (date: string, kind: ActKind) => string
  /** What a multiple of the monthly calculation index comes to. @param from Lower end of a range. @param value Of one index, in tenge. */
  readonly indexSum: (multiple: number, from: number | undefined, value: number) => string
  /** What multiples of the index come to depends on its value, which nobody gave. */
  readonly indexUnknown: () => string
  /** Why a day cannot be computed. */
  readonly dayUnknown: (missing: MissingDay) => string
  /**
   * How many other acts it changes.
   *
   * @param titles Their titles, in the language of the act; none where they are many.
   * @param how Whether all are repealed as a whole, or some.
   */
  readonly amends: (
    acts: number,
    titles: ReadonlyArray<string>,
    kind: ActKind,
    how?: 'changes' | 'repeals' | 'both',
  ) => string
  /** Where to find the new text of an amendment that is too long to show. Not a sentence, stands in brackets. */
  readonly newText: () => string
  /** What a section or article is about. @param place As `cite` says it. @param heading As within a sentence. */
  readonly sectionTells: (place: string, heading: string) => string
  /** Stands in brackets before the items of a list that is not told whole. Not a sentence; no sign at its end. */
  readonly moreItems: () => string
  /** Leads from what an instruction changes to the places where; a colon follows. Not a sentence. */
  readonly changedIn: () => string
  /**
   * Opens sentences of the text that an amendment puts into another act. Not a sentence, a colon follows.
   *
   * @param title Of that act, in its language, where it is known.
   * @param isNamed It was named just before, and no other act is changed.
   */
  readonly newTextOf: (title: string | undefined, isNamed?: boolean) => string
  /** A time limit or sum in the words of the act. @param place As `cite` says it. @param words May be in another language, `language`; so may `party`, who it is set for. */
  readonly inShort: (place: string, words: string, language: string, party?: string) => string
  /**
   * Where else a question is answered.
   *
   * @param places Questions and headings, as they stand on the page.
   * @param words Of the act, which answer it.
   */
  readonly see: (places: ReadonlyArray<string>, words?: string) => string
  /** Where the act answers a question whose answer is not told. @param places Units, as `cite` gives them. */
  readonly seeText: (places: ReadonlyArray<string>) => string
  /** Where a statement comes from: unit identifier parts, outermost first. Not a sentence: `статья 7, пункт 2`. */
  readonly cite: (parts: ReadonlyArray<CitedPart>) => string
  /** What is changed in another act. */
  readonly change: (told: Change) => string
  /** A date in the reader's form. Not a sentence. @param iso ISO 8601 date. */
  readonly formatDate: (iso: string) => string
  /** How hard the act is among enacted ones. @param percent Of them are easier to read. */
  readonly rank: (percent: number, acts: number) => string
  /** The band of school years, as a sentence. */
  readonly band: (low: number, high: number) => string
  /** How many further statements the full length has. Not a sentence. */
  readonly more: (count: number) => string
}

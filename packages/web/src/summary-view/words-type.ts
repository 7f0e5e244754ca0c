/** What a summary needs to be shown, beside the messages of the language pack, in one language. */
export interface SummaryWords {
  readonly whatIsThis: string
  readonly doesItConcernMe: string
  readonly whatChanges: string
  readonly fromWhen: string
  /** Before the fields of life. */
  readonly fields: string
  /** Before the parties that are named first. */
  readonly named: string
  /** Behind a list of names that has more, with its full stop. */
  readonly andOthers: string
  /** The act changes no other act; what it sets follows. */
  readonly newRules: (duties: number, rights: number, prohibitions: number) => string
  readonly notStated: string
  /** Behind the names of what was looked for. */
  readonly notFound: string
  /** Link from a card to the whole answer. */
  readonly whole: string
  readonly rules: string
  readonly must: string
  readonly may: string
  readonly mustNot: string
  readonly sanctions: string
  /** Label of the choice of a party. */
  readonly iAm: string
  readonly everybody: string
  /** A chosen party has no such rule. */
  readonly nothingOf: string
  /** Said when a party is chosen. */
  readonly rulesShown: (count: number) => string
  readonly showMore: (count: number) => string
  readonly times: string
  readonly noDate: string
  readonly difficulty: string
  /** How the map is to be read. */
  readonly difficultyHelp: string
  readonly levels: readonly [string, string, string, string, string]
  /** Too short to measure. */
  readonly notMeasured: string
  readonly wordsPerSentence: (count: string) => string
  readonly glossary: string
  /** Button that takes an explanation away. */
  readonly close: string
  readonly otherQuestions: string
  readonly unanswered: string
  readonly showSource: string
  /** Name of the button that opens the source; the citation follows. */
  readonly sourceOf: string
  readonly moreplaces: (count: number) => string
  readonly comment: string
  readonly commentOn: (unit: string) => string
  readonly inTheAct: string
  readonly explanation: string
  readonly quoted: string
}

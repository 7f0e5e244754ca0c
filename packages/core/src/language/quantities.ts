/** Unit of a duration. */
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** What a law counts sums by where it does not name money. */
export type SumIndex =
  | 'monthlyCalculationIndex'
  | 'minimumWage'
  | 'subsistenceMinimum'
  | 'baseSalary'
  | 'averageWage'

/** What else than time and money is counted. */
export type MeasureUnit =
  | 'percent'
  | 'percentagePoint'
  | 'minute'
  | 'millimetre'
  | 'centimetre'
  | 'metre'
  | 'kilometre'
  | 'mile'
  | 'foot'
  | 'squareMetre'
  | 'squareKilometre'
  | 'hectare'
  | 'acre'
  | 'cubicMetre'
  | 'litre'
  | 'gram'
  | 'kilogram'
  | 'tonne'
  | 'degree'
  | 'kilowatt'
  | 'megawatt'
  | 'person'

/** The words for something that is counted. */
export interface UnitForms<Id extends string> {
  readonly id: Id
  /** Forms behind a number, lower case; `*` stands for the rest of a word, a space for any white space. */
  readonly forms: ReadonlyArray<string>
  /** Forms that grow on to the number (`-дневн*`: `10-дневный`, `десятидневный`). */
  readonly joined?: ReadonlyArray<string>
  /** Signs and codes in front of figures (`$`, `EUR`). */
  readonly prefixes?: ReadonlyArray<string>
  /** It is something else before these words; anchored at the start. */
  readonly unless?: RegExp
  /** How many of `id` one of it is: 3 for a quarter, in months; 0.01 for a cent, in dollars. */
  readonly size?: number
}

/** Numbers, dates, durations and amounts. */
export interface Quantities {
  /** Number words in all their forms, lower case, with their value. */
  readonly numberWords: Readonly<Record<string, number>>
  /** Words that multiply what stands before them (`тысяч`, `million`), lower case, with the full stop they may have. */
  readonly scales: Readonly<Record<string, number>>
  /** Endings that number words and figures may take (`-ти`, `-тен`); anchored at the end. */
  readonly numberEnding?: RegExp
  /** A word that joins number words (`two hundred and fifty`). */
  readonly numberJoiner?: string
  /** Words between two numbers of a range (`до`, `to`). */
  readonly rangeWords: ReadonlyArray<string>
  /** Ending of the first of two numbers that stand side by side as a range (`он төрттен он сегіз`); anchored at the end. */
  readonly rangeEnding?: RegExp
  /** The sign before decimals; the other one groups thousands. */
  readonly decimalSign: ',' | '.'
  /** Month names in the forms that dates use, lower case, January = 1. */
  readonly months: Readonly<Record<string, number>>
  /** What a text must have, each of these, to hold a date, full or partial: quick tests, the quickest first. */
  readonly dateSigns: ReadonlyArray<RegExp>
  /**
   * Dates in words and figures. Global; groups `day` (figures, or a word of `dayWords`), `month` (name) or `monthNumber`,
   * `year`; `fromDay` for a first day that shares month and year with the last.
   */
  readonly dates: ReadonlyArray<RegExp>
  /** Days of a month in words, lower case (`first`). */
  readonly dayWords?: Readonly<Record<string, number>>
  /** Dates with blanks, or without a day or year (`« » 2024 года`, `до 1 мая`). Global; groups as in `dates`, all optional. */
  readonly partialDates: ReadonlyArray<RegExp>
  /** Units of time. */
  readonly timeUnits: ReadonlyArray<UnitForms<TimeUnit>>
  /** Words for the calendar of a duration, lower case. */
  readonly calendars: Readonly<Record<string, 'working' | 'calendar'>>
  /** Words that may stand between a number and what is counted, lower case (`consecutive`, `полных`). */
  readonly modifiers: ReadonlyArray<string>
  /** Counted units without a number, which is one then (`в течение месяца`). Global; group `unit`; begins with a word. */
  readonly single: RegExp
  /** How often. Global, beginning with a word or figures; groups `times`, `amount` (of units; one where it is not said), `unit`. */
  readonly frequencies: ReadonlyArray<RegExp>
  /** Without delay. Global; begins with a word. */
  readonly immediately: RegExp
  /** Shows a duration to be an age, by the words before (anchored at the end) or behind it (at the start). */
  readonly age: { readonly before: RegExp; readonly after: RegExp }
  /** Hours by the clock, by the words before a number of hours (anchored at the end). */
  readonly clock: RegExp
  /** A limit, by the words before (anchored at the end), behind (at the start) or within a quantity. */
  readonly bounds: ReadonlyArray<{
    readonly bound: 'max' | 'min'
    readonly before?: RegExp
    readonly after?: RegExp
    readonly inside?: RegExp
  }>
  /** What makes one of a currency the unit of a rate, by the words before (anchored at the end) or behind it (at the start). */
  readonly rate?: { readonly before?: RegExp; readonly after?: RegExp }
  /** Currencies, `id` by ISO 4217. */
  readonly currencies: ReadonlyArray<UnitForms<string>>
  /** Indexes that sums are multiples of. */
  readonly indexes: ReadonlyArray<UnitForms<SumIndex>>
  /** Words between a multiple and its index (`times`, `размера`), lower case; a multiple behind its index, global, group `amount`. */
  readonly multiples: {
    readonly words: ReadonlyArray<string>
    /** Second half of a word that is a multiple (`десятикратного`, `50-кратного`); anchored at the end. */
    readonly joined?: RegExp
    readonly behind?: RegExp
  }
  /** What else is counted. */
  readonly measures: ReadonlyArray<UnitForms<MeasureUnit>>
  /** Says who pays, or that nobody does, without a sum (`за счет средств`, `free of charge`). */
  readonly cost: RegExp
}

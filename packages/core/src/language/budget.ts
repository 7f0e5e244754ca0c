/**
 * What a sum of a budget is. `balance`: what is left of the income, or lacks (below nought); `assetBalance`: what is paid
 * for shares and the like beyond what their sale brings; `authorized`: what an act allows to be appropriated;
 * `appropriated`: what it appropriates itself.
 */
export type BudgetKind =
  | 'income'
  | 'taxIncome'
  | 'nonTaxIncome'
  | 'capitalSales'
  | 'specialIncome'
  | 'transfersIn'
  | 'expenditure'
  | 'netLending'
  | 'loans'
  | 'loanRepayments'
  | 'assetBalance'
  | 'assetPurchases'
  | 'assetSales'
  | 'balance'
  | 'nonOilBalance'
  | 'financing'
  | 'borrowing'
  | 'debtRepayments'
  | 'usedRemainders'
  | 'authorized'
  | 'appropriated'

/** How sums of a budget are told: each form is whole where it is not said otherwise. */
export interface BudgetMessages {
  /** What a sum is, in the reader's words; lower case, a colon and the sum follow. A balance: where its sign is not certain. */
  readonly kinds: Readonly<Record<BudgetKind, string>>
  /** What a balance is by its sign. */
  readonly deficit: string
  readonly surplus: string
  readonly nonOilDeficit: string
  /** A sum: `22,9 трлн тенге`, `22 889 278 204 тыс. тенге`. @param unit What `value` counts by: 1000 for thousands. */
  readonly sum: (value: number, unit: number, currency: string) => string
  /** Behind a rounded sum, in brackets: how the text has it. */
  readonly inText: (stated: string) => string
  /** Leads to the main sums of a budget; a colon follows. @param name In the words of the act; absent where it has one only. */
  readonly totals: (year: number | null, name: string | undefined) => string
  /** Leads to what the income is made of; a colon follows. */
  readonly parts: (year: number | null, name: string | undefined) => string
  /** The sums of a budget that matter most, in one sentence. @param sums Each with its name and its sum. */
  readonly headline: (
    year: number | null,
    sums: ReadonlyArray<{ readonly name: string; readonly sum: string }>,
  ) => string
  /** Leads to sums that are allowed or appropriated year by year; a colon follows. */
  readonly byYear: (kind: 'authorized' | 'appropriated') => string
  /** A year of spending, before a colon and a sum. @param to Last year of several with the same sum each. */
  readonly year: (from: number, to: number) => string
  /** Name of the table, and of its columns: what, how much, how the text has it. */
  readonly caption: (year: number | null, name: string | undefined) => string
  readonly columns: readonly [string, string, string]
}

/** How acts write budgets. */
export interface BudgetForms {
  /** What approves the sums of a budget and leads to them; group `name` is the budget's. */
  readonly approves: RegExp
  /** A year in what leads to the sums; global, group `year`. The last one counts. */
  readonly year: RegExp
  /** What a row is, by the words before its sum; the first that fits. With `sign`, the row says by its name on which side of nought it is. */
  readonly rows: ReadonlyArray<{
    readonly kind: BudgetKind
    readonly words: RegExp
    readonly sign?: 1 | -1
  }>
  /** What allows or makes appropriations, sum by sum. */
  readonly appropriations?: {
    readonly authorizes: RegExp
    readonly appropriates: RegExp
    /** Years behind a sum, anchored at the start; groups `from`, `to`, `also`. */
    readonly years: RegExp
  }
  readonly messages: BudgetMessages
}

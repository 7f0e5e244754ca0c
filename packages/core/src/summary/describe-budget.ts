import type { Act } from '../act/types.ts'
import type { FoundTotal } from '../facts/budget.ts'
import type { BudgetKind } from '../language/budget.ts'
import type { Language } from '../language/language.ts'
import type { BudgetTotal, Statement } from '../records/records.ts'
import { itemMark } from '../wording/list-draft.ts'
import { roundSum } from './rounded-sum.ts'
import { computedStatement, toEvidence } from './statement.ts'

/** What a record says of the sums of a budget. */
export interface DescribedBudget {
  readonly totals: Array<BudgetTotal>
  /** The sums that matter most, in one sentence for each budget. */
  readonly headlines: Array<Statement>
  /** The sums with what they are made of. */
  readonly statements: Array<Statement>
  /** Where the passages start that these tell. */
  readonly told: ReadonlySet<number>
}

/** What matters most to a reader, in this order. */
const main: ReadonlyArray<BudgetKind> = [
  'income',
  'expenditure',
  'netLending',
  'assetBalance',
  'balance',
  'nonOilBalance',
  'financing',
]
const inHeadline: ReadonlyArray<BudgetKind> = ['income', 'expenditure', 'balance']
const ofIncome: ReadonlyArray<BudgetKind> = [
  'taxIncome',
  'nonTaxIncome',
  'capitalSales',
  'specialIncome',
  'transfersIn',
]

/** Tell the sums of an act that approves budgets, and those that it appropriates year by year. */
export function describeBudget(
  act: Act,
  found: ReadonlyArray<FoundTotal>,
  answers: Language,
): DescribedBudget {
  const totals = found.map((total) => recordOf(act, total))
  const { budgets, isOnly } = budgetsIn(totals)
  const headlines: Array<Statement> = []
  const statements: Array<Statement> = []
  for (const rows of budgets) {
    const name = isOnly ? undefined : rows[0]?.budget
    const year = rows[0]?.years?.from ?? null
    const { messages } = answers.budget
    const headline = pick(rows, inHeadline)
    const sums = headline.map((row) => ({
      name: nameOfTotal(row, rows, answers),
      sum: sumOfTotal(row, answers),
    }))
    if (isOnly && sums.length > 1)
      headlines.push(computed(messages.headline(year, sums), headline, answers))
    const whole = pick(rows, main)
    if (whole.length > 0) statements.push(listOf(messages.totals(year, name), whole, rows, answers))
    const parts = pick(rows, ofIncome)
    if (parts.length > 1) statements.push(listOf(messages.parts(year, name), parts, rows, answers))
  }
  const yearly = byYear(totals, answers)
  const told = new Set([
    ...found.flatMap(({ budget, passage: { piece, leadIns } }) =>
      budget === undefined ? [] : [piece.start, ...leadIns.map(({ start }) => start)],
    ),
    ...yearly.flatMap(({ evidence }) => evidence.map(({ start }) => start)),
  ])
  return { totals, headlines, statements: [...statements, ...yearly], told }
}

function recordOf(
  act: Act,
  { kind, budget, years, amount, currency, stated, pieces }: FoundTotal,
): BudgetTotal {
  return {
    kind,
    ...(budget === undefined || budget === '' ? {} : { budget }),
    years: years && { ...years },
    amount,
    currency,
    stated: { ...stated },
    evidence: pieces.map((piece) => toEvidence(act, piece)),
  }
}

/** The sums of each budget in each year, in the order of the act; with one budget only, its name need not be said. */
export function budgetsIn(totals: ReadonlyArray<BudgetTotal>): {
  readonly budgets: ReadonlyArray<ReadonlyArray<BudgetTotal>>
  readonly isOnly: boolean
} {
  const groups = new Map<string, Array<BudgetTotal>>()
  for (const total of totals) {
    if (isAppropriation(total)) continue
    const key = `${total.evidence[0]?.start} ${total.years?.from}`
    const group = groups.get(key)
    if (group) group.push(total)
    else groups.set(key, [total])
  }
  const budgets = [...groups.values()]
  return { budgets, isOnly: new Set(budgets.map(([first]) => first?.budget)).size === 1 }
}

function isAppropriation({ kind }: BudgetTotal): boolean {
  return kind === 'authorized' || kind === 'appropriated'
}

/** Rows of some kinds, the first of each; what comes to nothing is not told. */
function pick(
  rows: ReadonlyArray<BudgetTotal>,
  kinds: ReadonlyArray<BudgetKind>,
): Array<BudgetTotal> {
  return kinds.flatMap((kind) => {
    const row = rows.find((one) => one.kind === kind)
    return row && (row.amount !== 0 || kind === 'balance') ? [row] : []
  })
}

/** What a row is; a balance by its sign, unless the other sums say that this is the wrong one. */
export function nameOfTotal(
  { kind, amount }: BudgetTotal,
  rows: ReadonlyArray<BudgetTotal>,
  { budget: { messages } }: Language,
): string {
  if (kind === 'nonOilBalance') return amount < 0 ? messages.nonOilDeficit : messages.kinds[kind]
  if (kind !== 'balance' || amount === 0) return messages.kinds[kind]
  const reckoned = balanceOf(rows)
  if (reckoned !== undefined && Math.sign(reckoned) !== Math.sign(amount))
    return messages.kinds[kind]
  return amount < 0 ? messages.deficit : messages.surplus
}

/** Income less all that is paid out: what the balance must come to. */
function balanceOf(rows: ReadonlyArray<BudgetTotal>): number | undefined {
  const amountOf = (kind: BudgetKind): number | undefined =>
    rows.find((row) => row.kind === kind)?.amount
  const income = amountOf('income')
  const expenditure = amountOf('expenditure')
  if (income === undefined || expenditure === undefined) return undefined
  return income - expenditure - (amountOf('netLending') ?? 0) - (amountOf('assetBalance') ?? 0)
}

/** A sum as it can be read; what a name says of its sign is not said again. */
export function sumOfTotal({ amount, currency, kind }: BudgetTotal, { budget }: Language): string {
  const { value, scale } = roundSum(saysSign(kind) ? Math.abs(amount) : amount)
  return budget.messages.sum(value, scale, currency)
}

function saysSign(kind: BudgetKind): boolean {
  return kind === 'balance' || kind === 'nonOilBalance'
}

/** A sum as it can be read, and as the text has it where that says more. */
function fullSumOf(total: BudgetTotal, answers: Language): string {
  const { amount, currency, stated } = total
  const { messages } = answers.budget
  const isExact = roundSum(amount).amount === amount
  const words = sumOfTotal(total, answers)
  return isExact
    ? words
    : `${words}${messages.inText(messages.sum(stated.value, stated.unit, currency))}`
}

function listOf(
  heading: string,
  told: ReadonlyArray<BudgetTotal>,
  rows: ReadonlyArray<BudgetTotal>,
  answers: Language,
): Statement {
  const items = told.map((row) => `${nameOfTotal(row, rows, answers)}: ${fullSumOf(row, answers)}`)
  return computed(listText(heading, items), told, answers)
}

function listText(heading: string, items: ReadonlyArray<string>): string {
  return `${heading}:${items.map((item) => `\n${itemMark}${item}`).join(';')}.`
}

/** Each piece of evidence once, in source order. */
function computed(text: string, rows: ReadonlyArray<BudgetTotal>, { id }: Language): Statement {
  const evidence = new Map(rows.flatMap((row) => row.evidence).map((one) => [one.start, one]))
  return computedStatement(
    text,
    id,
    [...evidence.values()].sort((a, b) => a.start - b.start),
  )
}

/** Sums that an act gives for several years are told year by year. */
function byYear(totals: ReadonlyArray<BudgetTotal>, answers: Language): Array<Statement> {
  const { messages } = answers.budget
  const groups = new Map<string, Array<BudgetTotal>>()
  for (const total of totals) {
    if (!isAppropriation(total) || total.years === null) continue
    const { kind, evidence } = total
    // Items of one list are the years of one purpose; so are the sums of one sentence.
    const key = `${kind} ${evidence[0]?.start}`
    const group = groups.get(key)
    if (group) group.push(total)
    else groups.set(key, [total])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || (first.kind !== 'authorized' && first.kind !== 'appropriated')) return []
    if (group.length < fewestYears) return []
    const items = group.flatMap((total) =>
      total.years
        ? [`${messages.year(total.years.from, total.years.to)}: ${fullSumOf(total, answers)}`]
        : [],
    )
    return [computed(listText(messages.byYear(first.kind), items), group, answers)]
  })
}

/** A single sum is told by the words of the act. */
const fewestYears = 2

import type { BudgetForms } from '@aiqyn/core'
import { figures } from './figures.ts'

const signs: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' }
const scales: Readonly<Record<number, string>> = {
  1000: ' thousand',
  1000000: ' million',
  1000000000: ' billion',
  1000000000000: ' trillion',
}

function sum(value: number, unit: number, currency: string): string {
  const minus = value < 0 ? '−' : ''
  const sign = signs[currency]
  const amount = `${figures(Math.abs(value))}${scales[unit] ?? ''}`
  return sign === undefined
    ? `${minus}${amount} ${currency === 'KZT' ? 'tenge' : currency}`
    : `${minus}${sign}${amount}`
}

function forYear(year: number | null): string {
  return year === null ? '' : ` for ${year}`
}

function named(name: string | undefined): string {
  return name === undefined ? '' : ` (“${name}”)`
}

/** Budgets as English texts of acts of Kazakhstan approve them, and appropriations as those of the United States. */
export const budget: BudgetForms = {
  approves:
    /(?:^|\s)(?:[Tt]o )?[Aa]pprove the (?<name>(?:[^,:;]{0,120}\s)?budget(?:\s[^,:;]{0,120}?)?) for \d{4}[^:]{0,400}(?:amounts|volumes|scope)|(?:^|\s)[Tt]he (?<named>(?:[^,:;]{0,120}\s)?budget(?:\s[^,:;]{0,120}?)?) for \d{4}[^:]{0,200}approved[^:]{0,120}(?:amounts|volumes)/u,
  year: /(?:for|in) (?<year>\d{4})(?!\s?[–—-]|\d)/gu,
  rows: [
    { kind: 'loanRepayments', words: /^repayment of (?:budget|budgetary) (?:loans|credits)/iu },
    { kind: 'netLending', words: /^net (?:budget|budgetary) (?:lending|crediting|loans)/iu },
    { kind: 'loans', words: /^(?:budget|budgetary) (?:loans|credits)/iu },
    {
      kind: 'assetBalance',
      words: /^(?:the )?balance (?:of|on) (?:operations|transactions) with financial assets/iu,
    },
    { kind: 'assetPurchases', words: /^(?:acquisition|purchase) of financial assets/iu },
    {
      kind: 'assetSales',
      words:
        /^(?:(?:proceeds|receipts) from the )?sale of (?:the state’s |state )?financial assets/iu,
    },
    { kind: 'nonOilBalance', words: /^(?:the )?non-oil (?:budget )?deficit \(surplus\)/iu },
    { kind: 'nonOilBalance', sign: -1, words: /^(?:the )?non-oil (?:budget )?deficit/iu },
    { kind: 'financing', words: /^financing (?:of )?(?:the )?(?:budget )?deficit/iu },
    { kind: 'balance', words: /^(?:the )?(?:budget )?deficit \(surplus\)/iu },
    { kind: 'balance', sign: -1, words: /^(?:the )?(?:budget )?deficit(?!\p{L})/iu },
    { kind: 'balance', sign: 1, words: /^(?:the )?(?:budget )?surplus(?!\p{L})/iu },
    { kind: 'borrowing', words: /^(?:receipt of loans|loans received|borrowing)/iu },
    { kind: 'debtRepayments', words: /^repayment of loans/iu },
    { kind: 'usedRemainders', words: /^(?:used )?balances of budget funds/iu },
    { kind: 'nonTaxIncome', words: /^(?:from )?non-tax (?:receipts|revenues?|income)/iu },
    { kind: 'taxIncome', words: /^(?:from )?tax (?:receipts|revenues?|income)/iu },
    {
      kind: 'capitalSales',
      words: /^(?:(?:proceeds|receipts) from the )?sale of fixed (?:capital|assets)/iu,
    },
    { kind: 'specialIncome', words: /^special (?:receipts|revenues?)/iu },
    { kind: 'transfersIn', words: /^(?:receipts? of )?transfers?(?: received)?(?=[\s–—-])/iu },
    { kind: 'income', words: /^(?:revenues?|receipts|income)(?=[\s–—-])/iu },
    { kind: 'expenditure', words: /^(?:expenditures?|expenses|costs)(?=[\s–—-])/iu },
  ],
  appropriations: {
    authorizes: /authorized to be appropriated/u,
    appropriates: /(?:are|is) (?:hereby )?appropriated/u,
    years:
      /^,? (?:for|in) (?:each of )?(?:the )?(?:fiscal years?|years?) (?<from>\d{4})(?: (?:through|to) (?<to>\d{4})|(?:,? and)(?: fiscal year)? (?<also>\d{4})(?!\d))?/u,
  },
  messages: {
    kinds: {
      appropriated: 'provided by the act',
      assetBalance: 'shares and other financial assets bought, less those sold',
      assetPurchases: 'shares and other financial assets bought',
      assetSales: 'shares and other financial assets sold',
      authorized: 'allowed, but not yet provided',
      balance: 'deficit or surplus',
      borrowing: 'new borrowing',
      capitalSales: 'sale of state property (fixed capital)',
      debtRepayments: 'debt paid back',
      expenditure: 'spending',
      financing: 'money that covers the deficit (financing)',
      income: 'income',
      loanRepayments: 'loans paid back to the budget',
      loans: 'loans made from the budget',
      netLending: 'loans made from the budget, less those paid back',
      nonOilBalance: 'deficit or surplus without oil income',
      nonTaxIncome: 'income other than taxes',
      specialIncome: 'special receipts',
      taxIncome: 'taxes',
      transfersIn: 'transfers (money from other budgets and funds)',
      usedRemainders: 'money left over from earlier years',
    },
    deficit: 'deficit',
    surplus: 'surplus',
    nonOilDeficit: 'deficit without oil income',
    sum,
    inText: (stated) => ` (${stated} in the text)`,
    totals: (year, name) => `The budget${forYear(year)}${named(name)}`,
    parts: (year, name) => `What the income${forYear(year)} is made of${named(name)}`,
    headline: (year, sums) => {
      const all = sums.map(({ name, sum: amount }) => `${name} ${amount}`).join(', ')
      return `The budget${forYear(year)}: ${all}.`
    },
    byYear: (kind) =>
      kind === 'authorized'
        ? 'Money that may be provided, year by year'
        : 'Money provided, year by year',
    year: (from, to) => (from === to ? String(from) : `${from} to ${to}, each year`),
    caption: (year, name) => `All sums of the budget${forYear(year)}${named(name)}`,
    columns: ['What', 'How much', 'In the text'],
  },
}

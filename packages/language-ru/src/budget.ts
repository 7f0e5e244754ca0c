import type { BudgetForms } from '@aiqyn/core'
import { figures } from './figures.ts'

const currencies: Readonly<Record<string, string>> = { EUR: 'евро', KZT: 'тенге', USD: 'долл. США' }
const scales: Readonly<Record<number, string>> = {
  1000: 'тыс. ',
  1000000: 'млн ',
  1000000000: 'млрд ',
  1000000000000: 'трлн ',
}

function sum(value: number, unit: number, currency: string): string {
  const sign = value < 0 ? '−' : ''
  const money = currencies[currency] ?? currency
  return `${sign}${figures(Math.abs(value))}\u00a0${scales[unit] ?? ''}${money}`
}

function inYear(year: number | null): string {
  return year === null ? '' : ` на ${year}\u00a0год`
}

function named(name: string | undefined): string {
  return name === undefined ? '' : ` («${name}»)`
}

/** Budgets as Russian acts of Kazakhstan approve them. */
export const budget: BudgetForms = {
  approves:
    /(?:^|\s)[Уу]твердить (?<name>(?:[^,:;]{0,120}\s)?бюджет(?:\s[^,:;]{0,120}?)?) на \d{4}[^:]{0,400}(?:объ[её]мах|объ[её]ме|суммах)/u,
  year: /(?:на|в) (?<year>\d{4}) год(?:у)?(?!\p{L})/gu,
  rows: [
    { kind: 'loanRepayments', words: /^погашени[ея] бюджетных кредитов/iu },
    { kind: 'netLending', words: /^чистое бюджетное кредитование/iu },
    { kind: 'loans', words: /^бюджетные кредиты/iu },
    {
      kind: 'assetBalance',
      words: /^сальдо по операциям с финансовыми активами/iu,
    },
    { kind: 'assetPurchases', words: /^приобретени[ея] финансовых активов/iu },
    {
      kind: 'assetSales',
      words: /^поступлени(?:я|ям) от продажи финансовых активов/iu,
    },
    {
      kind: 'nonOilBalance',
      words: /^ненефтяной дефицит \(профицит\)/iu,
    },
    { kind: 'nonOilBalance', sign: -1, words: /^ненефтяной дефицит/iu },
    { kind: 'financing', words: /^финансирование (?:дефицита|профицита)/iu },
    { kind: 'balance', words: /^дефицит \(профицит\)/iu },
    { kind: 'balance', sign: -1, words: /^дефицит(?!\p{L})/iu },
    { kind: 'balance', sign: 1, words: /^профицит(?!\p{L})/iu },
    { kind: 'borrowing', words: /^поступлени(?:е|я|ям) займов/iu },
    { kind: 'debtRepayments', words: /^погашени[ея] займов/iu },
    {
      kind: 'usedRemainders',
      words: /^(?:используемые остатки|движение остатков)/iu,
    },
    { kind: 'nonTaxIncome', words: /^(?:по )?неналоговы(?:е|м) поступлени(?:я|ям)/iu },
    { kind: 'taxIncome', words: /^(?:по )?налоговы(?:е|м) поступлени(?:я|ям)/iu },
    {
      kind: 'capitalSales',
      words: /^(?:по )?поступлени(?:я|ям) от продажи основного капитала/iu,
    },
    { kind: 'specialIncome', words: /^(?:по )?специальны(?:е|м) поступлени(?:я|ям)/iu },
    { kind: 'transfersIn', words: /^(?:по )?поступлени(?:е|я|ям|ю) трансфертов/iu },
    { kind: 'income', words: /^(?:доходы|поступления)(?=[\s–—-])/iu },
    { kind: 'expenditure', words: /^(?:затраты|расходы)(?=[\s–—-])/iu },
  ],
  messages: {
    kinds: {
      appropriated: 'выделено',
      assetBalance: 'покупка акций и других финансовых активов, за вычетом продажи',
      assetPurchases: 'покупка акций и других финансовых активов',
      assetSales: 'продажа акций и других финансовых активов',
      authorized: 'разрешено выделить',
      balance: 'дефицит или профицит',
      borrowing: 'новые займы',
      capitalSales: 'продажа государственного имущества (основного капитала)',
      debtRepayments: 'возврат займов',
      expenditure: 'расходы (затраты)',
      financing: 'деньги на покрытие дефицита (финансирование)',
      income: 'доходы',
      loanRepayments: 'возврат кредитов в бюджет',
      loans: 'кредиты из бюджета',
      netLending: 'кредиты из бюджета, за вычетом возврата',
      nonOilBalance: 'ненефтяной дефицит или профицит',
      nonTaxIncome: 'неналоговые поступления',
      specialIncome: 'специальные поступления',
      taxIncome: 'налоговые поступления',
      transfersIn: 'трансферты (деньги из других бюджетов и фондов)',
      usedRemainders: 'остатки прошлых лет',
    },
    deficit: 'дефицит',
    surplus: 'профицит',
    nonOilDeficit: 'ненефтяной дефицит',
    sum,
    inText: (stated) => ` (в тексте: ${stated})`,
    totals: (year, name) => `Бюджет${inYear(year)}${named(name)}`,
    parts: (year, name) => `Из чего складываются доходы${inYear(year)}${named(name)}`,
    headline: (year, sums) => {
      const all = sums.map(({ name, sum: amount }) => `${name} – ${amount}`).join(', ')
      return `Бюджет${inYear(year)}: ${all}.`
    },
    byYear: (kind) => (kind === 'authorized' ? 'Разрешено выделить' : 'Выделено'),
    year: (from, to) => (from === to ? `${from}\u00a0год` : `${from}–${to}\u00a0годы, каждый год`),
    caption: (year, name) => `Все суммы бюджета${inYear(year)}${named(name)}`,
    columns: ['Что', 'Сколько', 'В тексте'],
  },
}

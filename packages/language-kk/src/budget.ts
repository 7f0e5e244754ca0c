import type { BudgetForms } from '@aiqyn/core'
import { figures } from './figures.ts'

const currencies: Readonly<Record<string, string>> = {
  EUR: 'еуро',
  KZT: 'теңге',
  USD: 'АҚШ доллары',
}
const scales: Readonly<Record<number, string>> = {
  1000: 'мың ',
  1000000: 'млн ',
  1000000000: 'млрд ',
  1000000000000: 'трлн ',
}

function sum(value: number, unit: number, currency: string): string {
  const sign = value < 0 ? '−' : ''
  const money = currencies[currency] ?? currency
  return `${sign}${figures(Math.abs(value))}\u00a0${scales[unit] ?? ''}${money}`
}

function ofYear(year: number | null): string {
  return year === null ? '' : `${year}\u00a0жылға арналған `
}

function named(name: string | undefined): string {
  return name === undefined ? '' : ` («${name}»)`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Budgets as Kazakh acts approve them. */
export const budget: BudgetForms = {
  approves:
    /жыл(?:дар)?ға арналған (?<name>[^,:;]{0,120}?бюджеті?)(?!\p{L})[^:]{0,400}(?:көлем|сома)(?:дер|дар)?(?:де|да) бекітілсін/iu,
  year: /(?<year>\d{4}) жылға(?!\p{L})/gu,
  rows: [
    { kind: 'loanRepayments', words: /^бюджеттік (?:кредиттерді|несиелерді) өтеу/iu },
    { kind: 'netLending', words: /^таза бюджеттік (?:кредиттеу|кредит беру|несиелендіру)/iu },
    { kind: 'loans', words: /^бюджеттік (?:кредиттер|несиелер)/iu },
    {
      kind: 'assetBalance',
      words: /^қаржы активтерімен (?:жасалатын |жүргізілетін )?операциялар бойынша сальдо/iu,
    },
    { kind: 'assetPurchases', words: /^қаржы активтерін сатып алу/iu },
    {
      kind: 'assetSales',
      words: /^мемлекеттің қаржы активтерін сатудан/iu,
    },
    {
      kind: 'nonOilBalance',
      words: /^(?:бюджеттің )?мұнайға қатысты емес тапшылығы \(профициті\)/iu,
    },
    {
      kind: 'nonOilBalance',
      sign: -1,
      words: /^(?:бюджеттің )?мұнайға қатысты емес тапшылығы/iu,
    },
    {
      kind: 'financing',
      words: /^(?:бюджет )?(?:тапшылығын \(?|профицитін )(?:қаржыландыру|пайдалану)/iu,
    },
    { kind: 'balance', words: /^(?:бюджет )?тапшылығы \(профициті\)/iu },
    { kind: 'balance', sign: -1, words: /^(?:бюджет )?тапшылығы(?!\p{L})/iu },
    { kind: 'balance', sign: 1, words: /^(?:бюджет )?профициті(?!\p{L})/iu },
    { kind: 'borrowing', words: /^қарыздар түсімі/iu },
    { kind: 'debtRepayments', words: /^қарыздарды өтеу/iu },
    {
      kind: 'usedRemainders',
      words: /^бюджет қаражатының (?:пайдаланылатын )?қалдықтары/iu,
    },
    { kind: 'nonTaxIncome', words: /^салықтық емес түсімдер/iu },
    { kind: 'taxIncome', words: /^салықтық түсімдер/iu },
    { kind: 'capitalSales', words: /^негізгі капиталды сатудан/iu },
    { kind: 'specialIncome', words: /^арнаулы түсімдер/iu },
    { kind: 'transfersIn', words: /^трансферттер(?:дің)? түсім/iu },
    { kind: 'income', words: /^(?:кірістер|түсімдер)(?=[\s–—-])/iu },
    { kind: 'expenditure', words: /^шығындар(?=[\s–—-])/iu },
  ],
  messages: {
    kinds: {
      appropriated: 'бөлінді',
      assetBalance: 'акциялар мен басқа қаржы активтерін сатып алу (сатудан түскенін шегергенде)',
      assetPurchases: 'акциялар мен басқа қаржы активтерін сатып алу',
      assetSales: 'акциялар мен басқа қаржы активтерін сату',
      authorized: 'бөлуге рұқсат етілді',
      balance: 'тапшылық немесе профицит',
      borrowing: 'жаңа қарыздар',
      capitalSales: 'мемлекет мүлкін (негізгі капиталды) сату',
      debtRepayments: 'қарыздарды қайтару',
      expenditure: 'шығыстар (шығындар)',
      financing: 'тапшылықты жабатын қаржы (қаржыландыру)',
      income: 'кірістер',
      loanRepayments: 'бюджетке қайтарылатын кредиттер',
      loans: 'бюджеттен берілетін кредиттер',
      netLending: 'бюджеттен берілетін кредиттер (қайтарылғанын шегергенде)',
      nonOilBalance: 'мұнайға қатысты емес тапшылық немесе профицит',
      nonTaxIncome: 'салықтық емес түсімдер',
      specialIncome: 'арнаулы түсімдер',
      taxIncome: 'салықтық түсімдер',
      transfersIn: 'трансферттер (басқа бюджеттер мен қорлардан түсетін ақша)',
      usedRemainders: 'өткен жылдардың қалдықтары',
    },
    deficit: 'тапшылық',
    surplus: 'профицит',
    nonOilDeficit: 'мұнайға қатысты емес тапшылық',
    sum,
    inText: (stated) => ` (мәтінде: ${stated})`,
    totals: (year, name) => capital(`${ofYear(year)}бюджет${named(name)}`),
    parts: (year, name) => capital(`${ofYear(year)}кірістер неден құралады${named(name)}`),
    headline: (year, sums) => {
      const all = sums.map(({ name, sum: amount }) => `${name} – ${amount}`).join(', ')
      return `${capital(`${ofYear(year)}бюджет`)}: ${all}.`
    },
    byYear: (kind) => (kind === 'authorized' ? 'Бөлуге рұқсат етілген сома' : 'Бөлінген сома'),
    year: (from, to) => (from === to ? `${from}\u00a0жыл` : `${from}–${to}\u00a0жылдар, жыл сайын`),
    caption: (year, name) => capital(`${ofYear(year)}бюджеттің барлық сомалары${named(name)}`),
    columns: ['Не', 'Қанша', 'Мәтінде'],
  },
}

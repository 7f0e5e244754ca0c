import type { Counts, Formula } from '@aiqyn/core'

const asl = ({ words, sentences }: Counts): number => words / sentences
const asw = ({ syllables, words }: Counts): number => syllables / words
const years = (value: number): number => value

const oborneva =
  'An English formula with coefficients refitted through dictionaries and translations; syllables are vowels, and here a lead-in and each item of a list are sentences.'
const textbooks =
  'Fitted to school books on social studies for years 5 to 11; syllables are vowels, and here a lead-in and each item of a list are sentences.'
const plainrussian =
  'Fitted to 55 graded texts, all above year 17 taken as 17; it ends a sentence at every full stop, and a word with capital letters only is none for it. Here words and sentences are counted as in all other formulas.'

/** Published Russian readability formulas, each with the source of its coefficients. */
export const formulas: ReadonlyArray<Formula> = [
  {
    id: 'oborneva-fkgl',
    name: 'Flesch–Kincaid grade, Oborneva',
    formula: '0.5 × words/sentences + 8.4 × syllables/words − 15.59',
    source: 'Оборнева И. В. Автоматизированная оценка сложности учебных текстов (2006)',
    countingRule: oborneva,
    status: 'adapted',
    range: [1, 11],
    value: (counts) => 0.5 * asl(counts) + 8.4 * asw(counts) - 15.59,
    schoolYears: years,
  },
  {
    id: 'sis-fkgl',
    name: 'Flesch–Kincaid grade, Solovyev–Ivanov–Solnyshkina',
    formula: '0.36 × words/sentences + 5.76 × syllables/words − 11.97',
    source:
      'Solovyev, Ivanov, Solnyshkina. Journal of Intelligent & Fuzzy Systems 34 (2018), doi 10.3233/JIFS-169489',
    countingRule: textbooks,
    status: 'validated',
    range: [5, 11],
    value: (counts) => 0.36 * asl(counts) + 5.76 * asw(counts) - 11.97,
    schoolYears: years,
  },
  {
    id: 'matskovskiy',
    name: 'Matskovskiy',
    formula: '0.62 × words/sentences + 0.123 × % words of 4+ syllables + 0.051',
    source: 'Мацковский М. С. Проблемы читабельности печатного материала (1976)',
    countingRule:
      'Long are words of more than three syllables; its scale is not one of school years, and no range was published.',
    status: 'validated',
    value: (counts) =>
      0.62 * asl(counts) + (12.3 * counts.wordsOf4Syllables) / counts.words + 0.051,
  },
  {
    id: 'oborneva-fre-1',
    name: 'Flesch reading ease, Oborneva, form 1',
    formula: '206.835 − 1.3 × words/sentences − 60.1 × syllables/words',
    source: 'Оборнева 2006, in the form that textstat, Yoast and ruTS use',
    countingRule: oborneva,
    status: 'adapted',
    range: [0, 100],
    value: (counts) => 206.835 - 1.3 * asl(counts) - 60.1 * asw(counts),
  },
  {
    id: 'oborneva-fre-2',
    name: 'Flesch reading ease, Oborneva, form 2',
    formula: '206.836 − 1.52 × words/sentences − 65.14 × syllables/words',
    source: 'Оборнева 2006, in the form cited by Ivanov, Solnyshkina, Solovyev (Dialogue 2018)',
    countingRule: oborneva,
    status: 'adapted',
    range: [-20, 100],
    value: (counts) => 206.836 - 1.52 * asl(counts) - 65.14 * asw(counts),
  },
  {
    id: 'sis-fre',
    name: 'Flesch reading ease, Solovyev–Ivanov–Solnyshkina',
    formula: '208.7 − 2.6 × words/sentences − 39.2 × syllables/words',
    source: 'Solovyev, Ivanov, Solnyshkina (2018), doi 10.3233/JIFS-169489',
    countingRule: textbooks,
    status: 'validated',
    range: [0, 100],
    value: (counts) => 208.7 - 2.6 * asl(counts) - 39.2 * asw(counts),
  },
  {
    id: 'plainrussian-fkg',
    name: 'plainrussian FKG',
    formula: '0.318 × words/sentences + 14.2 × syllables/words − 30.5',
    source: 'infoculture/plainrussian, textmetric/metric.py',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) => 0.318 * asl(counts) + 14.2 * asw(counts) - 30.5,
    schoolYears: years,
  },
  {
    id: 'plainrussian-cli',
    name: 'plainrussian Coleman–Liau',
    formula: '0.055 × letters per 100 words − 0.35 × sentences per 100 words − 20.33',
    source: 'infoculture/plainrussian, textmetric/metric.py',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) =>
      (5.5 * counts.letters) / counts.words - (35 * counts.sentences) / counts.words - 20.33,
    schoolYears: years,
  },
  {
    id: 'plainrussian-ari',
    name: 'plainrussian ARI',
    formula: '6.26 × letters/words + 0.2805 × words/sentences − 31.04',
    source: 'infoculture/plainrussian, textmetric/metric.py',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) => (6.26 * counts.letters) / counts.words + 0.2805 * asl(counts) - 31.04,
    schoolYears: years,
  },
  {
    id: 'plainrussian-smog',
    name: 'plainrussian SMOG',
    formula: '1.1 × √(64.6 × words of 5+ syllables / sentences) + 0.05',
    source: 'infoculture/plainrussian, textmetric/metric.py',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) => 1.1 * Math.sqrt((64.6 * counts.wordsOf5Syllables) / counts.sentences) + 0.05,
    schoolYears: years,
  },
  {
    id: 'plainrussian-dale-chall',
    name: 'plainrussian Dale–Chall',
    formula: '0.552 × % words of 5+ syllables + 0.273 × words/sentences',
    source: 'infoculture/plainrussian, textmetric/metric.py; uses no word list',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) => (55.2 * counts.wordsOf5Syllables) / counts.words + 0.273 * asl(counts),
    schoolYears: years,
  },
  {
    id: 'lix',
    name: 'LIX',
    formula: 'words/sentences + % words of more than 6 letters',
    source: 'Björnsson C.-H. Läsbarhet (1968); made for Swedish',
    countingRule:
      'Björnsson ends a sentence at a full stop, a colon or before a capital letter; here a lead-in and each item of a list are sentences. Russian words are longer than Swedish ones, so his scale does not hold: compare texts only.',
    status: 'adapted',
    value: (counts) => asl(counts) + (100 * counts.longWords) / counts.words,
  },
  {
    id: 'rix',
    name: 'RIX',
    formula: 'words of more than 6 letters / sentences',
    source: 'Anderson J. Lix and Rix. Journal of Reading 26 (1983); made for English',
    countingRule: 'As LIX; the table of school years is for English and not used.',
    status: 'adapted',
    value: ({ longWords, sentences }) => longWords / sentences,
  },
]

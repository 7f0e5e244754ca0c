import type { Counts, Formula } from '@aiqyn/core'

const asl = ({ words, sentences }: Counts): number => words / sentences
const asw = ({ syllables, words }: Counts): number => syllables / words
const years = (value: number): number => value

const oborneva =
  'Английская формула с коэффициентами, пересчитанными по словарям и переводам. Слогов в слове столько, сколько гласных; начало перечня и каждый его пункт считаются здесь отдельными предложениями.'
const textbooks =
  'Коэффициенты подобраны по учебникам обществознания для 5–11 классов. Слогов в слове столько, сколько гласных; начало перечня и каждый его пункт считаются здесь отдельными предложениями.'
const plainrussian =
  'Коэффициенты подобраны по 55 текстам с известным уровнем; всё, что выше 17-го года обучения, принято за 17. Программа plainrussian заканчивает предложение на каждой точке, а слово из одних прописных букв словом не считает. Здесь слова и предложения считаются так же, как для остальных формул.'

/** Published Russian readability formulas, each with the source of its coefficients. */
export const formulas: ReadonlyArray<Formula> = [
  {
    id: 'oborneva-fkgl',
    name: 'Оборнева: уровень Флеша–Кинкейда',
    formula: '0.5 × слов на предложение + 8.4 × слогов на слово − 15.59',
    source: 'Оборнева И. В. Автоматизированная оценка сложности учебных текстов (2006).',
    countingRule: oborneva,
    status: 'adapted',
    range: [1, 11],
    value: (counts) => 0.5 * asl(counts) + 8.4 * asw(counts) - 15.59,
    schoolYears: years,
  },
  {
    id: 'sis-fkgl',
    name: 'Соловьёв–Иванов–Солнышкина: уровень Флеша–Кинкейда',
    formula: '0.36 × слов на предложение + 5.76 × слогов на слово − 11.97',
    source:
      'Solovyev, Ivanov, Solnyshkina. Journal of Intelligent & Fuzzy Systems 34 (2018), doi 10.3233/JIFS-169489.',
    countingRule: textbooks,
    status: 'validated',
    range: [5, 11],
    value: (counts) => 0.36 * asl(counts) + 5.76 * asw(counts) - 11.97,
    schoolYears: years,
  },
  {
    id: 'matskovskiy',
    name: 'Мацковский',
    formula: '0.62 × слов на предложение + 0.123 × % слов из 4 и более слогов + 0.051',
    source: 'Мацковский М. С. Проблемы читабельности печатного материала (1976).',
    countingRule:
      'Длинными считаются слова более чем из трёх слогов. Шкала не выражена в годах обучения, её диапазон не опубликован.',
    status: 'validated',
    value: (counts) =>
      0.62 * asl(counts) + (12.3 * counts.wordsOf4Syllables) / counts.words + 0.051,
  },
  {
    id: 'oborneva-fre-1',
    name: 'Оборнева: лёгкость чтения по Флешу, форма 1',
    formula: '206.835 − 1.3 × слов на предложение − 60.1 × слогов на слово',
    source: 'Оборнева И. В. (2006), в том виде, в каком формулу применяют textstat, Yoast и ruTS.',
    countingRule: oborneva,
    status: 'adapted',
    range: [0, 100],
    value: (counts) => 206.835 - 1.3 * asl(counts) - 60.1 * asw(counts),
  },
  {
    id: 'oborneva-fre-2',
    name: 'Оборнева: лёгкость чтения по Флешу, форма 2',
    formula: '206.836 − 1.52 × слов на предложение − 65.14 × слогов на слово',
    source:
      'Оборнева И. В. (2006), в том виде, в каком формулу приводят Иванов, Солнышкина и Соловьёв («Диалог», 2018).',
    countingRule: oborneva,
    status: 'adapted',
    range: [-20, 100],
    value: (counts) => 206.836 - 1.52 * asl(counts) - 65.14 * asw(counts),
  },
  {
    id: 'sis-fre',
    name: 'Соловьёв–Иванов–Солнышкина: лёгкость чтения по Флешу',
    formula: '208.7 − 2.6 × слов на предложение − 39.2 × слогов на слово',
    source: 'Solovyev, Ivanov, Solnyshkina (2018), doi 10.3233/JIFS-169489.',
    countingRule: textbooks,
    status: 'validated',
    range: [0, 100],
    value: (counts) => 208.7 - 2.6 * asl(counts) - 39.2 * asw(counts),
  },
  {
    id: 'plainrussian-fkg',
    name: 'plainrussian: FKG',
    formula: '0.318 × слов на предложение + 14.2 × слогов на слово − 30.5',
    source: 'Исходный код infoculture/plainrussian, файл textmetric/metric.py.',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) => 0.318 * asl(counts) + 14.2 * asw(counts) - 30.5,
    schoolYears: years,
  },
  {
    id: 'plainrussian-cli',
    name: 'plainrussian: Колман–Лиау',
    formula: '0.055 × букв на 100 слов − 0.35 × предложений на 100 слов − 20.33',
    source: 'Исходный код infoculture/plainrussian, файл textmetric/metric.py.',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) =>
      (5.5 * counts.letters) / counts.words - (35 * counts.sentences) / counts.words - 20.33,
    schoolYears: years,
  },
  {
    id: 'plainrussian-ari',
    name: 'plainrussian: ARI',
    formula: '6.26 × букв на слово + 0.2805 × слов на предложение − 31.04',
    source: 'Исходный код infoculture/plainrussian, файл textmetric/metric.py.',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) => (6.26 * counts.letters) / counts.words + 0.2805 * asl(counts) - 31.04,
    schoolYears: years,
  },
  {
    id: 'plainrussian-smog',
    name: 'plainrussian: SMOG',
    formula: '1.1 × √(64.6 × слов из 5 и более слогов / предложений) + 0.05',
    source: 'Исходный код infoculture/plainrussian, файл textmetric/metric.py.',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) => 1.1 * Math.sqrt((64.6 * counts.wordsOf5Syllables) / counts.sentences) + 0.05,
    schoolYears: years,
  },
  {
    id: 'plainrussian-dale-chall',
    name: 'plainrussian: Дейл–Чолл',
    formula: '0.552 × % слов из 5 и более слогов + 0.273 × слов на предложение',
    source:
      'Исходный код infoculture/plainrussian, файл textmetric/metric.py; формула обходится без списка слов.',
    countingRule: plainrussian,
    status: 'adapted',
    range: [1, 17],
    value: (counts) => (55.2 * counts.wordsOf5Syllables) / counts.words + 0.273 * asl(counts),
    schoolYears: years,
  },
  {
    id: 'lix',
    name: 'LIX',
    formula: 'слов на предложение + % слов длиннее 6 букв',
    source: 'Björnsson C.-H. Läsbarhet (1968); формула создана для шведского языка.',
    countingRule:
      'Автор заканчивает предложение на точке, на двоеточии или перед прописной буквой; здесь начало перечня и каждый его пункт считаются отдельными предложениями. Русские слова длиннее шведских, поэтому шкала автора не подходит: тексты можно лишь сравнивать между собой.',
    status: 'adapted',
    value: (counts) => asl(counts) + (100 * counts.longWords) / counts.words,
  },
  {
    id: 'rix',
    name: 'RIX',
    formula: 'слов длиннее 6 букв / предложений',
    source:
      'Anderson J. Lix and Rix. Journal of Reading 26 (1983); формула создана для английского языка.',
    countingRule:
      'Считается так же, как LIX; таблица школьных классов составлена для английского языка и здесь не применяется.',
    status: 'adapted',
    value: ({ longWords, sentences }) => longWords / sentences,
  },
]

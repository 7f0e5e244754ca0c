import type { Counts, Formula } from '@aiqyn/core'

const asl = ({ words, sentences }: Counts): number => words / sentences
const asw = ({ syllables, words }: Counts): number => syllables / words
const percent = (part: number, whole: number): number => (100 * part) / whole

/**
 * No readability formula has been published for Kazakh. What stands here are counts by other names, and two Turkish
 * formulas that are marked as experiments.
 */
export const formulas: ReadonlyArray<Formula> = [
  {
    id: 'lix',
    name: 'LIX',
    formula: 'бір сөйлемдегі сөз саны + 6 әріптен ұзын сөздердің үлесі, %',
    source: 'Björnsson C.-H. Läsbarhet (1968); формула швед тілі үшін жасалған.',
    countingRule:
      'Формула авторы сөйлемді нүктеден, қос нүктеден кейін немесе бас әріптің алдында аяқтайды; мұнда тізбенің алдындағы мәтін де, тізбенің әр элементі де бөлек сөйлем болып саналады. Қазақ сөздері жұрнақ пен жалғау арқылы ұзарады, сондықтан швед тілінің шкаласы жарамайды: мәтіндерді тек өзара салыстыруға болады.',
    status: 'adapted',
    value: (counts) => asl(counts) + percent(counts.longWords, counts.words),
  },
  {
    id: 'rix',
    name: 'RIX',
    formula: '6 әріптен ұзын сөз саны / сөйлем саны',
    source:
      'Anderson J. Lix and Rix. Journal of Reading 26 (1983); формула ағылшын тілі үшін жасалған.',
    countingRule:
      'LIX сияқты саналады; оқу жылдарының кестесі ағылшын тіліне арналған, сондықтан ол мұнда қолданылмайды.',
    status: 'adapted',
    value: ({ longWords, sentences }) => longWords / sentences,
  },
  {
    id: 'very-long-words',
    name: '6 және одан көп буынды сөздердің үлесі, %',
    formula: '6 және одан көп буынды сөз саны / сөз саны × 100',
    source: 'Жай көрсеткіш, жарияланған шкаласы жоқ.',
    countingRule:
      'Буын дыбысталуына қарай саналады: дауысты дыбыстың жанындағы «у» буын құрамайды, қысқарған атау әріптеп оқылады.',
    status: 'experimental',
    value: (counts) => percent(counts.wordsOf6Syllables, counts.words),
  },
  {
    id: 'long-sentences',
    name: '25 сөзден ұзын сөйлемдердің үлесі, %',
    formula: '25 сөзден ұзын сөйлем саны / сөйлем саны × 100',
    source: 'Жай көрсеткіш, жарияланған шкаласы жоқ.',
    countingRule:
      'Тізбенің алдындағы мәтін де, тізбенің әр элементі де бөлек сөйлем болып саналады.',
    status: 'experimental',
    value: (counts) => percent(counts.longSentences, counts.sentences),
  },
  {
    id: 'atesman',
    name: 'Ateşman (түрік тілінің формуласы)',
    formula: '198.825 − 40.175 × бір сөздегі буын саны − 2.610 × бір сөйлемдегі сөз саны',
    source:
      'Ateşman E. Türkçede okunabilirliğin ölçülmesi. Dil Dergisi 58 (1997); формула түрік тілі үшін жасалған.',
    countingRule:
      'Коэффициенттері түрік тілінікі, олар екі мәтін арқылы жүргізілген түзуді береді: бірінде бір сөзде 2.2 буын, бір сөйлемде 4 сөз бар (мәні 100), екіншісінде 3.0 буын мен 30 сөз (мәні 0). Бұл шектен тыс мән ештеңені білдірмейді.',
    status: 'experimental',
    range: [1, 100],
    value: (counts) => 198.825 - 40.175 * asw(counts) - 2.61 * asl(counts),
    fits: (counts) => isBetween(asw(counts), 2.2, 3) && isBetween(asl(counts), 4, 30),
  },
  {
    id: 'cetinkaya-uzun',
    name: 'Çetinkaya–Uzun (түрік тілінің формуласы)',
    formula: '118.823 − 25.987 × бір сөздегі буын саны − 0.971 × бір сөйлемдегі сөз саны',
    source: 'Çetinkaya G., Uzun L. (2010); формула түрік мектебінің мәтіндері үшін жасалған.',
    countingRule:
      'Коэффициенттері түрік тілінікі. Мәні 50-ден жоғары мәтін Түркия мектебінің 5–7-сыныптарына, 35-тен 50-ге дейінгі мәтін 8–9-сыныптарына, 35-тен төмен мәтін 10–12-сыныптарына лайық.',
    status: 'experimental',
    range: [0, 100],
    value: (counts) => 118.823 - 25.987 * asw(counts) - 0.971 * asl(counts),
  },
]

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

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
    formula: 'words/sentences + % words of more than 6 letters',
    source: 'Björnsson C.-H. Läsbarhet (1968); made for Swedish',
    countingRule:
      'Björnsson ends a sentence at a full stop, a colon or before a capital letter; here a lead-in and each item of a list are sentences. Kazakh words grow by suffixes, so the scale of Swedish does not hold: compare texts only.',
    status: 'adapted',
    value: (counts) => asl(counts) + percent(counts.longWords, counts.words),
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
  {
    id: 'very-long-words',
    name: 'Алты және одан көп буынды сөздердің үлесі, %',
    formula: '100 × words of 6+ syllables / words',
    source: 'a count, no published scale',
    countingRule: 'Syllables by sound: у beside a vowel is a glide, an abbreviation is spelt out.',
    status: 'experimental',
    value: (counts) => percent(counts.wordsOf6Syllables, counts.words),
  },
  {
    id: 'long-sentences',
    name: '25 сөзден ұзын сөйлемдердің үлесі, %',
    formula: '100 × sentences of more than 25 words / sentences',
    source: 'a count, no published scale',
    countingRule: 'A lead-in and each item of a list are sentences.',
    status: 'experimental',
    value: (counts) => percent(counts.longSentences, counts.sentences),
  },
  {
    id: 'atesman',
    name: 'Ateşman',
    formula: '198.825 − 40.175 × syllables/words − 2.610 × words/sentences',
    source:
      'Ateşman E. Türkçede okunabilirliğin ölçülmesi. Dil Dergisi 58 (1997); made for Turkish',
    countingRule:
      'Turkish coefficients, a line through two texts: 2.2 syllables a word and 4 words a sentence (100), 3.0 and 30 (0). Outside of these the value means nothing.',
    status: 'experimental',
    range: [1, 100],
    value: (counts) => 198.825 - 40.175 * asw(counts) - 2.61 * asl(counts),
    fits: (counts) => isBetween(asw(counts), 2.2, 3) && isBetween(asl(counts), 4, 30),
  },
  {
    id: 'cetinkaya-uzun',
    name: 'Çetinkaya–Uzun',
    formula: '118.823 − 25.987 × syllables/words − 0.971 × words/sentences',
    source: 'Çetinkaya G., Uzun L. (2010); made for Turkish school texts',
    countingRule:
      'Turkish coefficients; above 50 a text suits years 5 to 7 of a Turkish school, 35 to 50 years 8 and 9, below 35 years 10 to 12.',
    status: 'experimental',
    range: [0, 100],
    value: (counts) => 118.823 - 25.987 * asw(counts) - 0.971 * asl(counts),
  },
]

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

import type { Counts, Formula } from '@aiqyn/core'

const asl = ({ words, sentences }: Counts): number => words / sentences
const asw = ({ syllables, words }: Counts): number => syllables / words
const years = (value: number): number => value

/** Published English readability formulas, each with the source of its coefficients. */
export const formulas: ReadonlyArray<Formula> = [
  {
    id: 'flesch-reading-ease',
    name: 'Flesch reading ease',
    formula: '206.835 − 1.015 × words/sentences − 84.6 × syllables/words',
    source: 'Flesch R. A new readability yardstick. Journal of Applied Psychology 32 (1948)',
    status: 'validated',
    range: [0, 100],
    value: (counts) => 206.835 - 1.015 * asl(counts) - 84.6 * asw(counts),
  },
  {
    id: 'flesch-kincaid-grade',
    name: 'Flesch–Kincaid grade level',
    formula: '0.39 × words/sentences + 11.8 × syllables/words − 15.59',
    source: 'Kincaid J. P. et al. Naval Technical Training Command, report 8-75 (1975)',
    status: 'validated',
    range: [3, 16],
    value: (counts) => 0.39 * asl(counts) + 11.8 * asw(counts) - 15.59,
    schoolYears: years,
  },
  {
    id: 'gunning-fog',
    name: 'Gunning fog',
    formula: '0.4 × (words/sentences + % words of 3+ syllables)',
    source:
      'Gunning R. The Technique of Clear Writing, 1952; here proper names and compounds are counted too',
    status: 'adapted',
    range: [6, 17],
    value: (counts) => 0.4 * (asl(counts) + (100 * counts.wordsOf3Syllables) / counts.words),
    schoolYears: years,
  },
  {
    id: 'smog',
    name: 'SMOG',
    formula: '1.043 × √(30 × words of 3+ syllables / sentences) + 3.1291',
    source: 'McLaughlin G. H. Journal of Reading 12 (1969); asks for 30 sentences',
    status: 'validated',
    range: [3, 18],
    value: (counts) =>
      counts.sentences < 30
        ? Number.NaN
        : 1.043 * Math.sqrt((30 * counts.wordsOf3Syllables) / counts.sentences) + 3.1291,
    schoolYears: years,
  },
  {
    id: 'automated-readability-index',
    name: 'Automated readability index',
    formula: '4.71 × characters/words + 0.5 × words/sentences − 21.43',
    source: 'Smith E. A., Senter R. J. AMRL-TR-66-220 (1967)',
    status: 'validated',
    range: [1, 14],
    value: (counts) => (4.71 * counts.characters) / counts.words + 0.5 * asl(counts) - 21.43,
    schoolYears: years,
  },
  {
    id: 'coleman-liau',
    name: 'Coleman–Liau index',
    formula: '0.0588 × letters per 100 words − 0.296 × sentences per 100 words − 15.8',
    source: 'Coleman M., Liau T. L. Journal of Applied Psychology 60 (1975)',
    status: 'validated',
    range: [1, 16],
    value: (counts) =>
      (5.88 * counts.letters) / counts.words - (29.6 * counts.sentences) / counts.words - 15.8,
    schoolYears: years,
  },
  {
    id: 'lix',
    name: 'LIX',
    formula: 'words/sentences + % words of more than 6 letters',
    source: 'Björnsson C.-H. Läsbarhet, 1968; made for Swedish',
    status: 'adapted',
    value: (counts) => asl(counts) + (100 * counts.longWords) / counts.words,
  },
  {
    id: 'rix',
    name: 'RIX',
    formula: 'words of more than 6 letters / sentences',
    source: 'Anderson J. Journal of Reading 26 (1983)',
    status: 'validated',
    value: ({ longWords, sentences }) => longWords / sentences,
  },
]

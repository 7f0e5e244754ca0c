import type { Counts, Formula } from '@aiqyn/core'

const asl = ({ words, sentences }: Counts): number => words / sentences
const asw = ({ syllables, words }: Counts): number => syllables / words
const percent = (part: number, { words }: Counts): number => (100 * part) / words
const years = (value: number): number => value

/**
 * Published English readability formulas, each with the source of its coefficients. The range is that of the author's
 * table or of the grades of the texts which a formula was fitted to.
 */
export const formulas: ReadonlyArray<Formula> = [
  {
    id: 'flesch-reading-ease',
    name: 'Flesch reading ease',
    formula: '206.835 − 1.015 × words/sentences − 84.6 × syllables/words',
    source: 'Flesch R. A new readability yardstick. Journal of Applied Psychology 32 (1948).',
    countingRule:
      'Flesch ends a sentence at a colon or semicolon that closes a full unit of thought, gives figures and abbreviations one syllable and skips headings; here a lead-in and each item of a list are sentences, and an abbreviation has the syllables of a word.',
    status: 'validated',
    range: [0, 100],
    value: (counts) => 206.835 - 1.015 * asl(counts) - 84.6 * asw(counts),
  },
  {
    id: 'flesch-kincaid-grade',
    name: 'Flesch–Kincaid grade level',
    formula: '0.39 × words/sentences + 11.8 × syllables/words − 15.59',
    source: 'Kincaid J. P. et al. Naval Technical Training Command, report 8-75 (1975).',
    countingRule:
      'Kincaid counts as Flesch does, on passages of training manuals; here a lead-in and each item of a list are sentences.',
    status: 'validated',
    range: [5, 16],
    value: (counts) => 0.39 * asl(counts) + 11.8 * asw(counts) - 15.59,
    schoolYears: years,
  },
  {
    id: 'gunning-fog',
    name: 'Gunning fog',
    formula: '0.4 × (words/sentences + % complex words)',
    source: 'Gunning R. The Technique of Clear Writing (1952).',
    countingRule:
      'Complex are words of three syllables and more, but no names, no compounds of short easy words and no forms whose -es, -ed or -ing makes the third syllable; a name is told by its capital letter inside a sentence, an easy word by the Dale–Chall list.',
    status: 'validated',
    range: [6, 17],
    value: (counts) => 0.4 * (asl(counts) + percent(counts.complexWords, counts)),
    schoolYears: years,
  },
  {
    id: 'smog',
    name: 'SMOG',
    formula: '1.043 × √(30 × words of 3+ syllables / sentences) + 3.1291',
    source: 'McLaughlin G. H. SMOG grading. Journal of Reading 12 (1969).',
    countingRule:
      'McLaughlin counts 10 sentences each from the beginning, the middle and the end, every repetition, and figures as they are read aloud; here all sentences count, a figure has one syllable, and under 30 sentences there is no value.',
    status: 'validated',
    range: [4, 18],
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
    source: 'Smith E. A., Senter R. J. AMRL-TR-66-220 (1967).',
    countingRule:
      'Made for a typewriter that counted strokes, spaces and sentence ends; here characters are letters and digits, without signs.',
    status: 'validated',
    range: [1, 14],
    value: (counts) => (4.71 * counts.characters) / counts.words + 0.5 * asl(counts) - 21.43,
    schoolYears: years,
  },
  {
    id: 'coleman-liau',
    name: 'Coleman–Liau index',
    formula: '0.0588 × letters per 100 words − 0.296 × sentences per 100 words − 15.8',
    source: 'Coleman M., Liau T. L. Journal of Applied Psychology 60 (1975).',
    countingRule:
      'Letters are counted without digits and signs, as by its authors; some tools round 0.0588 to 0.058, which takes off about 0.4 of a grade.',
    status: 'validated',
    range: [1, 16],
    value: (counts) =>
      0.0588 * percent(counts.letters, counts) - 0.296 * percent(counts.sentences, counts) - 15.8,
    schoolYears: years,
  },
  {
    id: 'dale-chall',
    name: 'Dale–Chall',
    formula: '0.1579 × % unfamiliar words + 0.0496 × words/sentences (+ 3.6365 above 5 %)',
    source:
      'Dale E., Chall J. S. A formula for predicting readability. Educational Research Bulletin 27 (1948); word list of 1995 (npm dale-chall).',
    countingRule:
      'Familiar are the words of the list and their regular forms (-s, -ed, -ing, -n, -ly, -er and -est of adjectives), names and figures, but no nouns in -er; the constant is added above 5 % of unfamiliar words, as later users do, where the paper of 1948 always adds it.',
    status: 'validated',
    range: [4, 10],
    value: (counts) => {
      const unfamiliar = percent(counts.unfamiliarWords, counts)
      return 0.1579 * unfamiliar + 0.0496 * asl(counts) + (unfamiliar > 5 ? 3.6365 : 0)
    },
    schoolYears: daleChallYears,
  },
  {
    id: 'lix',
    name: 'LIX',
    formula: 'words/sentences + % words of more than 6 letters',
    source: 'Björnsson C.-H. Läsbarhet (1968); made for Swedish.',
    countingRule:
      'Björnsson ends a sentence at a full stop, a colon or before a capital letter; here a lead-in and each item of a list are sentences, so that the result is close to his.',
    status: 'adapted',
    value: (counts) => asl(counts) + percent(counts.longWords, counts),
  },
  {
    id: 'rix',
    name: 'RIX',
    formula: 'words of more than 6 letters / sentences',
    source: 'Anderson J. Lix and Rix. Journal of Reading 26 (1983).',
    countingRule: 'As LIX; a hyphenated word is one word, and its hyphen no letter.',
    status: 'validated',
    range: [0, 7.2],
    value: ({ longWords, sentences }) => longWords / sentences,
    schoolYears: (value) => rixGrades.findLastIndex((least) => value >= least) + 1,
  },
]

/** Anderson's table: the least RIX of school years 1 to 12; 7.2 and more is college. */
const rixGrades: ReadonlyArray<number> = [
  0, 0.2, 0.5, 0.8, 1.3, 1.8, 2.4, 3, 3.7, 4.5, 5.3, 6.2, 7.2,
]

/** Dale and Chall's table of grades (4.9 and below: 4; 5.0–5.9: 5–6; …; 9.0–9.9: 13–15; 10: 16), drawn as a line. */
function daleChallYears(value: number): number {
  if (value < 5) return 4
  return value < 9 ? 2 * value - 5 : 13 + 3 * (value - 9)
}

import type { Counts, Formula } from '@aiqyn/core'

const asl = ({ words, sentences }: Counts): number => words / sentences
const share = (part: number, { words }: Counts): number => (100 * part) / words

/**
 * No readability formula has been published for Kazakh. What stands here are counts by other names, and one Turkish
 * formula that is marked as an experiment.
 */
export const formulas: ReadonlyArray<Formula> = [
  {
    id: 'lix',
    name: 'LIX',
    formula: 'words/sentences + % words of more than 6 letters',
    source: 'Björnsson C.-H. Läsbarhet, 1968; made for Swedish',
    status: 'adapted',
    value: (counts) => asl(counts) + share(counts.longWords, counts),
  },
  {
    id: 'rix',
    name: 'RIX',
    formula: 'words of more than 6 letters / sentences',
    source: 'Anderson J. Journal of Reading 26 (1983); made for English',
    status: 'adapted',
    value: ({ longWords, sentences }) => longWords / sentences,
  },
  {
    id: 'very-long-words',
    name: 'Алты және одан көп буынды сөздердің үлесі, %',
    formula: '100 × 6+ буынды сөздер / сөздер',
    source: 'санау',
    status: 'experimental',
    value: (counts) => share(counts.wordsOf6Syllables, counts),
  },
  {
    id: 'atesman',
    name: 'Ateşman',
    formula: '198.825 − 40.175 × syllables/words − 2.610 × words/sentences',
    source: 'Ateşman E. Dil Dergisi 58 (1997); made for Turkish, syllables per word 2.2 to 3.0',
    status: 'experimental',
    range: [1, 100],
    value: (counts) => 198.825 - (40.175 * counts.syllables) / counts.words - 2.61 * asl(counts),
  },
]

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Counts, languages } from 'aiqyn'
import { expect, test } from 'vitest'
import { corpus, hasCorpus } from './support/corpus.ts'

interface Textstat {
  readonly name: string
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  readonly letters: number
  readonly characters: number
  readonly rawWords: number
  readonly polysyllables: number
  readonly longWords: number
  readonly difficultWords: number
  readonly fogWords: number
  readonly values: Readonly<Record<string, number>>
}

const none: Counts = {
  characters: 0,
  letters: 0,
  words: 0,
  sentences: 0,
  syllables: 0,
  wordsOf3Syllables: 0,
  wordsOf4Syllables: 0,
  wordsOf5Syllables: 0,
  wordsOf6Syllables: 0,
  complexWords: 0,
  unfamiliarWords: 0,
  longWords: 0,
  longSentences: 0,
  longestSentence: 0,
}

const texts: ReadonlyArray<Textstat> = JSON.parse(
  readFileSync(new URL('fixtures/readability/textstat.json', import.meta.url), 'utf8'),
)

/** textstat's ARI divides characters by the pieces between spaces, of which signs alone are some. */
const countsOf = (text: Textstat): Counts => ({
  ...none,
  words: text.words,
  sentences: text.sentences,
  syllables: text.syllables,
  letters: text.letters,
  characters: (text.characters * text.words) / text.rawWords,
  wordsOf3Syllables: text.polysyllables,
  complexWords: text.fogWords,
  unfamiliarWords: text.difficultWords,
  longWords: text.longWords,
})

const value = (language: string, id: string, counts: Counts): number =>
  languages
    .find((one) => one.id === language)
    ?.formulas.find((formula) => formula.id === id)
    ?.value(counts) ?? Number.NaN

const same = {
  'flesch-reading-ease': 'flesch_reading_ease',
  'flesch-kincaid-grade': 'flesch_kincaid_grade',
  'gunning-fog': 'gunning_fog',
  'automated-readability-index': 'automated_readability_index',
  'dale-chall': 'dale_chall_readability_score',
  lix: 'lix',
  rix: 'rix',
}

test("English formulas give textstat's values on textstat's counts", () => {
  expect(texts).toHaveLength(13)
  for (const text of texts)
    for (const [id, theirs] of Object.entries(same))
      expect
        .soft(value('en', id, countsOf(text)), `${id} of ${text.name}`)
        .toBeCloseTo(text.values[theirs] ?? 0, 2)
})

test("Coleman–Liau differs from textstat's by what 0.058 in place of 0.0588 takes off", () => {
  for (const text of texts) {
    const rounded = (0.08 * text.letters) / text.words
    const ours = value('en', 'coleman-liau', countsOf(text))
    expect.soft(ours - rounded, text.name).toBeCloseTo(text.values['coleman_liau_index'] ?? 0, 2)
  }
})

test("SMOG is textstat's from 30 sentences on, and nothing below", () => {
  for (const text of texts) {
    const ours = value('en', 'smog', countsOf(text))
    if (text.sentences < 30) expect.soft(ours, text.name).toBeNaN()
    else expect.soft(ours, text.name).toBeCloseTo(text.values['smog_index'] ?? 0, 2)
  }
})

/** Names of texts and their details stand in quotation marks and have commas of their own. */
const withoutQuoted = (line: string): string =>
  line
    .split('"')
    .filter((_, at) => at % 2 === 0)
    .join('')

const indices = {
  'plainrussian-fkg': 'index_fk_rus',
  'plainrussian-cli': 'index_cl_rus',
  'plainrussian-dale-chall': 'index_dc_rus',
  'plainrussian-smog': 'index_SMOG_rus',
  'plainrussian-ari': 'index_ari_rus',
}

test.skipIf(!hasCorpus)("plainrussian's five indices come out of its counts, all 55 texts", () => {
  const csv = readFileSync(join(corpus, 'readability/plainrussian-metrics.csv'), 'utf8')
  const [head = '', ...lines] = csv.trim().split(/\r?\n/)
  const columns = head.split(',')
  expect(lines).toHaveLength(55)
  for (const line of lines) {
    const cells = withoutQuoted(line).split(',')
    const number = (column: string): number => Number(cells[columns.indexOf(column)])
    const counts = {
      ...none,
      words: number('n_words'),
      sentences: number('n_sentences'),
      syllables: number('n_syllabes'),
      letters: number('letters'),
      wordsOf5Syllables: number('n_complex_words'),
    }
    for (const [id, column] of Object.entries(indices))
      expect.soft(value('ru', id, counts), `${id} of ${cells[0]}`).toBeCloseTo(number(column), 6)
  }
})

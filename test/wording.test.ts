import { type Summary, summarize } from 'aiqyn'
import { describe, expect, test } from 'vitest'
import { corpusActs, corpusBills, exampleDrafts } from './support/corpus.ts'
import { expectEvidence } from './support/evidence.ts'
import { unexplainedLosses } from './support/wording-losses.ts'

const sources = [...corpusActs(), ...exampleDrafts(), ...corpusBills(50)]

describe.each(['plain', 'easy'] as const)('at level %s', (level) => {
  for (const { name, text } of sources) {
    test(`${name}: edits hold, and no number, negation, modal or exception is lost without a rule that says why`, () => {
      const summary = summarize(text, { level, length: 'full' })
      expectEvidence(summary, text)
      expect(unexplainedLosses(summary)).toEqual([])
    })
  }
})

function toldOf({ overview, answers }: Summary): Summary['overview'] {
  return [...overview, ...answers.flatMap(({ statements }) => statements)]
}

test('easy summaries have fewer words than plain ones, and fewer long sentences', {
  timeout: 60_000,
}, () => {
  const [plain, easy] = (['plain', 'easy'] as const).map((level) => {
    const sentences = exampleDrafts().flatMap(({ text }) =>
      toldOf(summarize(text, { level }))
        .filter(({ kind }) => kind !== 'computed')
        .flatMap((statement) => statement.text.split(/[.\n]\s?/))
        .map((sentence) => sentence.split(' ').length),
    )
    const words = sentences.reduce((sum, count) => sum + count, 0)
    return { words, long: sentences.filter((count) => count > 14).length / sentences.length }
  })
  expect(easy?.words).toBeLessThan(plain?.words ?? 0)
  expect(easy?.long).toBeLessThan(plain?.long ?? 0)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from 'aiqyn'
import { expect, test } from 'vitest'
import { corpus, hasCorpus } from './support/corpus.ts'

interface Entry {
  readonly word: string
  readonly syllables: number
}

test.skipIf(!hasCorpus)('Kazakh syllables are those of the hand-made key, 97 % and more', () => {
  const key: ReadonlyArray<Entry> = JSON.parse(
    readFileSync(join(corpus, 'kz/gold/syllables.kk.json'), 'utf8'),
  )
  const kazakh = languages.find(({ id }) => id === 'kk')
  const wrong = key.filter(({ word, syllables }) => kazakh?.syllables(word) !== syllables)
  expect(wrong.length / key.length, wrong.map(({ word }) => word).join(', ')).toBeLessThanOrEqual(
    0.03,
  )
})

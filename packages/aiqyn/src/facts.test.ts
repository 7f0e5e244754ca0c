import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { facts, summarize } from './index.ts'

const drafts = fileURLToPath(new URL('../../../examples/drafts', import.meta.url))

test.each(['kk', 'ru', 'en'])(
  'facts of a %s draft are those of its summary, and more',
  (language) => {
    const text = readFileSync(`${drafts}/${language}/law.md`, 'utf8')
    const found = facts(text, { publicationDate: '2026-09-01' })
    const summary = summarize(text, { publicationDate: '2026-09-01' })
    expect(found.provisions).toEqual(summary.provisions)
    expect(found.timeline).toEqual(summary.timeline)
    expect(found.topics).toEqual(summary.topics)
    expect(found.amends).toBe('none')
    expect(found.terms).toEqual(summary.glossary.terms.filter(({ kind }) => kind !== 'explained'))
    expect(found.references.length).toBeGreaterThan(0)
    expect(found.quantities.durations.length).toBeGreaterThan(0)
    for (const { evidence } of found.references)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  },
)

test('an amending act has its changes among the facts, and a wrong date is refused', () => {
  const text = readFileSync(`${drafts}/ru/amending-law.md`, 'utf8')
  expect(facts(text).amends).toBe('only')
  expect(facts(text).amendments.length).toBeGreaterThan(10)
  expect(() => facts(text, { publicationDate: '31.01.2026' })).toThrow(TypeError)
})

import { check, parse, summarize } from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusActs, exampleDrafts, stripMarkdown } from './support/corpus.ts'
import { expectEvidence } from './support/evidence.ts'
import { mutatedActs, pieces } from './support/mutated-acts.ts'
import { expectPositions } from './support/positions.ts'

const sources = [...corpusActs(), ...exampleDrafts()]

/** The same text as other programs save it. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replace(/\n/g, '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'with no-break spaces': (text) => text.replace(/(\d) /g, '$1\u00a0'),
  'as plain text': stripMarkdown,
}

for (const { name, text } of sources) {
  describe(name, () => {
    for (const [variant, change] of Object.entries(variants)) {
      test(`${variant}: positions, evidence and edits hold`, () => {
        const source = change(text)
        const act = parse(source)
        expectPositions(act)
        const summary = summarize(act, { length: 'full', publicationDate: '2026-01-15' })
        expectEvidence(summary, source)
        for (const { start, end, line, column } of check(act).findings) {
          expect(end).toBeGreaterThanOrEqual(start)
          expect(offsetOf(source, line, column)).toBe(start)
        }
      })
    }

    test('the same input gives the same record', () => {
      expect(JSON.stringify(summarize(text))).toBe(JSON.stringify(summarize(text)))
    })
  })
}

test('no text makes it throw, and positions and evidence hold for any', { timeout: 60_000 }, () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 })
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('auto', 'markdown', 'text', 'html', 'akn'),
      fc.constantFrom('auto', 'kk', 'ru', 'en'),
      (text, format, language) => {
        const act = parse(text, { format, language })
        expectPositions(act)
        expectEvidence(summarize(act, { length: 'full' }), text)
        check(act)
      },
    ),
    { numRuns: 600 },
  )
})

test.skipIf(sources.length === 0)('mutated acts do not make it throw', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(mutatedActs(sources), (mutated) => {
      const act = parse(mutated)
      expectPositions(act)
      expectEvidence(summarize(act, { length: 'full' }), mutated)
    }),
    { numRuns: 200 },
  )
})

function offsetOf(source: string, line: number, column: number): number {
  let offset = 0
  const lineEnd = /\r\n?|\n/g
  for (let at = 1; at < line; at++) {
    lineEnd.exec(source)
    offset = lineEnd.lastIndex
  }
  return offset + column - 1
}

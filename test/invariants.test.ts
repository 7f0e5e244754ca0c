import { check, parse, summarize } from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusActs, exampleDrafts, stripMarkdown } from './support/corpus.ts'
import { expectEvidence } from './support/evidence.ts'
import { mutatedActs, pieces } from './support/mutated-acts.ts'
import { offsetOf } from './support/offset-of.ts'
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
          // What is said of the whole stands before the byte order mark, which is in no column.
          const isBefore = start === 0 && source.startsWith('\ufeff')
          expect(offsetOf(source, line, column)).toBe(isBefore ? 1 : start)
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

/** Shapes that cost a careless reader quadratic time; the benchmark measures them, here they must only come through. */
const hostile: Readonly<Record<string, string>> = {
  'one line without end': 'Сад открыт для всех. '.repeat(50_000),
  'one word without end': 'а'.repeat(1_000_000),
  'numbers within numbers': `SECTION 1. X.\n${'(a)(1)(A)(i)(I)'.repeat(2000)}`,
  'nested lines': `SECTION 1. X.\n${'(a)\n(1)\n(A)\n(i)\n'.repeat(2500)}`,
  'short lines': 'да\n'.repeat(50_000),
  'quotations that nobody closes': '1) дополнить следующего содержания:\n«да\n'.repeat(5000),
  'quotations within quotations': 'следующего содержания:\n«'.repeat(3000),
  'a mark alone within a quotation':
    'Статья 1. Дополнить Закон статьей 2 следующего содержания:\n\n«Статья 2. Сад\n\n1. Сад открыт.\n\n«\n\n2. Сад закрыт.»',
  'annexes without end': '1. Да.\nПриложение 1 к Закону\n'.repeat(3000),
  'headings and notes': '# Статья 1. Сад.\n\n> Сноска.\n\n'.repeat(1000),
  'signatures without end': 'Аким села\n'.repeat(10_000),
  'titles behind a signature': `1. Да.\nАким села\n${'БОЛЬШОЙ САД ГОРОДА\n'.repeat(5000)}`,
  'soft hyphens without end': 'за\u00adкон'.repeat(50_000),
  'hacked letters without end': 'ќы'.repeat(100_000),
}

for (const [shape, text] of Object.entries(hostile)) {
  test(`comes through ${shape}`, { timeout: 60_000 }, () => {
    expectPositions(parse(text))
  })
}

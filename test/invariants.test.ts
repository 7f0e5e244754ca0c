import { check, parse, summarize } from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusActs, exampleDrafts, stripMarkdown } from './support/corpus.ts'
import { expectEvidence, expectPositions } from './support/expect-invariants.ts'

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

const pieces = fc.constantFrom(
  'Статья 1. Цель\n',
  '1-бап. Мақсат\n',
  'SEC. 2. NAME.\n',
  '1) ',
  '1\\) ',
  '(a) ',
  '(i) ',
  '1. ',
  '- ',
  '> ',
  '# ',
  '**',
  '«',
  '»',
  ':\n',
  ';\n',
  '\n\n',
  '\r\n',
  '<table><tr><td>',
  '</table>',
  '<a id="st1"></a>',
  '|a|b|\n|-|-|\n',
  'обязан ',
  'міндетті ',
  'must ',
  '(далее – ',
  '(бұдан әрі – ',
  ')',
  'Приложение 1 к Закону\n',
  '1-қосымша\n',
  'мынадай редакцияда жазылсын:\n',
  'следующего содержания:\n',
  '&nbsp;',
  '&#1040;',
  '\\',
  '`',
  '\ud83d',
  '😀',
  '\u0000',
  'i̇ə',
)

test('no text makes it throw, and positions and evidence hold for any', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 })
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('auto', 'markdown', 'text', 'html'),
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
}, 30_000)

test.skipIf(sources.length === 0)(
  'mutated acts do not make it throw',
  () => {
    const start = fc.nat()
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        start,
        fc.nat(4000),
        start,
        pieces,
        (source, from, length, to, piece) => {
          const { text } = source
          const cut = text.slice(from % text.length, (from % text.length) + length)
          const at = to % text.length
          const mutated = `${text.slice(at, at + 3000)}${piece}${cut}`
          const act = parse(mutated)
          expectPositions(act)
          expectEvidence(summarize(act, { length: 'full' }), mutated)
        },
      ),
      { numRuns: 200 },
    )
  },
  30_000,
)

function offsetOf(source: string, line: number, column: number): number {
  let offset = 0
  const lineEnd = /\r\n?|\n/g
  for (let at = 1; at < line; at++) {
    lineEnd.exec(source)
    offset = lineEnd.lastIndex
  }
  return offset + column - 1
}

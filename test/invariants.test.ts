import {
  type Act,
  type ActNode,
  applyEdits,
  check,
  parse,
  type Statement,
  type Summary,
  summarize,
  visit,
} from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusActs, exampleDrafts, stripMarkdown } from './support/corpus.ts'

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
  '\u00ad',
  '\u0301',
  'ќ',
  'N 5 - ',
  '© 2012',
  'Содержание\n',
  'К. СЕРІКОВ\n',
  '`',
  '\ud83d',
  '😀',
  '\u0000',
  'i̇ə',
)

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
      fc.constantFrom('auto', 'markdown', 'text'),
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

/** Every text node is as long as its place in the source; nodes lie within their parents and in order. */
function expectPositions(act: Act): void {
  const ends = new Map<ActNode, number>()
  visit(act, (node, ancestors) => {
    const start = node.position.start.offset ?? -1
    const end = node.position.end.offset ?? -1
    if (node.type === 'text') {
      if (end - start !== node.value.length)
        throw new Error(`Text ${start}–${end} is not as long as its value`)
    }
    const parent = ancestors[ancestors.length - 1]
    if (parent) {
      const parentStart = parent.position.start.offset ?? -1
      const parentEnd = parent.position.end.offset ?? -1
      if (start < parentStart || end > parentEnd) {
        throw new Error(
          `${node.type} ${start}–${end} lies outside its ${parent.type} ${parentStart}–${parentEnd}`,
        )
      }
      const before = ends.get(parent) ?? parentStart
      if (start < before)
        throw new Error(
          `${node.type} at ${start} begins before its elder sibling ends at ${before}`,
        )
      ends.set(parent, end)
    }
    return undefined
  })
}

function expectEvidence(summary: Summary, source: string): void {
  const statements: Array<Statement> = [
    ...summary.overview,
    ...summary.answers.flatMap(({ statements }) => statements),
    ...summary.timeline.map(({ statement }) => statement),
  ]
  for (const { text, kind, evidence, edits } of statements) {
    if (evidence.length === 0) throw new Error(`No evidence: ${text}`)
    const joined = evidence.map(({ quote }) => quote).join('\n')
    if (kind === 'quoted' && text !== joined) throw new Error(`Not the quotation: ${text}`)
    if (kind === 'rewritten' && applyEdits(joined, edits).trim() !== text)
      throw new Error(`Edits do not give: ${text}`)
  }
  const all = [
    ...statements.flatMap(({ evidence }) => evidence),
    ...summary.provisions.flatMap(({ evidence }) => evidence),
    ...summary.amendments.flatMap(({ evidence }) => evidence),
    ...summary.glossary.terms.flatMap(({ evidence }) => evidence),
    ...summary.timeline.flatMap(({ exceptions }) => exceptions),
  ]
  for (const { start, end, quote } of all) {
    if (source.slice(start, end) !== quote)
      throw new Error(`Evidence ${start}–${end} is not its quote: ${quote}`)
  }
}

function offsetOf(source: string, line: number, column: number): number {
  let offset = 0
  const lineEnd = /\r\n?|\n/g
  for (let at = 1; at < line; at++) {
    lineEnd.exec(source)
    offset = lineEnd.lastIndex
  }
  return offset + column - 1
}

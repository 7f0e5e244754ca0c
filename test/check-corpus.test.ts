import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { placeFindings, readDocument } from '@aiqyn/formats'
import { type Checked, check, parse, type ReportFormat, report, rules } from 'aiqyn'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { corpusActs, corpusBills, exampleDrafts, foreignAkn } from './support/corpus.ts'
import { offsetOf } from './support/offset-of.ts'
import { sarifErrors } from './support/sarif-schema.ts'
import { toPage } from './support/to-page.ts'

const fixtures = join(
  dirname(fileURLToPath(import.meta.url)),
  '../packages/formats/test-support/fixtures',
)
const known = new Set(rules.map(({ id }) => id))

const acts = [...corpusActs(), ...exampleDrafts(), ...corpusBills(10)]
const sources = [
  ...acts.map(({ name, text }) => ({ name, text, format: 'auto' as const })),
  ...acts.slice(0, 8).map(({ name, text }) => ({
    name: `${name}.html`,
    text: toPage(text),
    format: 'html' as const,
  })),
  ...foreignAkn().map(({ name, text }) => ({ name, text, format: 'akn' as const })),
]

/** The same text as other programs save it. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replace(/\r?\n/g, '\r\n'),
  'with lone CR': (text) => text.replace(/\r?\n/g, '\r'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'with no-break spaces': (text) => text.replace(/(\d) /g, '$1\u00a0'),
  'with characters beyond the first plane': (text) => text.replace(/[.;] /g, '$&𐐷🙂 '),
}

for (const [variant, change] of Object.entries(variants)) {
  describe(variant, () => {
    for (const { name, text, format } of sources) {
      test(`${name}: places are right, and every report is well formed`, () => {
        const source = change(text)
        const act = parse(source, { format })
        const record = check(act)
        const result = { name, source, language: act.data.language, check: record }
        for (const { ruleId, start, end, line, column } of record.findings) {
          expect(known).toContain(ruleId)
          expect(end).toBeGreaterThanOrEqual(start)
          // What is said of the whole stands before the byte order mark, which is in no column.
          const isBefore = start === 0 && source.startsWith('\ufeff')
          expect(offsetOf(source, line, column)).toBe(isBefore ? 1 : start)
        }
        expectSarif(result, source)
        expectReports(result)
      })
    }
  })
}

const rulesOf = (text: string): Array<string> => check(text).findings.map(({ ruleId }) => ruleId)

for (const { name, text } of acts) {
  test(`${name}: how its lines end, and a byte order mark, change no finding`, () => {
    const rules = rulesOf(text)
    for (const variant of ['with CRLF', 'with lone CR', 'with a byte order mark'])
      expect(rulesOf(variants[variant]?.(text) ?? '')).toEqual(rules)
  })
}

test('any text with any comments gives reports that other programs read', {
  timeout: 60_000,
}, () => {
  const pieces = fc.constantFrom(
    ...'<!-- aiqyn|ignore|disable|enable|ignore-file|long-sentence|unused-term|x|: r| -->|<!--|-->|\n|\n\n|\r|\u0000'.split(
      '|',
    ),
    'Статья 1. Цель',
    'Зaявитель ждёт.',
    'Ждите. '.repeat(40),
  )
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join(''))
  const format = fc.constantFrom('auto', 'markdown', 'text', 'html', 'akn')
  fc.assert(
    fc.property(texts, fc.string({ unit: 'binary', maxLength: 20 }), format, (source, name, as) => {
      const act = parse(source, { format: as })
      const record = check(act)
      const result = { name, source, language: act.data.language, check: record }
      expectSarif(result, source)
      expectReports(result)
    }),
    { numRuns: 500 },
  )
})

const documents = [
  ...readdirSync(fixtures)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(fixtures, name)),
  ...['en-gazette', 'kk-gazette', 'kk-office', 'ru-annex', 'ru-web'].map((name) =>
    join(fixtures, `pdf/${name}.pdf`),
  ),
]

for (const path of documents) {
  const name = path.slice(fixtures.length + 1)
  test(`${name}: places lead into the document`, async () => {
    const bytes = new Uint8Array(readFileSync(path))
    const document = await readDocument(bytes)
    const { source, data } = document.act
    const record = placeFindings(check(document.act), document)
    expect(record.findings.length).toBeGreaterThan(0)
    const paragraphs = name.endsWith('.docx') ? paragraphsOf(bytes) : []
    for (const { ruleId, start, line, column, paragraph, page } of record.findings) {
      expect(known).toContain(ruleId)
      if (paragraphs.length === 0) {
        expect([paragraph, offsetOf(source, line, column)]).toEqual([undefined, start])
        expect(page).toBeGreaterThan(0)
        continue
      }
      expect(paragraph).toBe(line)
      // Our text of a paragraph is that of the document behind the number that Word counts.
      const own = paragraphs[line - 1] ?? ''
      const rest = /^[^\n\t]*/.exec(source.slice(start))?.[0] ?? ''
      expect(own.endsWith(rest) || rest.endsWith(own)).toBe(true)
      const number = column - 1 + rest.length - own.length
      expect(number).toBeGreaterThanOrEqual(0)
      expect(number).toBeLessThan(16)
    }
    const result = { name, source, language: data.language, check: record }
    expect(sarifErrors(sarifOf(result))).toEqual([])
    expectReports(result)
  })
}

test('the schema refuses what is no SARIF', () => {
  const [{ name, text } = { name: '', text: '' }] = exampleDrafts()
  const log = sarifOf({ name, source: text, check: check(text) })
  expect(sarifErrors(log)).toEqual([])
  expect(sarifErrors({ ...log, version: '2.2.0' })).not.toEqual([])
  const [run] = log.runs
  const wrong = { ...run?.results[0], level: 'info' }
  expect(sarifErrors({ ...log, runs: [{ ...run, results: [wrong] }] })).not.toEqual([])
})

test('what comments ignore is told to SARIF as suppressed, with its reason', () => {
  const draft = `# Закон\n\n**Статья 1. Цель**\n\n<!-- aiqyn ignore-file: решила комиссия -->\n\n**Статья 1. Порядок**\n\nЗaявитель ждёт.`
  const log = sarifOf({ name: 'a.md', source: draft, check: check(draft, { language: 'ru' }) })
  expect(sarifErrors(log)).toEqual([])
  const results = log.runs[0]?.results ?? []
  expect(results.map(({ ruleId }) => ruleId).sort()).toEqual([
    'duplicate-number',
    'look-alike-letter',
  ])
  for (const { suppressions } of results)
    expect(suppressions).toEqual([{ kind: 'inSource', justification: 'решила комиссия' }])
})

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly charOffset: number
  readonly charLength: number
}

interface SarifLog {
  readonly runs: ReadonlyArray<{
    readonly results: ReadonlyArray<{
      readonly ruleId: string
      readonly suppressions: ReadonlyArray<unknown>
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly locations: ReadonlyArray<{ readonly physicalLocation: { readonly region: Region } }>
    }>
  }>
}

function sarifOf(result: Checked): SarifLog {
  return JSON.parse(report([result], { format: 'sarif' }))
}

/** Lines and columns, and offsets, tell the same words of the file, whose byte order mark is none of its text. */
function expectSarif(result: Checked, source: string): void {
  const log = sarifOf(result)
  expect(sarifErrors(log)).toEqual([])
  const text = source.replace(/^\ufeff/, '')
  const results = log.runs[0]?.results ?? []
  expect(results).toHaveLength(result.check.findings.length)
  for (const [at, { locations }] of results.entries()) {
    const region = locations[0]?.physicalLocation.region
    const finding = result.check.findings[at]
    if (!region || !finding) throw new Error('no region')
    const { charOffset, charLength, startLine, startColumn, endLine, endColumn } = region
    const quote = source.slice(finding.start, finding.end).replace(/^\ufeff/, '')
    expect(text.slice(charOffset, charOffset + charLength)).toBe(quote)
    expect(offsetOf(text, startLine, startColumn)).toBe(charOffset)
    expect(offsetOf(text, endLine, endColumn)).toBe(charOffset + charLength)
  }
  const prints = results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0])
  expect(new Set(prints).size).toBe(prints.length)
}

function expectReports(result: Checked): void {
  const write = (format: ReportFormat): string => report([result], { format })
  for (const format of ['junit', 'checkstyle'] as const) {
    let count = 0
    const parser = new SaxesParser()
    parser.on('opentag', ({ name }) => {
      if (name === 'testcase' || name === 'error') count++
    })
    parser.on('error', (error) => {
      throw error
    })
    parser.write(write(format)).close()
    expect(count).toBe(Math.max(result.check.findings.length, format === 'junit' ? 1 : 0))
  }
  const lines = write('text').trimEnd().split('\n')
  expect(lines).toHaveLength(result.check.findings.length + 1)
  const commands = write('github').split('\n')
  expect(commands).toHaveLength(result.check.findings.length + 1)
  expect(
    commands.filter((line) => line !== '' && !/^::(?:error|warning|notice) file=/.test(line)),
  ).toEqual([])
  expect(JSON.parse(write('json'))).toEqual(JSON.parse(JSON.stringify(result.check)))
  expect(write('pretty').length).toBeGreaterThan(0)
}

/** The paragraphs of a Word document by its XML alone: their text without numbers that Word counts. */
function paragraphsOf(bytes: Uint8Array): Array<string> {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const paragraphs: Array<string> = []
  const open: Array<number> = []
  let isText = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') open.push(paragraphs.push('') - 1)
    isText = name === 'w:t'
    if (name === 'w:tab' || name === 'w:br') add(' ')
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:p') open.pop()
    isText = false
  })
  parser.on('text', (text) => {
    if (isText) add(text)
  })
  parser.write(xml).close()
  return paragraphs.map((text) => text.trim())

  function add(text: string): void {
    const at = open[open.length - 1]
    if (at !== undefined) paragraphs[at] += text
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, render } from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpus, corpusActs, corpusBills, exampleDrafts, foreignAkn } from './support/corpus.ts'
import { mutatedActs } from './support/mutated-acts.ts'

const schema = join(corpus, 'akn/akomantoso30.xsd')
const hasLinter = spawnSync('xmllint', ['--version']).status === 0
const canValidate = hasLinter && existsSync(schema)
if (!canValidate) {
  const missing = hasLinter ? `schema at ${schema}` : 'xmllint (apt-get install libxml2-utils)'
  process.stderr.write(`SKIPPED: no ${missing}; Akoma Ntoso is not validated\n`)
}

/** The schema alone takes a second to read. */
const patient = { timeout: 60_000 }

describe.skipIf(!canValidate)('what is written is valid by the schema of OASIS', () => {
  const sources = canValidate ? [...corpusActs(), ...exampleDrafts()] : []

  test('every act of the corpus and every draft', patient, () => {
    expect(sources.length).toBeGreaterThan(20)
    expectValid(sources.map(({ text }) => text))
  })

  test('twenty bills', patient, () => {
    expectValid(corpusBills(20).map(({ text }) => text))
  })

  test('what other makers wrote, written again', patient, () => {
    expectValid(foreignAkn().map(({ text }) => text))
  })

  test('a hundred acts that were cut up', patient, () => {
    expectValid(fc.sample(mutatedActs(sources), 100))
  })

  test('texts of odd characters, and of none', patient, () => {
    expectValid(['', ' ', '\u0000', '\ud800 \udc00 😀', '<&>"\'', ']]>', '&#1040;b', ...oddTexts()])
  })
})

function oddTexts(): Array<string> {
  return fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), 100)
}

/** Validate in one run, offline. */
function expectValid(texts: ReadonlyArray<string>): void {
  const folder = mkdtempSync(join(tmpdir(), 'aiqyn-akn-'))
  try {
    const files = texts.map((text, at) => {
      const file = join(folder, `${at}.xml`)
      writeFileSync(file, render(parse(text), { format: 'akn' }))
      return file
    })
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', schema, ...files],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    )
    const complaints = stderr.split('\n').filter((line) => line !== '' && !/ validates$/.test(line))
    expect(complaints.slice(0, 10)).toEqual([])
    expect(status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

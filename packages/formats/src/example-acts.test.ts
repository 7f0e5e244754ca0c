import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'aiqyn'
import { describe, expect, test } from 'vitest'
import { outlineOf } from '../test-support/outline.ts'
import { actOf, placeAt, readDocx } from './index.ts'

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../test-support/fixtures/${name}.docx`, import.meta.url))
const example = (name: string): string =>
  readFileSync(
    fileURLToPath(new URL(`../../../examples/drafts/${name}.md`, import.meta.url)),
    'utf8',
  )

describe.each([
  ['word-numbering-kk-law', 'kk/law'],
  ['libreoffice-ru-rules', 'ru/rules'],
  ['libreoffice-en-law', 'en/law'],
])('%s', (name, source) => {
  test('gives the same tree as the Markdown of the same act', async () => {
    const { act } = actOf(await readDocx(fixture(name)))
    const expected = parse(example(source))
    expect(outlineOf(act)).toBe(outlineOf(expected))
    expect(act.data).toEqual(expected.data)
  })

  test('has positions that slice back to the text', async () => {
    const { layout } = await readDocx(fixture(name))
    for (const { start, end } of layout.blocks) {
      expect(layout.text.slice(start, end)).toMatch(/\S/)
      expect(layout.text[end]).toBe('\n')
    }
  })
})

test('leaves headers out', async () => {
  const { layout } = await readDocx(fixture('word-numbering-kk-law'))
  expect(layout.text).not.toContain('деректемесі')
})

test('tells the page where Word told it', async () => {
  const { layout, places } = await readDocx(fixture('word-numbering-kk-law'))
  expect(placeAt(places, 0)).toEqual({ start: 0, paragraph: 1, page: 1 })
  const last = placeAt(places, layout.text.length)
  expect(last?.page).toBeGreaterThan(3)
})

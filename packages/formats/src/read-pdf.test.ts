import { readFileSync } from 'node:fs'
import { type Act, parse, parseLayout, textOf, visit } from 'aiqyn'
import { describe, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/pdf/${name}.pdf`, import.meta.url))
}

function draft(language: string): string {
  return readFileSync(
    new URL(`../../../examples/drafts/${language}/law.md`, import.meta.url),
    'utf8',
  )
}

/** A tree without its positions: kinds, numbers, ids, headings and texts, one a line. */
function outlineOf(act: Act): Array<string> {
  const lines: Array<string> = []
  visit(act, (node, ancestors) => {
    const indent = ' '.repeat(ancestors.length)
    if (node.type === 'unit') lines.push(`${indent}${node.kind} ${node.num ?? ''} ${node.eId}`)
    else if (node.type === 'text') return 'skip'
    else if (node.type === 'heading' || node.type === 'content' || node.type === 'note')
      lines.push(`${indent}${node.type} ${textOf(node)}`)
    else lines.push(`${indent}${node.type}`)
    return undefined
  })
  return lines
}

describe('the tree of an act is the same from PDF as from Markdown', () => {
  test.each([
    ['kk-office', 'kk'],
    ['ru-office', 'ru'],
    ['ru-writer', 'ru'],
    ['ru-web', 'ru'],
    ['en-web', 'en'],
    ['kk-gazette', 'kk'],
    ['ru-gazette', 'ru'],
    ['en-gazette', 'en'],
  ])('%s', async (name, language) => {
    const { layout } = await readPdf(fixture(name))
    expect(outlineOf(parseLayout(layout))).toEqual(outlineOf(parse(draft(language))))
  })
})

import { parse, readability, render, summarize } from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusActs, exampleDrafts } from './support/corpus.ts'
import { mutatedActs } from './support/mutated-acts.ts'
import { outlineTree } from './support/outline-tree.ts'
import { expectPositions } from './support/positions.ts'

const sources = [...corpusActs(), ...exampleDrafts()]

describe('an act that is written as Akoma Ntoso and read again is the same', () => {
  for (const { name, text } of sources) {
    test(name, () => expectRoundTrip(text))
  }

  test.skipIf(sources.length === 0)(
    'whatever is done to it',
    () => {
      fc.assert(
        fc.property(mutatedActs(sources), (text) => expectRoundTrip(text)),
        { numRuns: 300 },
      )
    },
    60_000,
  )

  test('text of characters that XML has no place for, of two scripts in a word, of odd spaces', () => {
    for (const text of [
      '1. a\u0000b \ud800 c\ud83d\n\n1) <b> & ]]> "x"',
      'Статья 1. А&#1040;b\n\n1. Н**aлог** &#160; x&nbsp;&#8203;y',
      '\u2028\u0085 \ufeff\ufffe',
      '<table></table>\n\n<table><tr></tr><tr><td colspan="2"> a <b>b</b> </td><td rowspan=3></td></tr></table>',
      '',
    ])
      expectRoundTrip(text)
  })
})

describe('an act says the same to its readers in either format', () => {
  for (const { name, text } of exampleDrafts()) {
    test(name, () => {
      const xml = render(parse(text), { format: 'akn' })
      expect(readability(xml).counts).toEqual(readability(text).counts)
      expect(statements(xml).map(withoutNewText)).toEqual(statements(text).map(withoutNewText))
    })
  }
})

/** Akoma Ntoso sets headings and numbers of quoted units apart, so that their text may be named there, not shown. */
function withoutNewText(statement: string): string {
  return statement.replace(
    /(?:(?:,\s[\p{L} ]{1,30})?:\s(?:–\s)?[«“](?=\d|\(|Статья|SEC)|:\sa new text|\s\((?:новый текст|жаңа мәтін|the new text))[\s\S]*$/u,
    '',
  )
}

function statements(text: string): Array<string> {
  return summarize(text, { length: 'full' }).answers.flatMap((answer) =>
    answer.statements.map((statement) => statement.text),
  )
}

function expectRoundTrip(text: string): void {
  const act = parse(text)
  const xml = render(act, { format: 'akn' })
  const again = parse(xml)
  expect(outlineTree(again)).toBe(outlineTree(act))
  expectPositions(again)
  expect(again.findings.filter(({ ruleId }) => ruleId === 'damaged-xml')).toEqual([])
}

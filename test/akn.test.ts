import { parse, render } from 'aiqyn'
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

  test.skipIf(sources.length === 0)('whatever is done to it', () => {
    fc.assert(
      fc.property(mutatedActs(sources), (text) => expectRoundTrip(text)),
      { numRuns: 300 },
    )
  })
})

function expectRoundTrip(text: string): void {
  const act = parse(text)
  const xml = render(act, { format: 'akn' })
  const again = parse(xml)
  expect(outlineTree(again)).toBe(outlineTree(act))
  expectPositions(again)
  expect(again.findings.filter(({ ruleId }) => ruleId === 'damaged-xml')).toEqual([])
}

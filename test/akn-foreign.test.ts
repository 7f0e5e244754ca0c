import { check, parse, render, summarize, textOf, unitsOf, visit } from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foreignAkn } from './support/corpus.ts'
import { expectEvidence } from './support/evidence.ts'
import { outlineTree } from './support/outline-tree.ts'
import { expectPositions } from './support/positions.ts'

const files = foreignAkn()

describe.skipIf(files.length === 0)('documents of other makers', () => {
  for (const { name, text } of files) {
    test(`${name}: nothing is lost, positions and evidence hold, and it comes back the same`, () => {
      const act = parse(text)
      expect(act.findings.map(({ ruleId }) => ruleId)).not.toContain('damaged-xml')
      expectPositions(act, true)
      expectEvidence(summarize(act, { length: 'full' }), text)
      expect(lostWords(text)).toEqual([])
      const again = parse(render(act, { format: 'akn' }))
      expect(outlineTree(again)).toBe(outlineTree(act))
    })

    test(`${name}: every unit has the identifier that the document gives it`, () => {
      for (const unit of unitsOf(parse(text))) {
        const { start } = unit.position
        if (text[start.offset ?? 0] !== '<') continue
        const tag = text.slice(start.offset, text.indexOf('>', start.offset))
        const given = /\b(?:eId|id)="([^"]+)"/.exec(tag)?.[1]
        if (given && !unit.eId.endsWith(given)) expect(unit.eId).toBe(given)
      }
    })
  }

  test('what is damaged anywhere is read as text, says so, and does not throw', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('<', '>', '&', '</p>', '<p>', '"', ']]>', '<!--', '\u0000', '\ud800', 'x'),
        ({ text }, at, cut, piece) => {
          const place = at % text.length
          const damaged = text.slice(0, place) + piece + text.slice(place + cut)
          const act = parse(damaged, { format: 'akn' })
          expectPositions(act, true)
          check(act)
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** Words between the tags that are neither in the tree nor in a number. */
function lostWords(xml: string): Array<string> {
  const words = (text: string): Array<string> => text.match(/\p{L}{3,}/gu) ?? []
  const shown = xml
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<meta[\s>][\s\S]*?<\/meta>/g, ' ')
    .replace(/<num[\s>][\s\S]*?<\/num>/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&\w+;/g, ' ')
  const read: Array<string> = []
  visit(parse(xml), (node) => {
    if (node.type === 'content' || node.type === 'heading' || node.type === 'note')
      read.push(textOf(node))
    if (node.type === 'tableCell') read.push(textOf(node))
    return undefined
  })
  const known = new Set(words(read.join(' ')))
  const parts = read.join(' ')
  return words(shown).filter((word) => !known.has(word) && !parts.includes(word))
}

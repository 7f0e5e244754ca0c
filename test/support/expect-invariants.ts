import { type Act, type ActNode, applyEdits, type Statement, type Summary, visit } from 'aiqyn'

/** Every text node is as long as its place in the source; nodes lie within their parents and in order. */
export function expectPositions(act: Act): void {
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

/** Evidence is where it says, and the edits of each statement give its text. */
export function expectEvidence(summary: Summary, source: string): void {
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

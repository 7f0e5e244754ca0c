import { applyEdits, type Statement, type Summary } from 'aiqyn'

/** Every statement is made of its evidence by its edits, and evidence slices out of the source. */
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
    ...summary.provisions.flatMap(({ evidence, details }) => [
      ...evidence,
      ...details.map((detail) => detail.evidence),
    ]),
    ...summary.amendments.flatMap(({ evidence }) => evidence),
    ...summary.glossary.terms.flatMap(({ evidence }) => evidence),
    ...summary.timeline.flatMap(({ exceptions }) => exceptions),
    ...summary.topics.flatMap(({ evidence }) => evidence),
  ]
  for (const { start, end, quote } of all) {
    if (source.slice(start, end) !== quote)
      throw new Error(`Evidence ${start}–${end} is not its quote: ${quote}`)
  }
}

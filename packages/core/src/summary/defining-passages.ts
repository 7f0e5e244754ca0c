import type { Passage } from '../facts/passages.ts'
import type { Term } from '../records/records.ts'

/** The passages that say what a term means: the glossary tells them, and they bind nobody by themselves. */
export function definingPassages(
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
): ReadonlySet<Passage> {
  const starts = terms
    .flatMap(({ kind, evidence }) => (kind === 'defined' ? evidence.map(({ start }) => start) : []))
    .sort((a, b) => a - b)
  const found = new Set<Passage>()
  let at = 0
  for (const passage of passages) {
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < passage.piece.start) at++
    if ((starts[at] ?? Number.POSITIVE_INFINITY) < passage.piece.end) found.add(passage)
  }
  return found
}

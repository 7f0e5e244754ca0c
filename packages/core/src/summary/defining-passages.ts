import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
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
  const leading = new Set<Piece>()
  let at = 0
  for (const passage of passages) {
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < passage.piece.start) at++
    const isDefined = (starts[at] ?? Number.POSITIVE_INFINITY) < passage.piece.end
    const leadIn = passage.leadIns.at(-1)
    // `Под управлением понимается процесс, включающий: 1) …`: its items go on with what it defines.
    if (!isDefined && !(leadIn && leading.has(leadIn))) continue
    found.add(passage)
    if (passage.isLeadIn) leading.add(passage.piece)
  }
  return found
}

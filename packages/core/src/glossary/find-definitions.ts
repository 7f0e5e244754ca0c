import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import { type Definition, readDefinition } from './read-definition.ts'

/** The definitions of an act by the place of their passage, and which of them stand in a list of definitions. */
export interface Definitions {
  readonly byPlace: ReadonlyMap<number, Definition>
  readonly listed: ReadonlySet<number>
}

/** Find the passages that define terms: items of a list that its heading or lead-in announces, and sentences that say so. */
export function findDefinitions(
  passages: ReadonlyArray<Passage>,
  language: Language,
  source: string,
): Definitions {
  const byPlace = new Map<number, Definition>()
  const listed = new Set<number>()
  /** A sentence has announced definitions, and all since then are some. */
  let isOpen = false
  for (const [at, passage] of passages.entries()) {
    const isListed = isOpen || isItem(passage, language)
    const definition = readDefinition(passage, isListed, language, source)
    if (definition) {
      byPlace.set(at, definition)
      if (isListed) listed.add(at)
    } else if (passage.isFirst && passage.leadIns.length === 0) {
      isOpen = !passage.isLeadIn && language.definitions.announces.test(passage.piece.text)
    }
  }
  return { byPlace, listed }
}

function isItem({ leadIns, heading, isFirst }: Passage, { definitions }: Language): boolean {
  const leadIn = leadIns[leadIns.length - 1]
  if (!isFirst || leadIn === undefined) return false
  return (
    definitions.announces.test(leadIn.text) ||
    (leadIns.length === 1 && definitions.announces.test(heading))
  )
}

import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import { hasSign } from '../facts/text-signs.ts'
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
      isOpen = !passage.isLeadIn && announcesTerms(passage.piece, language)
    }
  }
  return { byPlace, listed }
}

function isItem({ leadIns, heading, isFirst }: Passage, language: Language): boolean {
  const leadIn = leadIns.at(-1)
  if (!isFirst || leadIn === undefined) return false
  return (
    announcesTerms(leadIn, language) ||
    (leadIns.length === 1 && language.definitions.announces.test(heading))
  )
}

/** Whether a text announces definitions. */
export function announcesTerms(piece: Piece, language: Language): boolean {
  return (
    hasSign(piece, 'announcesTerms', language) && language.definitions.announces.test(piece.text)
  )
}

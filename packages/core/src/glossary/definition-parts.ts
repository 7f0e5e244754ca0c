import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Definition } from './read-definition.ts'

const anyLetter = compact(/\p{L}/u)

/**
 * What else belongs to a definition: items that its words lead in, sentences and unnumbered parts behind it.
 *
 * @param definitions What each passage defines, by its place.
 * @param isListed It stands in a list of definitions: all that its item holds is its own. Elsewhere only its items and
 *   sentences that say so are.
 * @returns The parts, and the places of those that define the same term once more.
 */
export function definitionParts(
  passages: ReadonlyArray<Passage>,
  at: number,
  definitions: ReadonlyMap<number, Definition>,
  isListed: boolean,
  language: Language,
): { parts: ReadonlyArray<Piece>; repeated: ReadonlyArray<number> } {
  const first = passages[at]
  const parts: Array<Piece> = []
  const repeated: Array<number> = []
  if (!first) return { parts, repeated }
  const { eId } = first.piece
  const parent = eId.slice(0, eId.lastIndexOf('__') + 2)
  // `понимается процесс, включающий:`: what items say belongs to words behind the meaning.
  const meaning = definitions.get(at)?.meaning
  const leadsIn = first.isLeadIn && (meaning?.text === '' || meaning?.end === first.piece.end)
  /** What leads in items of the definition: its own words, and sentences that go on with it. */
  const leading = new Set(leadsIn ? [first.piece] : [])
  const name = nameKey(definitions.get(at))
  for (let next = at + 1; next < passages.length; next++) {
    const passage = passages[next]
    if (!passage) break
    const { piece, leadIns } = passage
    // Items of a list that has a node of its own, and further sentences of one, name no lead-in.
    const isBelow = piece.eId.startsWith(`${eId}__`) && !/__al_\d+$/.test(piece.eId)
    const isItem = (leadsIn && isBelow) || leadIns.some((leadIn) => leading.has(leadIn))
    const isInside = piece.eId === eId || piece.eId.startsWith(`${eId}__`)
    const isBeside = parent !== '' && piece.eId.startsWith(parent)
    const isSame =
      (isInside || isBeside) && name !== undefined && nameKey(definitions.get(next)) === name
    if (definitions.has(next) && !isSame) break
    if (!isItem && !(isInside && isListed) && !isSame) {
      if (!(isInside || isBeside) || !language.definitions.goesOn.test(piece.text)) break
    }
    if (language.definitions.otherTerms.test(piece.text)) break
    // A sign that leads to a note is no part.
    if (anyLetter.test(piece.text)) parts.push(piece)
    if (definitions.has(next)) repeated.push(next)
    if (passage.isLeadIn) leading.add(piece)
  }
  return { parts, repeated }
}

function nameKey(definition: Definition | undefined): string | undefined {
  return definition?.terms.join('\n').toLowerCase()
}

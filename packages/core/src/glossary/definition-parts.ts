import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Definition } from './read-definition.ts'

/**
 * What else belongs to a definition: items that its words lead in, sentences and unnumbered parts behind it.
 *
 * @param definitions What each passage defines, by its place.
 * @param isListed It stands in a list of definitions: all that its item holds is its own. Elsewhere only its items and
 *   sentences that say so are.
 */
export function definitionParts(
  passages: ReadonlyArray<Passage>,
  at: number,
  definitions: ReadonlyMap<number, Definition>,
  isListed: boolean,
  language: Language,
): Array<Piece> {
  const first = passages[at]
  if (!first) return []
  const { eId } = first.piece
  const parent = eId.slice(0, eId.lastIndexOf('__') + 2)
  // `понимается процесс, включающий:`: what items say belongs to words behind the meaning.
  const meaning = definitions.get(at)?.meaning
  const leadsIn = first.isLeadIn && (meaning?.text === '' || meaning?.end === first.piece.end)
  const name = nameKey(definitions.get(at))
  const parts: Array<Piece> = []
  for (let next = at + 1; next < passages.length; next++) {
    const passage = passages[next]
    if (!passage) break
    const { piece, leadIns } = passage
    const isItem = leadsIn && leadIns.includes(first.piece)
    const isInside = piece.eId === eId || piece.eId.startsWith(`${eId}__`)
    const isSame = isInside && name !== undefined && nameKey(definitions.get(next)) === name
    if (definitions.has(next) && !isSame) break
    if (!isItem && !(isInside && isListed) && !isSame) {
      const isBeside = parent !== '' && piece.eId.startsWith(parent)
      if (!(isInside || isBeside) || !language.definitions.goesOn.test(piece.text)) break
    }
    if (language.definitions.otherTerms.test(piece.text)) break
    // A sign that leads to a note is no part.
    if (/\p{L}/u.test(piece.text)) parts.push(piece)
  }
  return parts
}

function nameKey(definition: Definition | undefined): string | undefined {
  return definition?.terms.join('\n').toLowerCase()
}

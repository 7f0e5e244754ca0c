import type { Act } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Evidence } from '../records/records.ts'
import { findPassages, onlyLeadsIn, type Passage, piecesOf } from './passages.ts'

/** What an act says of whom or what it does not hold for, or is limited to. */
export interface FoundScope {
  readonly evidence: ReadonlyArray<Evidence>
}

/**
 * Find the sentences that limit what an act, or a part of it, holds for: `Действие настоящего Закона не распространяется
 * на …`, `This Act does not apply to …`.
 *
 * @param passages Of the whole act, where they were made already.
 */
export function findScope(
  act: Act,
  language: Language,
  passages: ReadonlyArray<Passage> = findPassages(act, language),
): Array<FoundScope> {
  const { scope, holdsFor } = language.entryIntoForce
  return passages.flatMap((passage) => {
    const { piece, leadIns, isToldByLeadIn, heading } = passage
    const place = leadIns[0] ?? piece
    if (isToldByLeadIn || onlyLeadsIn(passage)) return []
    const isLimit =
      holdsFor?.heading.test(heading) && holdsFor.signs.every((sign) => sign.test(place.text))
    if (!isLimit && !scope.test(place.text)) return []
    const evidence = piecesOf(passage).map(({ eId, start, end }) => ({
      eId,
      start,
      end,
      quote: act.source.slice(start, end),
    }))
    return [{ evidence }]
  })
}

import { overlapTester } from '../check/overlap-tester.ts'
import { findUses, type TermIndex } from '../glossary/find-uses.ts'
import { spanOf } from '../segment/word-list.ts'
import type { Reading } from './drivers.ts'
import type { Obstacle } from './find-obstacles.ts'

/**
 * Leave out a light verb whose noun is a term that the act defines (`қоғамдық бақылауды жүзеге асырады`): no one verb
 * says the same.
 *
 * @param terms Terms of the act, as the index of the sentence's language.
 */
export function spareTerms(
  obstacles: ReadonlyArray<Obstacle>,
  { words, language, passage }: Reading,
  terms: TermIndex,
): ReadonlyArray<Obstacle> {
  if (!obstacles.some(({ driver }) => driver.id === 'light-verbs')) return obstacles
  const isOfTerm = overlapTester(
    findUses(terms, words, passage.piece.eId, language).map(({ from, to }) =>
      spanOf(words, from, to),
    ),
  )
  return obstacles.flatMap((obstacle) => {
    if (obstacle.driver.id !== 'light-verbs') return [obstacle]
    const spans = obstacle.spans.filter((span) => !isOfTerm(span))
    return spans.length > 0 ? [{ ...obstacle, spans }] : []
  })
}

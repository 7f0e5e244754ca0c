import { namesBody } from '../facts/actor-words.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'

/**
 * Make a test of whether an outermost unit names a public body, in its heading too. All passages are read at the first
 * question, and once.
 *
 * @param outer Tells the outermost unit of an identifier.
 */
export function bodiesIn(
  passages: ReadonlyArray<Passage>,
  outer: (eId: string) => string | undefined,
  language: Language,
): (unit: string | undefined) => boolean {
  let found: Set<string | undefined> | undefined
  return (unit) => {
    found ??= new Set(
      passages.flatMap(({ piece, heading }) =>
        namesBody(piece.text, language) || namesBody(heading, language) ? [outer(piece.eId)] : [],
      ),
    )
    return found.has(unit)
  }
}

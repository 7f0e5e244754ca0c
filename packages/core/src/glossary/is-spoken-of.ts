import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { stemsOf } from '../segment/stems.ts'
import { wordsOf } from '../segment/word-list.ts'
import { meaningKey } from './meaning-key.ts'

/**
 * Whether a passage outside its own definition has all words of a term, though not side by side: a list shares them out
 * (`деректерді жинау, өңдеу және бұғаттау`), or words stand between.
 */
export function isSpokenOf(
  { term, evidence }: Term,
  passages: ReadonlyArray<Passage>,
  language: Language,
): boolean {
  const stems = new Set(meaningKey(term, language).split(' '))
  if (stems.size < 2) return false
  const stemOf = stemsOf(language)
  return passages.some(({ piece }) => {
    if (evidence.some(({ start }) => start >= piece.start && start < piece.end)) return false
    const missing = new Set(stems)
    for (const lexeme of wordsOf(piece, language).lexemes) missing.delete(stemOf(lexeme))
    return missing.size === 0
  })
}

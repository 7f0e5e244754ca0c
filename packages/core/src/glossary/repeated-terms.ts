import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { meaningKey } from './meaning-key.ts'

/** A term that was defined before, for the same part of the act. */
export interface RepeatedTerm {
  readonly term: Term
  /** Whether it means the same as before. */
  readonly isSame: boolean
}

/** Find the terms that are defined again. Definitions that only point elsewhere, or add to one, are none. */
export function repeatedTerms(terms: ReadonlyArray<Term>, language: Language): Array<RepeatedTerm> {
  const seen = new Map<string, Term>()
  return terms.flatMap((term): Array<RepeatedTerm> => {
    if (language.definitions.elsewhere.test(term.definition ?? '')) return []
    const key = `${term.scope}\n${term.kind}\n${term.term.toLowerCase()}`
    const before = seen.get(key)
    seen.set(key, before ?? term)
    if (!before) return []
    const isSame =
      !before.definition ||
      !term.definition ||
      meaningKey(before.definition, language) === meaningKey(term.definition, language)
    return [{ term, isSame }]
  })
}

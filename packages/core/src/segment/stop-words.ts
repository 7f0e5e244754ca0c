import type { Language } from '../language/language.ts'

const known = new WeakMap<Language, ReadonlySet<string>>()

/** The words of a language that are about nothing, as a set: a list would be gone through for each word. */
export function stopWordsOf(language: Language): ReadonlySet<string> {
  const ready = known.get(language)
  if (ready) return ready
  const made = new Set(language.stopWords)
  known.set(language, made)
  return made
}

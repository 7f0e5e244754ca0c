import type { Language } from '../language/language.ts'
import { lexiconOf } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import { word } from '../segment/words.ts'

/** The stems of a meaning: equal for two that differ only in case forms, marks and spaces. */
export function meaningKey(meaning: string, language: Language): string {
  const lexemeOf = lexiconOf(language)
  const stemOf = stemsOf(language)
  return (meaning.match(word) ?? []).map((found) => stemOf(lexemeOf(found))).join(' ')
}

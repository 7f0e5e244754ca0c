import type { Language } from '../language/language.ts'
import { stemsIn } from '../segment/stems.ts'

/** The stems of a meaning: equal for two that differ only in case forms, marks and spaces. */
export function meaningKey(meaning: string, language: Language): string {
  return stemsIn(meaning, language).join(' ')
}

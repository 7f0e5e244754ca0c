import { interfaceLanguage, interfaceLanguages } from './interface-language.ts'

/** The languages of the interface, the one that is chosen first. */
export function ownLanguageFirst(): typeof interfaceLanguages {
  const chosen = interfaceLanguage.get()
  return interfaceLanguages.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen))
}

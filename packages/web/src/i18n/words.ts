import { en } from './en.ts'
import { type InterfaceLanguage, interfaceLanguage } from './interface-language.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Words } from './words-type.ts'

const all: Readonly<Record<InterfaceLanguage, Words>> = { kk, ru, en }

/** The words of the interface in the chosen language; a page renders anew when it changes. */
export function words(): Words {
  return all[interfaceLanguage.get()]
}

/** The same in a given language. */
export function wordsOf(language: InterfaceLanguage): Words {
  return all[language]
}

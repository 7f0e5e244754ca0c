import { type InterfaceLanguage, interfaceLanguage } from '../i18n/interface-language.ts'
import { en } from './words/en.ts'
import { kk } from './words/kk.ts'
import { ru } from './words/ru.ts'
import type { ReaderWords } from './words-type.ts'

const all: Readonly<Record<InterfaceLanguage, ReaderWords>> = { kk, ru, en }

/** The reader's words in the chosen language. */
export function readerWords(): ReaderWords {
  return all[interfaceLanguage.get()]
}

/** The same in a given language. */
export function readerWordsOf(language: InterfaceLanguage): ReaderWords {
  return all[language]
}

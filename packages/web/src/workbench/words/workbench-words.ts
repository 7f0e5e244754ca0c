import { type InterfaceLanguage, interfaceLanguage } from '../../i18n/interface-language.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { WorkbenchWords } from './words-type.ts'

const all: Readonly<Record<InterfaceLanguage, WorkbenchWords>> = { kk, ru, en }

/** The words of the workbench in the chosen language of the interface. */
export function workbenchWords(): WorkbenchWords {
  return all[interfaceLanguage.get()]
}

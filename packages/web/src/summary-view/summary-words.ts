import type { InterfaceLanguage } from '../i18n/interface-language.ts'
import { en } from './words/en.ts'
import { kk } from './words/kk.ts'
import { ru } from './words/ru.ts'
import type { SummaryWords } from './words-type.ts'

/** Words around a summary, by language. */
export const summaryWords: Readonly<Record<InterfaceLanguage, SummaryWords>> = { kk, ru, en }

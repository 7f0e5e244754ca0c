import { compactPatterns, type Language } from '@aiqyn/core'
import { en } from '@aiqyn/language-en'
import { kk } from '@aiqyn/language-kk'
import { ru } from '@aiqyn/language-ru'

/** The languages that Aiqyn speaks. A fourth is one more folder and one more entry here. */
export const languages: ReadonlyArray<Language> = [kk, ru, en].map(compactPatterns)

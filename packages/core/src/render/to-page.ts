import type { Language } from '../language/language.ts'
import { actPage } from './act-page.ts'
import { checkPage } from './check-page.ts'
import { glossaryPage } from './glossary-page.ts'
import { type Kinded, kindOf } from './kind-of.ts'
import { sourceLanguage } from './label-language.ts'
import type { Page } from './page.ts'
import { readabilityPage } from './readability-page.ts'
import { summaryPage } from './summary-page.ts'
import { verificationPage } from './verification-page.ts'

/** Lay out any record. @param language Pack whose labels are used. */
export function toPage(
  record: Kinded['record'],
  language: Language,
  languages: ReadonlyArray<Language>,
): Page {
  const kinded = kindOf(record)
  const source = sourceLanguage(kinded, languages)
  switch (kinded.kind) {
    case 'act':
      return actPage(kinded.record, language)
    case 'summary':
      return summaryPage(kinded.record, language, languages)
    case 'readability':
      return readabilityPage(kinded.record, language)
    case 'glossary':
      return glossaryPage(kinded.record, language, source)
    case 'check':
      return checkPage(kinded.record, language, source)
    case 'verification':
      return verificationPage(kinded.record, language)
  }
}

import type { Messages } from '@aiqyn/core'
import type { InterfaceLanguage } from '../i18n/interface-language.ts'

const loaders: Readonly<Record<InterfaceLanguage, () => Promise<{ messages: Messages }>>> = {
  kk: () => import('./kk.ts'),
  ru: () => import('./ru.ts'),
  en: () => import('./en.ts'),
}

/**
 * What Aiqyn says in a language (names of units, dates, questions), without the rest of its pack.
 *
 * @param language Language of the interface.
 */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  return (await loaders[language]()).messages
}

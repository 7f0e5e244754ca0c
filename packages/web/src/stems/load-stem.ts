import type { InterfaceLanguage } from '../i18n/interface-language.ts'

/** Gives the stem of a word in lower case. */
export type Stem = (word: string) => string

const loaders: Readonly<Record<InterfaceLanguage, () => Promise<{ stem: Stem }>>> = {
  kk: () => import('./kk.ts'),
  ru: () => import('./ru.ts'),
  en: () => import('./en.ts'),
}

/**
 * What finds a word in all of its forms, without the rest of its language.
 *
 * @param language Language of an act.
 */
export async function loadStem(language: InterfaceLanguage): Promise<Stem> {
  return (await loaders[language]()).stem
}

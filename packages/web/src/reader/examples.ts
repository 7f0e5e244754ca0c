import type { InterfaceLanguage } from '../i18n/interface-language.ts'

/** The example drafts by language: files of their own, loaded when one is opened. */
export const examples: Readonly<
  Record<InterfaceLanguage, Readonly<Record<'law' | 'amending-law' | 'rules', URL>>>
> = {
  kk: {
    law: new URL('../../../../examples/drafts/kk/law.md', import.meta.url),
    'amending-law': new URL('../../../../examples/drafts/kk/amending-law.md', import.meta.url),
    rules: new URL('../../../../examples/drafts/kk/rules.md', import.meta.url),
  },
  ru: {
    law: new URL('../../../../examples/drafts/ru/law.md', import.meta.url),
    'amending-law': new URL('../../../../examples/drafts/ru/amending-law.md', import.meta.url),
    rules: new URL('../../../../examples/drafts/ru/rules.md', import.meta.url),
  },
  en: {
    law: new URL('../../../../examples/drafts/en/law.md', import.meta.url),
    'amending-law': new URL('../../../../examples/drafts/en/amending-law.md', import.meta.url),
    rules: new URL('../../../../examples/drafts/en/rules.md', import.meta.url),
  },
}

import { readLocal, writeLocal } from '../storage/local.ts'
import { createStore, type Store } from '../store/store.ts'

/** BCP 47 tag of a language of the interface. */
export type InterfaceLanguage = 'kk' | 'ru' | 'en'

/** The languages, each by its own name. */
export const interfaceLanguages: ReadonlyArray<{
  readonly id: InterfaceLanguage
  readonly name: string
}> = [
  { id: 'kk', name: 'Қазақша' },
  { id: 'ru', name: 'Русский' },
  { id: 'en', name: 'English' },
]

const name = 'aiqyn.language'

/** The language of the interface: chosen and remembered, else the browser's, else Kazakh. */
export const interfaceLanguage: Store<InterfaceLanguage> = createStore(remembered(), (language) => {
  writeLocal(name, language)
  document.documentElement.lang = language
})

/** The language of a tag, if the interface speaks it. */
export function toInterfaceLanguage(tag: string | undefined): InterfaceLanguage | undefined {
  const primary = tag?.toLowerCase().split('-')[0]
  return interfaceLanguages.find(({ id }) => id === primary)?.id
}

function remembered(): InterfaceLanguage {
  const wanted = [readLocal(name), ...navigator.languages]
  for (const tag of wanted) {
    const language = toInterfaceLanguage(tag)
    if (language) return language
  }
  return 'kk'
}

import { interfaceLanguage } from './i18n/interface-language.ts'
import { registerOffline } from './offline/register.ts'
import { apply, settings } from './settings/settings.ts'

/** What every page does first: apply what was chosen last time, and get ready for the next time without internet. */
export function startPage(): void {
  document.documentElement.lang = interfaceLanguage.get()
  apply(settings.get())
  // After all that the first sight needs.
  addEventListener('load', () => void registerOffline(), { once: true })
}

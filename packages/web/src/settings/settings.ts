import { readLocal, writeLocal } from '../storage/local.ts'
import { createStore, type Store } from '../store/store.ts'

/** How the pages look. */
export interface Settings {
  /** `auto` follows the system. */
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast'
  readonly size: 'normal' | 'large'
}

export const themes: ReadonlyArray<Settings['theme']> = ['auto', 'light', 'dark', 'contrast']

const name = 'aiqyn.settings'
const usual: Settings = { theme: 'auto', size: 'normal' }

/** The person's choice, remembered in this browser. `public/early.js` applies it before the first paint. */
export const settings: Store<Settings> = createStore(remembered(), (value) => {
  writeLocal(name, JSON.stringify(value))
  apply(value)
})

/** Put the settings on the page; its styles follow the attributes of the root element. */
export function apply({ theme, size }: Settings): void {
  const { dataset } = document.documentElement
  dataset['theme'] = theme
  dataset['size'] = size
}

function remembered(): Settings {
  try {
    const kept: Partial<Record<keyof Settings, unknown>> = JSON.parse(readLocal(name) ?? '{}')
    const theme = themes.find((one) => one === kept.theme) ?? usual.theme
    return { theme, size: kept.size === 'large' ? 'large' : 'normal' }
  } catch {
    return usual
  }
}

import { readLocal, writeLocal } from './local.ts'

/** A text that was typed and not opened yet, so that a reload loses nothing. */
export interface UnsentText {
  readonly read: () => string
  /** Keep it, while the page is being left; an empty one is forgotten. */
  readonly keep: (text: string) => void
}

/**
 * Make what keeps a text in this browser and nowhere else.
 *
 * @param field Which field it was typed in.
 */
export function unsentText(field: string): UnsentText {
  const key = `aiqyn.unsent.${field}`
  return {
    read: () => readLocal(key) ?? '',
    keep: (text) => {
      if (text !== '' || readLocal(key) !== undefined) writeLocal(key, text)
    },
  }
}

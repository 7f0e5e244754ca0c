import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Cue } from '../language/modality.ts'

/** A form of a cue, word by word. */
export interface CueForm {
  readonly cue: Cue
  /** Lower case; what holds `*` is an expression. */
  readonly words: ReadonlyArray<string | RegExp>
  /** The word by which it is looked up. */
  readonly anchor: number
  readonly length: number
}

/** The forms of the cues of a language, by the word that they are looked up by; the longest first. */
export function indexCueForms({ modality }: Language): ReadonlyMap<string, ReadonlyArray<CueForm>> {
  const index = new Map<string, Array<CueForm>>()
  for (const cue of modality.cues) {
    for (const form of cue.forms) {
      const words = form.split(' ')
      const anchor = words.findIndex((word) => !word.includes('*'))
      const key = words[anchor] ?? ''
      const list = index.get(key) ?? []
      list.push({ cue, words: words.map(toWord), anchor, length: form.length })
      index.set(key, list)
    }
  }
  // The longest form at a place is meant: `не может быть` before `не может`.
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

function toWord(word: string): string | RegExp {
  if (!word.includes('*')) return word
  const source = word.replace(/[.()[\]?+^$|\\]/g, '\\$&').replace(/\*/g, '[\\p{L}-]{0,40}')
  return compact(new RegExp(`^${source}$`, 'u'))
}

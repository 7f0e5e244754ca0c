import type { LintWord } from '@aiqyn/core'
import { stopWords } from '../stop-words.ts'
import { genderedWords, simplerWords } from './retext-rules.ts'

const stops = new Set(stopWords)
/** Signs that retext leaves out of a word before it compares. */
const leftOut = /['’-]/g

/** Words that the plugin for equality is heard about, as they must be written. */
const gendered = new Set(Object.values(genderedWords).flatMap((words) => Object.keys(words)))
/** Of each phrase that the plugin for plainer words is heard about the word that texts have most rarely. */
const wordy = new Set(Object.keys(simplerWords).map(rarestWord))

/**
 * Whether the plugins may find something that is told. A tree, and a walk over it for each plugin, costs many times what
 * all else does that is done with a sentence, and few have any of the words.
 */
export function mayLint(words: ReadonlyArray<LintWord>): boolean {
  let before = ''
  for (const { text, lower } of words) {
    // Twice the same word, `lower` for `lower`.
    if (lower === before || gendered.has(text) || wordy.has(lower.replace(leftOut, ''))) return true
    before = lower
  }
  return false
}

/** Longest of the words that are no function words. @param id Words with hyphens between them. */
function rarestWord(id: string): string {
  const words = id.split('-')
  const telling = words.filter((word) => !stops.has(word))
  return (telling.length > 0 ? telling : words).reduce((longest, word) =>
    word.length > longest.length ? word : longest,
  )
}

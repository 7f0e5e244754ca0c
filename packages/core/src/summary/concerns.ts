import { compactSource } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { ReaderId } from '../language/readers.ts'

interface ReaderPatterns {
  readonly self: RegExp | undefined
  readonly matters: RegExp | undefined
}
const compiled = new WeakMap<Language, Map<ReaderId, ReaderPatterns>>()

/** Whether words name somebody whose rules are the reader's own. */
export function namesReader(text: string, reader: ReaderId, language: Language): boolean {
  return patternsOf(reader, language).self?.test(text) ?? false
}

/** Whether a text has a word of what matters to a reader. */
export function mattersTo(text: string, reader: ReaderId, language: Language): boolean {
  return patternsOf(reader, language).matters?.test(text) ?? false
}

function patternsOf(reader: ReaderId, language: Language): ReaderPatterns {
  const known = compiled.get(language) ?? new Map<ReaderId, ReaderPatterns>()
  compiled.set(language, known)
  let patterns = known.get(reader)
  if (!patterns) {
    const { self, matters } = language.readers[reader]
    patterns = { self: opens(self), matters: opens(matters) }
    known.set(reader, patterns)
  }
  return patterns
}

/** Any of some beginnings of words. */
function opens(beginnings: ReadonlyArray<string>): RegExp | undefined {
  if (beginnings.length === 0) return undefined
  return new RegExp(compactSource(`(?<!\\p{L})(?:${beginnings.join('|')})`), 'iu')
}

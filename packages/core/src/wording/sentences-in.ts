import type { Language } from '../language/language.ts'
import { findSentences } from '../segment/sentences.ts'

/** Sentences of a statement; the items of its list are sentences, as those of an act's lists are counted. */
export function sentencesIn(text: string, language: Language): Array<string> {
  return text
    .split('\n')
    .flatMap((line) =>
      findSentences(line, language).map(({ start, end }) => line.slice(start, end)),
    )
}

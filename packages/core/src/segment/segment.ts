import { detectLanguage } from '../language/detect.ts'
import type { Language } from '../language/language.ts'
import { cutItems } from './items.ts'
import { findSentences } from './sentences.ts'
import { findWords, type Span } from './words.ts'

/** Result of `segment`; offsets into the text, UTF-16, half open. */
export interface Segments {
  sentences: Array<Span>
  words: Array<Span>
}

/**
 * Split running text into sentences and words. A line end ends a sentence; so does `;` before a
 * numbered item, and the colon of a lead-in before the first.
 *
 * @param text Running text; acts are better parsed first, so that their numbers are known.
 * @param languages Language packs to choose from.
 * @param options `language` is a BCP 47 tag of one of them, or `auto`.
 */
export function segment(
  text: string,
  languages: ReadonlyArray<Language>,
  options: { language?: string | undefined } = {},
): Segments {
  const wanted = options.language ?? 'auto'
  const language =
    languages.find(({ id }) => id === wanted) ??
    (wanted === 'auto' ? detectLanguage(text, languages).language : undefined)
  if (!language)
    throw new TypeError(`Expected language \`auto\` or one that was given, not \`${wanted}\``)
  const sentences: Array<Span> = []
  let at = 0
  for (const line of text.split('\n')) {
    for (const sentence of findSentences(line, language))
      for (const { start, end } of cutItems(line, sentence, language))
        sentences.push({ start: at + start, end: at + end })
    at += line.length + 1
  }
  return { sentences, words: findWords(text) }
}

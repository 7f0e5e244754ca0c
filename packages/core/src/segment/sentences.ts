import type { Language } from '../language/language.ts'
import { endsSentence } from './sentence-end.ts'
import type { Span } from './words.ts'

/**
 * Where a sentence may end: marks, what closes behind them (quotes, brackets, note marks `[1]`), and white space; or
 * a full stop with a bare note mark (`law.11 The`); or a full stop between a word and a capital word without white space. Looks back, so that a run of marks is tried once.
 */
const end =
  /(?<![.!?…])[.!?…]+["»”’')\]]*(?:\[\d{1,3}\]){0,4}(?=\s|$)|(?<=\p{Ll}{4}|\))\.\d{1,2}(?: \d{1,2}){0,2}(?=\s\p{Lu})|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{L}{0,30}(?:[\s,:;]|\.\s))/gu

/**
 * Split running text into sentences. Knows initials, abbreviations of the language, numbers and citations.
 *
 * @param text One paragraph, without its marker.
 * @returns Spans without the white space around them; none for an empty text.
 */
export function findSentences(text: string, language: Language): Array<Span> {
  const found: Array<Span> = []
  let start = skipSpace(text, 0)
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length
    const candidate = { text, start, at: match.index, marks: match[0], stop }
    if (stop < text.length && !endsSentence(candidate, language)) continue
    if (stop > start) found.push({ start, end: stop })
    start = skipSpace(text, stop)
  }
  const last = text.trimEnd().length
  if (last > start) found.push({ start, end: last })
  return found
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}

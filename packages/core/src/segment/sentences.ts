import type { Language } from '../language/language.ts'
import type { Span } from './words.ts'

// A run of marks is tried from its first only: from each, a long run that ends no sentence costs its square.
const end = /(?<![.!?…])[.!?…]+["»”’'’)\]]*(?=\s|$)/gu
const opening = /^[\s"«“‘([–—-]*/u

interface Abbreviations {
  readonly never: ReadonlySet<string>
  readonly final: ReadonlySet<string>
}
const compiled = new WeakMap<Language, Abbreviations>()

/**
 * Split running text into sentences. Knows initials, abbreviations of the language, numbers and citations.
 *
 * @param text One paragraph, without its marker.
 * @returns Spans without the white space around them; none for an empty text.
 */
export function findSentences(text: string, language: Language): Array<Span> {
  const abbreviations = abbreviationsOf(language)
  const found: Array<Span> = []
  let start = skipSpace(text, 0)
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length
    if (stop < text.length && !isEnd(text, start, match.index, match[0], stop, abbreviations))
      continue
    if (stop > start) found.push({ start, end: stop })
    start = skipSpace(text, stop)
  }
  const last = text.trimEnd().length
  if (last > start) found.push({ start, end: last })
  return found
}

function abbreviationsOf(language: Language): Abbreviations {
  const known = compiled.get(language)
  if (known) return known
  const { abbreviations, finalAbbreviations } = language.segmentation
  const made = { never: new Set(abbreviations), final: new Set(finalAbbreviations) }
  compiled.set(language, made)
  return made
}

function isEnd(
  text: string,
  sentence: number,
  at: number,
  marks: string,
  stop: number,
  { never, final }: Abbreviations,
): boolean {
  const next = text.slice(stop, stop + 40).replace(opening, '')[0]
  if (next !== undefined && isLower(next)) return false
  if (marks[0] !== '.' || (marks.length > 1 && marks[1] === '.')) return true
  const token = tokenBefore(text, sentence, at)
  if (token === '') return true
  // An initial: one capital letter, or one behind another initial (`М.Х.`).
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(token)) return false
  const lower = token.toLowerCase()
  if (never.has(lower)) return false
  if (final.has(lower)) return next !== undefined && next !== next.toLowerCase()
  // `1. 2.`: a bare number that opens the text is no sentence.
  return !(/^\d+$/.test(token) && at - token.length === sentence)
}

/** The characters between the last white space and a full stop, without opening marks. */
function tokenBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start < 30 && !/[\s«"“(№]/.test(text[start - 1] ?? '')) start--
  return text.slice(start, at)
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase()
}

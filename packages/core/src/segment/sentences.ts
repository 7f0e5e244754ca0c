import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { classAt, closing, number, space, terminal, upper } from './character-classes.ts'
import { endsSentence } from './sentence-end.ts'
import type { Span } from './words.ts'

const terminals = /[.!?…]/g
const notes = /(?:\[\d{1,3}\]){1,4}|[*†‡]{1,3}|[¹²³⁰⁴-⁹]{1,3}/y
/** A full stop with a bare note mark: `law.11 The`. */
const noted = /(?<=\p{Ll}{4}|\))\.\d{1,2}(?: \d{1,2}){0,2}(?=\s\p{Lu})/uy
/** A full stop between a word and a capital word without white space: `law.The next`. */
const glued = compact(/(?<=\p{Ll}{3})\.(?=\p{Lu}\p{L}{0,30}(?:[\s,:;]|\.\s))/uy)
/**
 * Split running text into sentences. Knows initials, abbreviations of the language, numbers and citations.
 *
 * @param text One paragraph, without its marker.
 * @returns Spans without the white space around them; none for an empty text.
 */
export function findSentences(text: string, language: Language): Array<Span> {
  const found: Array<Span> = []
  const { length } = text
  let start = skipSpace(text, 0)
  for (let at = nextTerminal(text, start); at < length; at = nextTerminal(text, at)) {
    let run = at + 1
    while (run < length && classAt(text, run) & terminal) run++
    const stop = stopOf(text, at, run)
    if (stop === length || (stop > 0 && endsSentence({ text, start, at, stop }, language))) {
      found.push({ start, end: stop })
      start = skipSpace(text, stop)
    }
    at = Math.max(stop, run)
  }
  if (length > start) found.push({ start, end: text.trimEnd().length })
  return found
}

/**
 * Where a sentence that ends with a run of marks would stop: behind what closes after them (quotes, brackets, note
 * marks `[1]`, `¹`), when white space follows.
 *
 * @returns 0 when no sentence can end there.
 */
function stopOf(text: string, at: number, run: number): number {
  let stop = run
  while (stop < text.length && classAt(text, stop) & closing) stop++
  if (stop < text.length && !(classAt(text, stop) & space))
    stop = matchAt(notes, text, stop) || stop
  if (stop === text.length || classAt(text, stop) & space) return stop
  if (run - at > 1 || text[at] !== '.') return 0
  const next = classAt(text, run)
  if (next & number) return matchAt(noted, text, at)
  return next & upper ? matchAt(glued, text, at) : 0
}

/** @returns Where a sticky expression stops, 0 where it does not match. */
function matchAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : 0
}

/** Where the next mark stands that may end a sentence; the length where there is none. A search in one call is the fastest. */
function nextTerminal(text: string, from: number): number {
  terminals.lastIndex = from
  return terminals.test(text) ? terminals.lastIndex - 1 : text.length
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && classAt(text, at) & space) at++
  return at
}

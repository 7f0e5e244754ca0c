import { findAll } from '../facts/find-all.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'

const anyWord = compact(/\p{L}[\p{L}’'-]*/gu)
/** So much of the act shows which words are names. */
const readForNames = 200_000
/** Lines and captions whose capitals show nothing: `SEC. 3. SCOPE`, `(a) Safe Harbor.--`, `## Scope`. */
const captions = compact(/^[^\p{Ll}\n]{4,}$|^#.*$|\(\w{1,4}\) [^.\n()]{1,120}\.(?:--|—)/gmu)
const withoutVowels = compact(/^(?:\p{L}|[bcdfghjklmnpqrstvwxz]{2,6})$/u)
const inBrackets = compact(/(?<=\()\p{L}{2,6}(?=\))/gu)
/** More words are seldom said in the same way elsewhere. */
const mostTogether = 6

interface Place {
  readonly word: string
  readonly start: number
}

/**
 * Make what writes a heading that is set in capitals as words within a sentence: words that the act has together in its
 * sentences as they stand there, the longest first; a single letter is a label and keeps its capital.
 *
 * @param source Of the act; it is read when the first such heading is.
 */
export function sentenceCaser(
  source: string,
  { stopWords }: Pick<Language, 'stopWords'>,
): (heading: string) => string {
  let index: Map<string, Array<number>> | undefined
  let places: Array<Place> = []
  let text = ''
  return (heading) => {
    if (heading !== heading.toUpperCase()) return heading
    index ??= read()
    const words = findAll(heading, anyWord)
    let written = ''
    let at = 0
    for (let nth = 0; nth < words.length; ) {
      const { form, length } = formOf(
        words.slice(nth, nth + mostTogether).map(([word]) => word.toLowerCase()),
      )
      const first = words[nth]
      const last = words[nth + length - 1]
      if (!first || !last) break
      const end = last.index + last[0].length
      // What stands between the words of the heading stays.
      const isSame = heading.slice(first.index, end).length === form.length
      written +=
        heading.slice(at, first.index) +
        (isSame ? form : heading.slice(first.index, end).toLowerCase())
      at = end
      nth += length
    }
    // Behind a name its letters stand in brackets: `(DSH)`.
    return (written + heading.slice(at)).replace(inBrackets, (letters) => letters.toUpperCase())
  }

  function read(): Map<string, Array<number>> {
    text = source.slice(0, readForNames).replace(captions, ' . ').replace(/\s+/g, ' ')
    places = findAll(text, anyWord).map((match) => ({ word: match[0], start: match.index }))
    const found = new Map<string, Array<number>>()
    for (const [at, { word }] of places.entries()) {
      const lower = word.toLowerCase()
      const known = found.get(lower)
      if (known) known.push(at)
      else found.set(lower, [at])
    }
    return found
  }

  function formOf(words: ReadonlyArray<string>): {
    readonly form: string
    readonly length: number
  } {
    const [first = ''] = words
    let best: { form: string; length: number } | undefined
    for (const at of index?.get(first) ?? []) {
      let length = 1
      while (length < words.length && isNext(at + length, words[length])) length++
      if (length < 2 || (best && best.length >= length)) continue
      const last = places[at + length - 1]
      const form = text.slice(places[at]?.start, (last?.start ?? 0) + (last?.word.length ?? 0))
      if (form === form.toUpperCase() || opensSentence(at)) continue
      best = { form, length }
    }
    if (!best) return { form: single(first), length: 1 }
    // A caption has a capital only for its first word.
    const isCaption = /^\S+ \p{Ll}/u.test(best.form)
    return isCaption ? { ...best, form: single(first) + best.form.slice(first.length) } : best
  }

  /** A sentence gives its first word a capital. */
  function opensSentence(at: number): boolean {
    const start = places[at]?.start ?? 0
    return /(?:^|[.:;—-] ?)$/.test(text.slice(Math.max(0, start - 2), start))
  }

  function isNext(at: number, word: string | undefined): boolean {
    const place = places[at]
    const before = places[at - 1]
    if (!place || !before || place.word.toLowerCase() !== word) return false
    return place.start - before.start - before.word.length === 1
  }

  function single(word: string): string {
    if (stopWords.includes(word)) return word
    // A label, or letters that no word is made of.
    if (withoutVowels.test(word)) return word.toUpperCase()
    const found = (index?.get(word) ?? []).filter((at) => !opensSentence(at))
    const capitals = found.filter((at) => places[at]?.word.charAt(0) !== word.charAt(0))
    const whole = places[capitals[0] ?? -1]?.word
    return whole !== undefined && capitals.length * 2 > found.length ? whole : word
  }
}

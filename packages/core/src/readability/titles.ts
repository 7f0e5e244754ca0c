import { coveringSpan } from '../check/covering-span.ts'
import { findAll } from '../facts/find-all.ts'
import type { WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'

/** A title in quotation marks begins with a capital letter and is no longer than this. */
const title = /[«“"]\p{Lu}[^«»“”"]{2,300}[»”"]/gu
const isNever = (): boolean => false

/** Where a text quotes the title of an act, a body or a programme; a single word in quotation marks is none. */
export function findTitles(text: string): ReadonlyArray<Span> {
  if (!/[«“"]/.test(text)) return []
  return findAll(text, title).flatMap(({ 0: quoted, index }) =>
    quoted.includes(' ') ? [{ start: index, end: index + quoted.length }] : [],
  )
}

/** Tell which words of a text stand in the title of an act, a body or a programme that it quotes. */
export function titleWords(text: string, { starts }: WordList): (at: number) => boolean {
  const titles = findTitles(text)
  if (titles.length === 0) return isNever
  return (at) => coveringSpan(titles, starts[at] ?? 0) !== undefined
}

import type { WordList } from '../segment/word-list.ts'

/** A title in quotation marks begins with a capital letter and is no longer than this. */
const title = /[«“"]\p{Lu}[^«»“”"]{2,300}[»”"]/gu
const isNever = (): boolean => false

/** Tell which words of a text stand in the title of an act, a body or a programme that it quotes. */
export function titleWords(text: string, { starts }: WordList): (at: number) => boolean {
  if (!/[«“"]/.test(text)) return isNever
  const titles = [...text.matchAll(title)].filter(([quoted]) => quoted.includes(' '))
  if (titles.length === 0) return isNever
  return (at) => {
    const start = starts[at] ?? 0
    return titles.some(({ 0: quoted, index }) => start > index && start < index + quoted.length)
  }
}

import { spanOf, type WordList } from '../segment/word-list.ts'

/** Whether nothing but words and white space stands from the end of one word to the start of a later one. */
export function isUnbroken(words: WordList, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { end } = spanOf(words, at, at)
    if (text.slice(end, words.starts[at + 1]).trim() !== '') return false
  }
  return true
}

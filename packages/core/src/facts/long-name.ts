import type { Language } from '../language/language.ts'
import { stemsIn } from '../segment/stems.ts'

/**
 * The words for which an act gives a short name, as a dictionary has them: the sentence puts them into its case
 * (`согласно Закону Республики (далее – Закон)` → `Закон Республики`), the short name is in the nominative.
 *
 * @param words The long name in the form that its sentence has.
 * @param alias The short name.
 * @returns The long name with the words of the alias that it begins with; unchanged where it begins otherwise, where
 *   heads stand last, and where words behind would have to change with the head.
 */
export function longName(words: string, alias: string, language: Language): string {
  const { aliasHead, agreesWithName } = language.definitions
  const short = alias.split(' ')
  const long = words.split(' ')
  const isBeginning = aliasHead === 'first' && keyOf(long.slice(0, short.length)) === keyOf(short)
  if (!isBeginning || agreesWithName?.test(words)) return words
  const head = short.map((word, at) => withFirstLetterOf(long[at] ?? '', word))
  return [...head, ...long.slice(short.length)].join(' ')

  function keyOf(list: ReadonlyArray<string>): string {
    return list.map((word) => stemsIn(word, language).join(' ')).join(' ')
  }
}

/** `Единой системой (далее – единая система)` is no reason for a small letter. */
function withFirstLetterOf(form: string, word: string): string {
  return form.slice(0, 1).toLowerCase() === word.slice(0, 1).toLowerCase()
    ? `${form.slice(0, 1)}${word.slice(1)}`
    : word
}

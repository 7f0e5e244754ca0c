import { compact } from '../language/compact-patterns.ts'
import { type SentenceWords, starter } from './sentence-words.ts'

/** The word behind a full stop; a single letter is one only before white space, as `В. Иванов` has none; nor is `No. 5`. */
const following = compact(/^\s*["«“„‘(]?(\p{L}(?=\s)|\p{L}[\p{L}-]+(?![\p{L}.-]))/u)
const initialFollows = /^\s*\p{Lu}\./u
/** A word, and behind it the initials of its bearer that come before the last one. */
const named = compact(/(\p{Lu}[\p{L}-]{2,30})\s(?:\p{Lu}\.[\s-]?){0,2}$/u)
/** `Омаров Е. С., Ли В. Г.`: initials that stand behind other names. */
const otherNames = /\p{Lu}\.,\s\p{Lu}/u
/** A word, and behind it letters in a row before the last one: `приложения А, Б и`. */
const labels = compact(
  /(\p{L}{2,30})\s(?:\p{Lu}(?:,|\s\p{Ll}{1,5}|,\s\p{Ll}{2,5})\s){0,4}["«“„]?$/u,
)
/**
 * Tell whether a sentence ends behind one capital letter, or several with full stops: an initial opens a name, unless
 * it stands behind the name; a letter may also be a label (`Schedule A`).
 *
 * @param before What stands before the letters, at least the last words of it.
 * @param after What follows the full stop.
 */
export function endsByInitials(before: string, after: string, words: SentenceWords): boolean {
  if (initialFollows.test(after)) return false
  const next = following.exec(after)?.[1] ?? ''
  if (words.about(next.toLowerCase()) & starter) return true
  if (!/^\p{Lu}/u.test(next)) return false
  const label = labels.exec(before)?.[1]
  if (label && words.labelled.test(label.toLowerCase())) return true
  const name = named.exec(before)?.[1]
  if (name === undefined || words.surname.test(next)) return false
  return words.surname.test(name) || otherNames.test(before)
}

/** Whether a word that begins a sentence follows, not a label (`A`) and not a name (`2020 ж. «Заң»`). */
export function startsSentence(after: string, words: SentenceWords): boolean {
  const next = /["«“„‘]/.test(after.trimStart()[0] ?? '') ? '' : (following.exec(after)?.[1] ?? '')
  return next.length > 1 && (words.about(next.toLowerCase()) & starter) > 0
}

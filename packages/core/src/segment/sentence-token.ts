import { compact } from '../language/compact-patterns.ts'
import { classAt, space } from './character-classes.ts'
import { abbreviation, type SentenceWords } from './sentence-words.ts'

const wordBefore = compact(/(\p{L}{1,20})\s$/u)
const dottedLetters = compact(/^\p{L}{1,2}(?:\.\p{L}){0,2}$/u)

const opensToken = new Set('«"“„‘([<№')
/** A longer token is no abbreviation. */
const longestToken = 30

/** The characters between the last white space and a full stop, without opening marks. */
export function tokenBefore(text: string, from: number, at: number): string {
  const least = Math.max(from, at - longestToken)
  let start = at
  while (
    start > least &&
    !(classAt(text, start - 1) & space) &&
    !opensToken.has(text[start - 1] ?? '')
  )
    start--
  return text.slice(start, at)
}

/**
 * What the lists say of an abbreviation whose parts stand apart: of `т. д`, `т. с. с`, `и пр`, with the words before
 * the last; else of the last part.
 *
 * @param begin Where the last part begins.
 * @returns Its bits, and the single letters that stand before it too: `к.ю.н` of `к. ю. н`.
 */
export function readAbbreviation(
  text: string,
  from: number,
  begin: number,
  token: string,
  words: SentenceWords,
): { readonly about: number; readonly joined: string } {
  let joined = token.toLowerCase()
  let about = words.about(token) || words.about(joined) || aboutParts(joined, words)
  const before = wordBefore.exec(text.slice(Math.max(from, begin - 21), begin))?.[1]
  if (before) return { about: words.about(`${before.toLowerCase()} ${joined}`) || about, joined }
  for (let start = begin; dottedLetters.test(joined); ) {
    if (start - 2 <= from || !/^\.\s$/.test(text.slice(start - 2, start))) break
    const part = tokenBefore(text, from, start - 2)
    const longer = `${part}.${joined}`.toLowerCase()
    if (!words.about(longer) && !/^\p{Ll}$/u.test(part)) break
    start -= 2 + part.length
    joined = longer
    about = words.about(joined) || about
  }
  return { about, joined }
}

/** `ст.ст`, `п.ст`: of several abbreviations without white space the last tells, when all are known. */
function aboutParts(token: string, words: SentenceWords): number {
  const parts = token.includes('.') ? token.split('.').map(words.about) : []
  return parts.every((about) => (about & abbreviation) > 0) ? (parts.at(-1) ?? 0) : 0
}
